/* Help for editors: what the words take and which facts there are, for lua-language-server, luacheck and StyLua. */
#include "base/file.h"
#include "cli/cli.h"
#include "cli/titles.h"
#include "rule/rulebook.h"

#include <string.h>

static const eligo_option *const options[] = {&eligo_option_output, &eligo_option_lang, &eligo_option_rules, NULL};

/* A word: what it takes, as lua-language-server writes it, what it gives, and one line on it. */
typedef struct word {
  const char *name, *takes, *gives, *about;
} word;

#define FACT "fact: eligo.fact"
#define LIMIT FACT "|eligo.term, limit: eligo.limit"
#define DAY FACT "|eligo.term, day: eligo.day|eligo.term"
#define WAITS "name: string"
#define BODY "fun(body: table): nil"

static const word words[] = {
    {"is", FACT, "eligo.criterion", "The flag is yes."},
    {"is_not", FACT, "eligo.criterion", "The flag is no."},
    {"above", LIMIT, "eligo.criterion", "More than the limit; the limit itself does not pass."},
    {"below", LIMIT, "eligo.criterion", "Less than the limit; the limit itself does not pass."},
    {"at_least", LIMIT, "eligo.criterion", "The limit or more."},
    {"at_most", LIMIT, "eligo.criterion", "The limit or less."},
    {"between", FACT "|eligo.term, low: eligo.limit, high: eligo.limit", "eligo.criterion", "From low to high, both included."},
    {"equals", FACT "|eligo.term, value: eligo.limit", "eligo.criterion", "Exactly this number, text or value."},
    {"one_of", FACT ", values: string[]", "eligo.criterion", "The choice is one of these; of several, at least one is."},
    {"none_of_these", FACT ", values: string[]", "eligo.criterion", "The choice is none of these."},
    {"as_good_as", FACT ", grade: string", "eligo.criterion", "This grade of the scale, or a better one."},
    {"before", DAY, "eligo.criterion", "Earlier than the day."},
    {"after", DAY, "eligo.criterion", "Later than the day."},
    {"on_or_before", DAY, "eligo.criterion", "The day or earlier."},
    {"on_or_after", DAY, "eligo.criterion", "The day or later."},
    {"quality", FACT ", rank: \"audited\"|\"reported\"|\"estimated\"", "eligo.criterion", "The value is of this quality or a better one."},
    {"no_older_than", FACT ", span: string", "eligo.criterion", "The value is dated within this span before the as-of day."},
    {"test", "facts: eligo.fact[], body: function", "eligo.criterion", "A function of facts, in a sandbox: true, false or nil with a reason."},
    {"all_of", "members: eligo.criterion[]", "eligo.criterion", "Every member that applies must hold."},
    {"any_of", "members: eligo.criterion[]", "eligo.criterion", "One member that holds is enough."},
    {"none_of", "members: eligo.criterion[]", "eligo.criterion", "No member may hold."},
    {"at_least_of", "count: integer", "fun(members: eligo.criterion[]): eligo.criterion", "So many of the members must hold."},
    {"point", WAITS, "fun(body: table): eligo.criterion", "A point of the law, by its label; its members hold together."},
    {"grade", WAITS, "fun(body: table): eligo.criterion", "A grade of a step, best first."},
    {"when", "condition: eligo.criterion, x: eligo.criterion", "eligo.criterion", "Asked only where the condition holds."},
    {"unless", "exemption: eligo.criterion, x: eligo.criterion", "eligo.criterion", "Asked unless the exemption holds."},
    {"choose", "lines: eligo.line[]", "eligo.either", "The first case that holds; the last line is otherwise."},
    {"case", "condition: eligo.criterion, x: eligo.either", "eligo.line", "A line of choose."},
    {"otherwise", "x: eligo.either", "eligo.line", "The last line of choose or by."},
    {"by", FACT ", branches: table", "eligo.either", "A branch for each value of a choice."},
    {"from", "day: eligo.day, x: eligo.either|string", "eligo.either", "Holds from this day on."},
    {"to", "day: eligo.day, x?: eligo.either", "eligo.either", "Holds to this day, or ends a schedule."},
    {"during", "first: eligo.day, last: eligo.day, x: eligo.either", "eligo.either", "Holds from the first day to the last."},
    {"by_date", "lines: table", "eligo.either", "A schedule: from(day, x), from(day, y), to \"day\"."},
    {"every", "list: eligo.fact|\"uses\", x: eligo.criterion", "eligo.criterion", "Every row, or every use, meets it."},
    {"some", "list: eligo.fact|\"uses\", x: eligo.criterion", "eligo.criterion", "At least one row meets it."},
    {"no", "list: eligo.fact|\"uses\", x: eligo.criterion", "eligo.criterion", "No row meets it."},
    {"count", "list: eligo.fact|\"uses\", x?: eligo.criterion", "eligo.term", "How many rows meet it."},
    {"sum", "list: eligo.fact|\"uses\", x: eligo.term", "eligo.term", "The sum over the rows."},
    {"fact", "name: eligo.fact|string", "eligo.term", "The value of a fact or parameter."},
    {"share_of", "x: eligo.criterion, whole?: eligo.term", "eligo.term", "The share of the amount in uses that meet it."},
    {"as_of", "", "eligo.term", "The day whose law and facts count."},
    {"year", "", "eligo.term", "The year of that day."},
    {"benefit", WAITS, BODY, "What an eligible use does for the environment; it decides nothing."},
    {"table", WAITS, BODY, "Numbers of a standard by keys and columns, read with look_up."},
    {"look_up", "table: string, column: string", "eligo.term", "The number of a table for the keys of the case."},
    {"computed", "name: string, ...: eligo.term", "eligo.term", "A function of a plugin."},
    {"meets", "reference: string, grade?: string", "eligo.criterion", "What another item, step, point or standard asks."},
    {"meets_by", FACT ", references: table", "eligo.criterion", "The item that the fact names."},
    {"unsettled", "title: eligo.title", "eligo.criterion", "The law leaves it open; a person may confirm it."},
    {"gap", "title: eligo.title", "eligo.criterion", "Not published or not read: never settled, not even by a person."},
    {"never", "title: eligo.title", "eligo.criterion", "Never met."},
    {"pack", WAITS, BODY, "The manifest of a pack, in pack.lua."},
    {"standard", WAITS, BODY, "A standard: steps, grades, what all its items share."},
    {"activity", WAITS, BODY, "An item of a standard."},
    {"criteria", WAITS, BODY, "Criteria that several items share."},
    {"edition", WAITS, BODY, "Which list applies."},
    {"product", WAITS, BODY, "A financial product: proceeds, firm, file, advice."},
    {"also", "target: string", "fun(x: eligo.criterion): nil", "In an overlay: one more condition."},
    {"exclude", "target: string", "fun(x: eligo.criterion): nil", "In an overlay: one more exclusion."},
    {"set", "parameter: string", "fun(value: string): nil", "In an overlay: a parameter, to its strict side."},
    {"unit", WAITS, BODY, "A unit, and what it is in others."},
    {"number", WAITS, BODY, "A fact: a number with a unit."},
    {"flag", WAITS, BODY, "A fact: yes or no."},
    {"choice", WAITS, BODY, "A fact: one of a list."},
    {"choices", WAITS, BODY, "A fact: several of a list."},
    {"scale", WAITS, BODY, "A fact: one of a list, best first."},
    {"text", WAITS, BODY, "A fact: a text."},
    {"date", WAITS, BODY, "A fact: a day, month or year."},
    {"amount", WAITS, BODY, "A fact: money."},
    {"records", WAITS, BODY, "A fact: a list of rows."},
    {"parameter", WAITS, BODY, "A figure that a bank may move to its strict side."},
    {"paper", WAITS, BODY, "A paper to bring."},
    {"duty", WAITS, BODY, "A duty afterwards."},
    {"economic_activity", WAITS, BODY, "A neutral activity that items of several standards cover."},
};
enum { WORDS = sizeof words / sizeof *words };

static void add_types(eligo_text *out) {
  eligo_text_string(out, "---@meta\n-- What Eligo's words take, for lua-language-server. Made by `eligo editor`; do not edit.\n\n"
                         "---@class eligo.criterion\n---@class eligo.term\n---@operator add(any): eligo.term\n---@operator sub(any): eligo.term\n"
                         "---@operator mul(any): eligo.term\n---@operator div(any): eligo.term\n---@class eligo.line\n"
                         "---@alias eligo.either eligo.criterion|eligo.term|string\n---@alias eligo.limit eligo.term|string|integer\n"
                         "---@alias eligo.day string\n---@class eligo.title\n---@field en string\n---@field zh string\n\n");
}

static void add_signature(const char *takes, eligo_text *out) {
  for (const char *at = takes; *at != '\0';) {
    const char *colon = strchr(at, ':'), *comma = strstr(at, ", ");
    while (comma != NULL && strchr(comma + 2, ':') == NULL) comma = strstr(comma + 2, ", ");
    if (colon == NULL) return;
    const size_t rest = comma == NULL ? strlen(colon + 2) : (size_t)(comma - colon - 2);
    eligo_text_format(out, "---@param %.*s %.*s\n", (int)(colon - at), at, (int)rest, colon + 2);
    at = comma == NULL ? "" : comma + 2;
  }
}

static void add_names(const char *takes, eligo_text *out) {
  bool begun = false;
  for (const char *at = takes; *at != '\0';) {
    const char *colon = strchr(at, ':'), *comma = strstr(at, ", ");
    if (colon == NULL) return;
    const size_t length = (size_t)(colon - at) - (colon[-1] == '?');
    eligo_text_format(out, "%s%.*s", begun ? ", " : "", (int)length, at);
    begun = true;
    at = comma == NULL ? "" : comma + 2;
  }
}

static void add_word(const word *w, eligo_text *out) {
  eligo_text_format(out, "---%s\n", w->about);
  add_signature(w->takes, out);
  eligo_text_format(out, "---@return %s\nfunction %s(", w->gives, w->name);
  add_names(w->takes, out);
  eligo_text_string(out, ") end\n\n");
}

/* One line, whatever a title holds. */
static void add_note(const char *text, eligo_text *out) {
  for (; *text != '\0'; text++) eligo_text_char(out, *text == '\n' ? ' ' : *text);
}

static void add_fact(const eligo_fact *f, eligo_language language, eligo_text *out) {
  eligo_text_format(out, "---| '\"%s\"' # ", f->name);
  add_note(eligo_title(f->title, language), out);
  eligo_text_format(out, " (%s%s%s, %s)\n", eligo_kind_name(f->kind), f->kind == ELIGO_NUMBER && *f->unit_text != '\0' ? " in " : "",
                    f->kind == ELIGO_NUMBER ? f->unit_text : "", eligo_owner_name(f->owner));
}

static void definitions(const eligo_rulebook *r, eligo_language language, eligo_text *out) {
  add_types(out);
  eligo_text_string(out, "---@alias eligo.fact\n");
  for (uint32_t i = 0; i < r->dictionary.count; i++) add_fact(&r->dictionary.facts[i], language, out);
  eligo_text_char(out, '\n');
  eligo_text_string(out, "---Never applies.\n---@type eligo.criterion\nnot_required = nil\n\n");
  for (size_t i = 0; i < WORDS; i++) add_word(&words[i], out);
}

static void luacheck(eligo_text *out) {
  eligo_text_string(out, "-- The words of Eligo's rules are there already. Made by `eligo editor`.\nstd = {}\nmax_line_length = false\nexclude_files = { \"**/.eligo-words.lua\" }\nread_globals = {\n"
                         "  \"ipairs\", \"math\", \"pairs\", \"select\", \"string\", \"tonumber\", \"tostring\", \"type\",\n  \"not_required\",\n");
  for (size_t i = 0; i < WORDS; i++) eligo_text_format(out, "  \"%s\",\n", words[i].name);
  eligo_text_string(out, "}\n");
}

static const char settings[] = "{\n  \"runtime\": { \"version\": \"Lua 5.4\" },\n  \"workspace\": { \"library\": [\".eligo-words.lua\"], \"checkThirdParty\": false },\n"
                               "  \"diagnostics\": { \"globals\": [\"not_required\"], \"disable\": [\"lowercase-global\"] }\n}\n";
static const char stylua[] = "syntax = \"Lua54\"\ncolumn_width = 120\nindent_type = \"Spaces\"\nindent_width = 2\nquote_style = \"AutoPreferDouble\"\n"
                             "call_parentheses = \"Input\"\n";

static eligo_status put(eligo_call *call, const char *folder, const char *name, eligo_text *text, eligo_text *told) {
  const char *path = eligo_path_join(&call->arena, folder, name);
  eligo_status status = path == NULL || text->failed ? ELIGO_MEMORY : eligo_output_to(call, path, text);
  if (status == ELIGO_OK) eligo_text_format(told, "%s\n", path);
  eligo_text_free(text);
  return status;
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  eligo_text told = {0}, text = {0};
  const char *folder = eligo_call_value(call, &eligo_option_output);
  eligo_status status = eligo_call_load_all(call, &rulebook);
  if (folder == NULL) folder = call->settings[ELIGO_S_RULES].value;
  if (status == ELIGO_OK) definitions(rulebook, call->language, &text);
  if (status == ELIGO_OK) status = put(call, folder, ".eligo-words.lua", &text, &told);
  luacheck(&text);
  if (status == ELIGO_OK) status = put(call, folder, ".luacheckrc", &text, &told);
  eligo_text_string(&text, settings);
  if (status == ELIGO_OK) status = put(call, folder, ".luarc.json", &text, &told);
  eligo_text_string(&text, stylua);
  if (status == ELIGO_OK) status = put(call, folder, "stylua.toml", &text, &told);
  eligo_text_free(&text);
  eligo_rulebook_free(rulebook);
  return eligo_finish(&told, (int)status);
}

const eligo_command eligo_command_editor = {
    .name = "editor",
    .arguments = "",
    .summary = "help for editors: completion, hover and warnings",
    .about = "Writes definitions of all words and facts for lua-language-server (.eligo-words.lua, .luarc.json), the words for luacheck "
             "(.luacheckrc) and settings for StyLua (stylua.toml), beside the rules or into another folder.",
    .example = "editor --output rules --lang zh",
    .exits = "   0  done; the files are named\n",
    .options = options,
    .run = run,
};
