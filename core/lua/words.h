/* The inside of the rule language, for core/lua alone: handles that words pass to each other, and how words read what they are
 * given. All of it runs behind the sandbox's door on the loading thread. */
#ifndef ELIGO_LUA_WORDS_H
#define ELIGO_LUA_WORDS_H

#include "lua/sandbox.h"
#include "lua/tokens.h"
#include "rule/draft.h"

typedef enum eligo_handle_kind {
  ELIGO_H_CRITERION,
  ELIGO_H_TERM,
  ELIGO_H_EITHER, /* choose, by, by_date, from …: criterion or value, as its branches are */
  ELIGO_H_LINE,   /* case, otherwise: parts of choose and by */
  ELIGO_H_END,    /* to "2035-12-31" inside by_date */
  ELIGO_H_BODY,   /* a name that waits for its body: point "a" */
  ELIGO_H_POISON, /* what a fault leaves behind: takes everything, says nothing more */
} eligo_handle_kind;

typedef struct eligo_made {
  eligo_draft *draft; /* NULL: a name that waits for its body */
  const char *what;   /* its word */
  unsigned line;
  bool used;
} eligo_made;

typedef struct eligo_handle {
  eligo_handle_kind kind;
  eligo_draft *draft;
  size_t made;       /* place in eligo_lua.made */
  lua_CFunction body; /* ELIGO_H_BODY: what the body is given to, the handle first */
  const char *name;
  int64_t number;
} eligo_handle;

typedef struct eligo_lua {
  eligo_sandbox sandbox;
  eligo_draft_book *book;
  eligo_faults *faults;
  const char *pack, *file; /* being run */
  const char *text;
  eligo_tokens tokens;
  eligo_made *made; /* of this file */
  size_t n_made, c_made;
} eligo_lua;

/* handles.c */
eligo_lua *eligo_words_host(lua_State *L);
eligo_place eligo_words_place(lua_State *L);
/* A fault at the line being run. */
void eligo_words_fault(lua_State *L, const char *id, const char *format, ...) ELIGO_PRINTF(3, 4);
/* Pushes and answers 1, as C functions do. */
int eligo_words_push(lua_State *L, eligo_handle_kind kind, eligo_draft *draft, const char *word);
int eligo_words_poison(lua_State *L);
/* `word "name"` that waits for its body. */
int eligo_words_wait(lua_State *L, const char *word, lua_CFunction body);
eligo_handle *eligo_words_handle(lua_State *L, int at); /* NULL where it is none */
bool eligo_words_is_poison(lua_State *L, int at);
/* The draft of a criterion, a term or either; taken for good, and copied where it was taken before. NULL after a fault. */
eligo_draft *eligo_words_criterion(lua_State *L, int at);
eligo_draft *eligo_words_value(lua_State *L, int at, bool left);
eligo_draft *eligo_words_branch(lua_State *L, int at);
void eligo_words_metatable(lua_State *L);
void eligo_words_unused(eligo_lua *lua);
const char *eligo_words_copy(lua_State *L, const char *text, size_t length);
eligo_draft *eligo_words_draft(lua_State *L, eligo_node_kind kind);
_Noreturn void eligo_words_no_memory(lua_State *L);

/* read.c */
const char *eligo_words_text(lua_State *L, int at, const char *what); /* NULL after a fault */
bool eligo_words_arguments(lua_State *L, int least, int most, const char *word);
bool eligo_words_is_list(lua_State *L, int table, const char *word); /* no holes, numbers 1 to n only */
bool eligo_words_names(lua_State *L, int at, const char *what, const char ***names, size_t *count);
/* Members of a group: all must be criteria. */
bool eligo_words_members(lua_State *L, int table, eligo_draft *draft);
/* A step or part: a criterion, a list of them, or (keyed) a table by objective. */
eligo_draft *eligo_words_part(lua_State *L, int at, const char *what);
bool eligo_words_bilingual(lua_State *L, int at, const char *what, eligo_bilingual *out);

typedef enum eligo_field_kind {
  ELIGO_FIELD_TEXT,
  ELIGO_FIELD_EN,       /* offset of the eligo_bilingual */
  ELIGO_FIELD_ZH,
  ELIGO_FIELD_BILINGUAL,
  ELIGO_FIELD_FLAG,
  ELIGO_FIELD_INTEGER,
  ELIGO_FIELD_NAMES,    /* offset of const char **; count at offset2 */
  ELIGO_FIELD_PART,     /* eligo_draft * */
  ELIGO_FIELD_TERM,     /* eligo_draft * */
  ELIGO_FIELD_OTHER,    /* read by `read` */
} eligo_field_kind;

typedef struct eligo_field {
  const char *name;
  eligo_field_kind kind;
  bool required;
  size_t offset, offset2;
  void (*read)(lua_State *L, int at, void *into);
} eligo_field;

/* Reads a declaration's table; unknown, missing and faulty fields are reported, all of them. Positional members are allowed up to
 * `positional`. */
void eligo_words_fields(lua_State *L, int table, const char *what, const eligo_field *fields, size_t count, void *into,
                        size_t positional);

/* A new `not_required`, on the stack. */
int eligo_words_not_required(lua_State *L);

/* Each adds its words to the table on top of the stack. */
void eligo_words_of_facts(lua_State *L);
void eligo_words_of_tests(lua_State *L);
void eligo_words_of_groups(lua_State *L);
void eligo_words_of_frame(lua_State *L);
void eligo_words_of_benefits(lua_State *L);
void eligo_words_of_tables(lua_State *L); /* last: the library "table" must be there */

typedef struct eligo_word {
  const char *name;
  lua_CFunction call;
} eligo_word;
void eligo_words_add(lua_State *L, const eligo_word *words, size_t count);

#endif
