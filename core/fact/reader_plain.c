/* The hot path of reading: members that are written as most are, each the name of a fact that has no value yet. A member that is
 * anything else is left to reader_facts.c, which reads it from its key. */
#include "fact/reader.h"

/* What goes on from member to member stays in registers. */
typedef struct plain_run {
  const char *bytes;
  const uint32_t *at; /* the key of the next member */
  const eligo_names_tree tree;
  const eligo_fact *facts;
  uint32_t section, which, object; /* `which` is of a key without length */
  bool nests; /* whether an object may stand here: the document is not too deep yet */
  eligo_reader *reader;
} plain_run;

/* Whether a text begins with one that is known here: eight bytes or more, without a call. */
#define BEGINS(text, known) eligo_same_key(text, known, sizeof known - 1)

/* --- values --- */

/* Without a branch on which of both it is: nothing foretells that. */
ELIGO_HOT bool take_flag(const char *text, uint32_t length, eligo_value *value) {
  const uint32_t word = (uint32_t)eligo_load4(text);
  const uint32_t flag = word == (uint32_t)eligo_load4("true"), other = (word == (uint32_t)eligo_load4("fals")) & (text[4] == 'e');
  value->as.flag = flag;
  value->shown = (eligo_span_text){text, length};
  return (flag | other) & (length + flag == 5);
}

ELIGO_HOT bool take_number(const eligo_fact *fact, const char *text, uint32_t length, eligo_value *value) {
  if (!eligo_json_short_number(text, length, &value->as.number.mantissa, &value->scale)) return false;
  value->decimal = true;
  value->as.number.unit = &fact->unit;
  value->as.number.length = length;
  value->shown = (eligo_span_text){text, length};
  return true;
}

/* --- value objects: a number with what is said of it --- */

/* Whether a value is one that is known here, quotes included, and nothing else. */
#define IS_TEXT(u, token, known) ((token)[1] - (token)[0] == sizeof known - 1 && BEGINS((u)->bytes + (token)[0], known))

ELIGO_HOT bool take_quality(const plain_run *u, const uint32_t *token, eligo_value *value) {
  value->quality = IS_TEXT(u, token, "\"audited\"") ? ELIGO_AUDITED : IS_TEXT(u, token, "\"reported\"") ? ELIGO_REPORTED
                 : IS_TEXT(u, token, "\"estimated\"") ? ELIGO_ESTIMATED : ELIGO_QUALITY_NONE;
  return value->quality != ELIGO_QUALITY_NONE;
}

__attribute__((noinline)) static bool read_dated(const plain_run *u, const uint32_t *token, eligo_dates *out) {
  eligo_profile_cache *cache = (eligo_profile_cache *)u->reader->profile->door;
  eligo_span_text text;
  if (!eligo_take_span(u->bytes + token[0], u->bytes + token[1], &text) || !eligo_dates_read(text.at, text.length, out)) return false;
  if (text.length != ELIGO_QUOTED_DATE - 2) return true;
  memcpy(cache->last_date, text.at - 1, ELIGO_QUOTED_DATE);
  cache->last_dates = *out;
  return true;
}

/* Facts of one paper bear its date: the last one read is known without reading it again. */
ELIGO_HOT bool take_dated(const plain_run *u, const uint32_t *token, eligo_origin *said) {
  const eligo_profile_cache *cache = (const eligo_profile_cache *)u->reader->profile->door;
  const bool known = token[1] - token[0] == ELIGO_QUOTED_DATE && eligo_same_key(u->bytes + token[0], cache->last_date, ELIGO_QUOTED_DATE);
  said->has_dated = true;
  said->dated = cache->last_dates;
  return known || read_dated(u, token, &said->dated);
}

/* The head of a member whose role has not been taken yet; its colon is the token behind it. */
#define IS_ROLE(u, key, role) BEGINS((u)->bytes + (key)[0], "\"" role "\":")

/* Past a member: whether another follows. */
ELIGO_HOT bool go_on(const plain_run *u, const uint32_t **key) {
  *key += 4;
  return u->bytes[(*key)[-1]] == ',';
}

ELIGO_HOT bool keep_origin(const plain_run *u, const eligo_origin *said, eligo_value *value) {
  if (said->source.length == 0 && !said->has_dated) return true;
  eligo_origin *origin = eligo_arena_take(&u->reader->profile->arena, sizeof *origin);
  if (origin == NULL) return false;
  *origin = *said;
  value->origin = origin;
  return true;
}

/* Tokens of {"value":1,"quality":"…","source":"…","date":"…"}, from its brace. */
enum { BEHIND_VALUE = 4, SOURCE = 11, BEHIND_SOURCE = 12, CLOSE = 16 };

static void remember_said(const plain_run *u, const uint32_t *brace, uint8_t quality, const eligo_origin *origin) {
  eligo_said *said = &((eligo_profile_cache *)u->reader->profile->door)->said;
  const uint32_t before = brace[SOURCE] - brace[BEHIND_VALUE], behind = brace[CLOSE] + 1 - brace[BEHIND_SOURCE];
  if (before > sizeof said->before || behind > sizeof said->behind) return;
  if (!IS_ROLE(u, brace + 1, "value") || !IS_ROLE(u, brace + 5, "quality") || !IS_ROLE(u, brace + 9, "source")) return;
  *said = (eligo_said){.n_before = before, .n_behind = behind, .quality = quality, .dated = origin->dated};
  memcpy(said->before, u->bytes + brace[BEHIND_VALUE], before);
  memcpy(said->behind, u->bytes + brace[BEHIND_SOURCE], behind);
}

/* Numbers of one paper are said to be of one quality and date: where all but value and source is written as it was the last time, its
 * tokens are where they were. From its brace: the token behind it, or NULL. */
ELIGO_HOT const uint32_t *take_alike(const plain_run *u, const eligo_fact *fact, const uint32_t *brace, eligo_value *value) {
  const eligo_said *said = &((const eligo_profile_cache *)u->reader->profile->door)->said;
  eligo_span_text source;
  if (said->n_before == 0 || !IS_ROLE(u, brace + 1, "value")) return NULL;
  if (!eligo_same_key(u->bytes + brace[BEHIND_VALUE], said->before, said->n_before)) return NULL;
  if (!eligo_take_span(u->bytes + brace[SOURCE], u->bytes + brace[BEHIND_SOURCE], &source) || source.length == 0) return NULL;
  if (!eligo_same_key(u->bytes + brace[BEHIND_SOURCE], said->behind, said->n_behind)) return NULL;
  if (!take_number(fact, u->bytes + brace[3], brace[BEHIND_VALUE] - brace[3], value)) return NULL;
  eligo_origin *origin = eligo_arena_take(&u->reader->profile->arena, sizeof *origin);
  if (origin == NULL) return NULL;
  *origin = (eligo_origin){.source = source, .dated = said->dated, .has_dated = true};
  value->quality = said->quality;
  value->origin = origin;
  return brace + CLOSE + 1;
}

/* From its brace: the token behind it, or NULL where it is not as plain as that. Roles are looked for in the order that most give
 * them in, round after round, and each is taken once. */
__attribute__((noinline)) static const uint32_t *take_roles(const plain_run *u, const eligo_fact *fact, const uint32_t *brace, eligo_value *value) {
  eligo_origin said = {.has_dated = false};
  const uint32_t *key = brace + 1;
  for (const uint32_t *start = NULL; key != start;) {
    start = key;
    if (!value->decimal && IS_ROLE(u, key, "value")) {
      if (!take_number(fact, u->bytes + key[2], key[3] - key[2], value)) return NULL;
      if (!go_on(u, &key)) break;
    }
    if (value->quality == ELIGO_QUALITY_NONE && IS_ROLE(u, key, "quality")) {
      if (!take_quality(u, key + 2, value)) return NULL;
      if (!go_on(u, &key)) break;
    }
    if (said.source.length == 0 && IS_ROLE(u, key, "source")) {
      if (!eligo_take_span(u->bytes + key[2], u->bytes + key[3], &said.source) || said.source.length == 0) return NULL;
      if (!go_on(u, &key)) break;
    }
    if (!said.has_dated && memcmp(u->bytes + key[0], "\"date\":", 7) == 0) {
      if (!take_dated(u, key + 2, &said)) return NULL;
      if (!go_on(u, &key)) break;
    }
  }
  if (u->bytes[key[-1]] != '}' || !value->decimal || !keep_origin(u, &said, value)) return NULL;
  if (key == brace + CLOSE + 1) remember_said(u, brace, value->quality, &said);
  return key;
}

/* Called, so that plain members keep their registers. */
__attribute__((noinline)) static const uint32_t *take_object(const plain_run *u, const eligo_fact *fact, const uint32_t *brace, eligo_value *value) {
  const uint32_t *behind = take_alike(u, fact, brace, value);
  return behind != NULL ? behind : take_roles(u, fact, brace, value);
}

/* --- members --- */

/* The value of a number: the token behind it, or NULL. */
ELIGO_HOT const uint32_t *take_figure(const plain_run *u, const eligo_fact *fact, const uint32_t *token, eligo_value *value) {
  const char *text = u->bytes + token[0];
  if (*text == '{') return u->nests ? take_object(u, fact, token, value) : NULL;
  return take_number(fact, text, token[1] - token[0], value) ? token + 1 : NULL;
}

/* A text of any kind of fact but a list. What is wrong with it is reported, and leaves the value absent. */
__attribute__((noinline)) static bool take_text(const plain_run *u, const eligo_fact *fact, const uint32_t *token, eligo_value *value) {
  eligo_reader *r = u->reader;
  eligo_span_text text;
  if (fact->kind == ELIGO_RECORDS || fact->kind == ELIGO_CHOICES || !eligo_take_span(u->bytes + token[0], u->bytes + token[1], &text)) return false;
  eligo_value_begin(value, u->object);
  if (eligo_reader_plain_text(r, fact, text, value)) return true;
  *value = (eligo_value){.object = u->object};
  const eligo_json node = {.type = ELIGO_JSON_STRING, .token = (uint32_t)(token - r->json.tokens.at), .text = text.at, .length = text.length};
  eligo_reader_enter(r, node.token);
  if (!eligo_reader_value(r, fact, &node, value)) value->state = ELIGO_ABSENT;
  eligo_reader_leave(r);
  return true;
}

/* What the next key names, or NULL where it is not written plainly. Whether it begins with a quote is not asked: one stands before its
 * colon, and if something else stood at its beginning, the quote that opens it would be among its bytes, and no plain name has one. */
ELIGO_HOT const eligo_name_entry *take_key(const plain_run *u, const uint32_t *at) {
  const char *key = u->bytes + at[0] + 1;
  const size_t length = (size_t)at[1] - at[0] - 2;
  if (eligo_load2(key + length) != eligo_load2("\":")) return NULL;
  const eligo_name_entry *entry = eligo_is_hot(length) ? eligo_names_hot(&u->tree, u->which | (uint32_t)length, key, length) : NULL;
  return entry != NULL ? entry : eligo_names_search(&u->tree, u->section, key, length);
}

/* The value of a flag or a number: the token behind it, or NULL. */
ELIGO_HOT const uint32_t *take_value(const plain_run *u, uint32_t kind, const eligo_name_entry *entry, const uint32_t *token, eligo_value *value) {
  if (kind == ELIGO_FLAG) return take_flag(u->bytes + token[0], token[1] - token[0], value) ? token + 1 : NULL;
  return kind == ELIGO_NUMBER ? take_figure(u, &u->facts[entry->fact], token, value) : NULL;
}

/* Takes members into the values from `n` on; answers the first place that is free behind them. */
__attribute__((noinline)) static uint32_t take_members(plain_run *u, const eligo_target *target, eligo_value *values, uint32_t n, uint32_t room) {
  const uint32_t owner = eligo_plain_name(target->owner, 0);
  const uint32_t *at = u->at;
  uint32_t *const places = target->places;
  for (eligo_value *value = &values[n]; n < room;) {
    const eligo_name_entry *entry = take_key(u, at);
    if (entry == NULL) break;
    uint32_t *place = &places[entry->slot];
    const uint32_t kind = entry->plain - owner;
    if (kind >= ELIGO_KINDS || *place != 0) break;
    eligo_value_begin(value, u->object);
    const uint32_t *behind = take_value(u, kind, entry, at + 2, value);
    if (behind == NULL) {
      if (!take_text(u, &u->facts[entry->fact], at + 2, value)) break;
      behind = at + 3;
    }
    if (value->state != ELIGO_ABSENT) {
      *place = n++;
      value++;
    }
    at = behind + 1;
    if (u->bytes[*behind] != ',') break;
  }
  u->at = at;
  return n;
}

void eligo_reader_plain_run(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, uint32_t section) {
  eligo_profile *p = r->profile;
  const eligo_dictionary *d = r->dictionary;
  const char *bytes = r->json.tokens.bytes;
  const uint32_t *at = eligo_json_due(&r->json, loop);
  if (at == NULL) return;
  plain_run u = {bytes, at, d->tree, d->facts, section, eligo_which_key(section, 0), loop->token, r->json.depth < r->json.deepest, r};
  const uint32_t n = take_members(&u, target, p->values, p->n_values, p->c_values);
  if (u.at == at) return;
  p->n_given += n - p->n_values;
  p->n_values = n;
  eligo_json_pass(&r->json, loop, u.at);
}
