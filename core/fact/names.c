#include "fact/names.h"

_Static_assert(sizeof(eligo_name_entry) == 64, "an entry fills a cache line");

static size_t dots_in(const char *name) {
  size_t dots = 0;
  for (const char *dot = strchr(name, '.'); dot != NULL; dot = strchr(dot + 1, '.')) dots++;
  return dots;
}

size_t eligo_name_parts(const char *name) {
  size_t dots = dots_in(name);
  return (dots + 1) * (dots + 2) / 2;
}

bool eligo_names_open(eligo_names_tree *tree, eligo_arena *arena, size_t parts) {
  uint32_t capacity = 16, shift = 60;
  for (; capacity < parts * 4; capacity *= 2) shift--; /* roomy: a key is mostly found where it is looked for first */
  char *room = eligo_arena_zero(arena, (size_t)capacity + 1, sizeof *tree->entries);
  if (room == NULL) return false;
  const size_t past = (uintptr_t)room % sizeof *tree->entries;
  tree->entries = (eligo_name_entry *)(void *)(past == 0 ? room : room + sizeof *tree->entries - past);
  tree->mask = capacity - 1;
  tree->shift = shift;
  tree->sections = 1;
  return true;
}

/* Both ends of a key, as hot look-ups see them. */
static size_t first_place(const eligo_names_tree *tree, uint32_t which, const char *key, size_t length) {
  if (length < ELIGO_SHORTEST_HOT) return eligo_first_place(tree, which, eligo_load_short(key, length), 0);
  return eligo_first_place(tree, which, eligo_load8(key), eligo_load8(key + length - 8));
}

static bool is_key(const eligo_name_entry *entry, const char *key, size_t length) {
  if (length < ELIGO_SHORTEST_HOT) return eligo_load_short(entry->head, length) == eligo_load_short(key, length);
  return length <= ELIGO_LONGEST_HOT ? eligo_same_key(entry->head, key, length) : memcmp(entry->key, key, length) == 0;
}

/* The entry of a key, or the empty place where it would stand. */
static eligo_name_entry *place_of(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  const uint32_t which = eligo_which_key(section, length);
  for (size_t i = first_place(tree, which, key, length);; i++) {
    eligo_name_entry *entry = &tree->entries[i & tree->mask];
    if (entry->which == 0 || (entry->which == which && is_key(entry, key, length))) return entry;
  }
}

const eligo_name_entry *eligo_names_search(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  if (section == ELIGO_NONE || length == 0 || length > ELIGO_LONGEST_KEY) return NULL;
  const eligo_name_entry *first = length < ELIGO_SHORTEST_HOT ? eligo_names_first(tree, section, key, length) : NULL;
  if (first != NULL) return first;
  const eligo_name_entry *entry = place_of(tree, section, key, length);
  return entry->which == 0 ? NULL : entry;
}

static eligo_name_entry *entry_for(eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  eligo_name_entry *entry = place_of(tree, section, key, length);
  if (entry->which != 0) return entry;
  *entry = (eligo_name_entry){.key = key, .which = eligo_which_key(section, length), .fact = ELIGO_NONE, .below = ELIGO_NONE};
  memcpy(entry->head, key, length < ELIGO_KEY_HEAD ? length : ELIGO_KEY_HEAD);
  return entry;
}

static void open_section(eligo_name_entry *entry, uint32_t section) {
  entry->below = section;
  entry->plain = 0;
}

/* All keys that begin at `start`, in the section that is open there. Answers the entry of the last, which names the fact. */
static eligo_name_entry *add_from(eligo_names_tree *tree, const char *name, const char *start, uint32_t section) {
  for (const char *dot = strchr(start, '.'); dot != NULL; dot = strchr(dot + 1, '.')) {
    eligo_name_entry *whole = entry_for(tree, ELIGO_ROOT_SECTION, name, (size_t)(dot - name));
    if (whole->below == ELIGO_NONE) open_section(whole, tree->sections++);
    open_section(entry_for(tree, section, start, (size_t)(dot - start)), whole->below);
  }
  return entry_for(tree, section, start, strlen(start));
}

void eligo_names_add(eligo_names_tree *tree, const char *name, const eligo_name_entry *fact) {
  if (name[0] == '\0' || strlen(name) > ELIGO_LONGEST_KEY) return; /* no profile could name it */
  const char *start = name;
  uint32_t section = ELIGO_ROOT_SECTION;
  for (;;) {
    eligo_name_entry *entry = add_from(tree, name, start, section);
    entry->fact = fact->fact;
    entry->slot = fact->slot;
    entry->plain = entry->below == ELIGO_NONE && strchr(name, '"') == NULL ? fact->plain : 0;
    const char *dot = strchr(start, '.');
    if (dot == NULL) return;
    section = eligo_names_below(tree, ELIGO_ROOT_SECTION, name, (size_t)(dot - name));
    start = dot + 1;
  }
}

uint32_t eligo_names_below(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  const eligo_name_entry *entry = eligo_names_get(tree, section, key, length);
  return entry == NULL ? ELIGO_NONE : entry->below;
}
