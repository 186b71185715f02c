/* Skeletons to begin from: they load, lint clean, and hold one case that fails until it is made true. */
#include "base/file.h"
#include "cli/cli.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static const eligo_option *const options[] = {&eligo_option_standard, NULL};

static const char pack_lua[] =
    "-- What this pack holds, and where its law is published.\n"
    "pack \"@\" {\n"
    "  en = \"@\", zh = \"@\",\n"
    "  version = \"0.1.0\", edition = \"2026\", jurisdiction = \"XX\",\n"
    "  standards = { \"@\" },%\n"
    "  authors = { \"Who wrote it\" },\n"
    "  sources = {\n"
    "    [\"Document\"] = { en = \"Name of the document\", zh = \"文件名称\", number = \"No. 1\", date = \"2026-01-01\", url = \"https://example.org/\" },\n"
    "  },\n"
    "}\n";
static const char standard_lua[] =
    "-- The standard. Its activities stand in files of their own, in the law's order: eligo new activity FOLDER 1.1\n"
    "standard \"@\" {\n"
    "  en = \"@\", zh = \"@\", source = \"Document\",\n"
    "  steps = { \"scope\", \"contribution\" },\n"
    "}\n";
/* Where no pack of common facts lies beside it, a pack brings what every loan has. */
static const char facts_lua[] =
    "unit \"CNY\" { currency = true, zh = \"元\" }\n"
    "amount \"request.amount\" { of = \"request\", en = \"Amount\", zh = \"金额\" }\n"
    "amount \"use.amount\" { of = \"use\", en = \"Amount of the use\", zh = \"用途金额\" }\n";
static const char activity_lua[] =
    "-- Article by article, as the law has it. Strict stays strict: `below` is <, `at_most` is <=.\n"
    "flag \"@.described\" { of = \"use\", en = \"Is what the item describes\", zh = \"属于条目所述\",\n"
    "  question = { en = \"Does the money pay for what the item describes?\", zh = \"资金是否用于条目所述内容?\" } }\n"
    "number \"@.figure\" { of = \"use\", en = \"Figure that is limited\", zh = \"受限指标\",\n"
    "  question = { en = \"What is the figure?\", zh = \"该指标是多少?\" } }\n"
    "\n"
    "activity \"#\" {\n"
    "  standard = \"$\",\n"
    "  en = \"Title of the item\", zh = \"条目名称\", source = \"Document #\",\n"
    "  scope = { is \"@.described\" },\n"
    "  contribution = { at_most(\"@.figure\", 100) },\n"
    "}\n";
static const char activity_cases[] =
    "standard: $\n"
    "as of: 2026-03-01\n"
    "\n"
    "case: #: everything shown\n"
    "  item: #\n"
    "  given:\n"
    "    @.described: yes\n"
    "    @.figure: 100\n"
    "  expect:\n"
    "    scope: met\n"
    "    contribution: met\n"
    "    #: eligible\n"
    "\n"
    "case: #: just above the limit\n"
    "  like: #: everything shown\n"
    "  given:\n"
    "    @.figure: 101\n"
    "  expect:\n"
    "    contribution: not met\n"
    "\n"
    "case: #: something else\n"
    "  like: #: everything shown\n"
    "  given:\n"
    "    @.described: no\n"
    "  expect:\n"
    "    #: not eligible\n"
    "\n"
    "# This one fails: say what the law says of a figure that nobody gave, then make it true.\n"
    "case: #: the figure is not known\n"
    "  like: #: everything shown\n"
    "  given:\n"
    "    @.figure: unknown\n"
    "  expect:\n"
    "    #: eligible\n";
static const char product_lua[] =
    "-- The product: what the money may pay for, what the firm and the file must show.\n"
    "flag \"@.report_agreed\" { of = \"request\", en = \"A yearly report is agreed\", zh = \"已约定年度报告\" }\n"
    "paper \"@.report_clause\" { en = \"The clause that agrees the report\", zh = \"约定报告的条款\", source = \"Document\" }\n"
    "\n"
    "product \"#\" {\n"
    "  en = \"Name of the product\", zh = \"产品名称\", source = \"Document\", label = \"green\", kind = \"loan\",\n"
    "  proceeds = { point \"uses\" { every(\"uses\", meets \"$\") } },\n"
    "  file = { point \"report\" { is \"@.report_agreed\" } },\n"
    "  papers = { \"@.report_clause\" },\n"
    "}\n";
static const char product_cases[] =
    "as of: 2026-03-01\n"
    "\n"
    "# This one fails: name an item of $ with the facts that it needs, and a case in which a use is not green.\n"
    "case: #: everything shown\n"
    "  product: #\n"
    "  given:\n"
    "    @.report_agreed: yes\n"
    "    use: first, 100 CNY, $/1.1\n"
    "  expect:\n"
    "    file: met\n"
    "    verdict: eligible\n"
    "\n"
    "case: #: no report is agreed\n"
    "  like: #: everything shown\n"
    "  given:\n"
    "    @.report_agreed: no\n"
    "  expect:\n"
    "    file: not met\n";

/* @: a name for facts; #: the id; $: the standard; %: what it needs. */
static void fill(const char *text, const char *name, const char *id, const char *standard, const char *needs, eligo_text *out) {
  for (; *text != '\0'; text++) {
    if (*text == '@') eligo_text_string(out, name);
    else if (*text == '#' && text[1] != ' ') eligo_text_string(out, id);
    else if (*text == '$') eligo_text_string(out, standard);
    else if (*text == '%') eligo_text_string(out, needs);
    else eligo_text_char(out, *text);
  }
}

/* The end of a path: "rules/my-bank" -> "my-bank". */
static const char *last_of(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash == NULL ? path : slash + 1;
}

/* Names of facts are words joined by dots and underscores. */
static const char *fact_name(eligo_call *call, const char *id) {
  char *name = eligo_arena_copy(&call->arena, id, strlen(id));
  for (char *c = name; c != NULL && *c != '\0'; c++) {
    const bool letter = (*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9');
    if (*c >= 'A' && *c <= 'Z') *c = (char)(*c - 'A' + 'a');
    else if (!letter) *c = '_';
  }
  if (name == NULL || (*name >= 'a' && *name <= 'z')) return name;
  eligo_text text = {0};
  eligo_text_format(&text, "item_%s", name);
  const char *copy = text.failed ? NULL : eligo_arena_copy(&call->arena, text.bytes, text.length);
  eligo_text_free(&text);
  return copy;
}

typedef struct making {
  eligo_call *call;
  const char *folder, *id, *name, *standard, *needs;
  eligo_text *out;
} making;

static eligo_status put(making *m, const char *base, const char *ending, const char *text) {
  eligo_text path = {0}, body = {0};
  eligo_text_format(&path, "%s/%s%s", m->folder, base, ending);
  fill(text, m->name, m->id, m->standard, m->needs, &body);
  eligo_status status = path.failed || body.failed ? ELIGO_MEMORY : ELIGO_OK;
  if (status == ELIGO_OK && eligo_is_file(path.bytes)) {
    eligo_talk("%s: is there already, and nothing is overwritten", path.bytes);
    status = ELIGO_USAGE;
  }
  if (status == ELIGO_OK) status = eligo_output_to(m->call, path.bytes, &body);
  if (status == ELIGO_OK) eligo_text_format(m->out, "%s\n", path.bytes);
  eligo_text_free(&path);
  eligo_text_free(&body);
  return status;
}

static bool has_common_facts(const making *m) {
  eligo_text beside = {0};
  eligo_text_format(&beside, "%s/../facts/pack.lua", m->folder);
  const bool found = !beside.failed && eligo_is_file(beside.bytes);
  eligo_text_free(&beside);
  return found;
}

static eligo_status new_pack(making *m) {
  if (mkdir(m->folder, 0777) != 0 && errno != EEXIST) {
    eligo_talk("%s: cannot be made: %s", m->folder, strerror(errno));
    return ELIGO_IO;
  }
  m->id = m->name = m->standard = last_of(m->folder);
  const bool common = has_common_facts(m);
  if (common) m->needs = " needs = { \"facts\" },";
  eligo_status status = put(m, "pack", ".lua", pack_lua);
  if (status == ELIGO_OK && !common) status = put(m, "facts", ".lua", facts_lua);
  if (status == ELIGO_OK) status = put(m, "standard", ".lua", standard_lua);
  m->id = "1.1";
  m->name = fact_name(m->call, "1.1");
  if (m->name == NULL) return ELIGO_MEMORY;
  if (status == ELIGO_OK) status = put(m, "1.1", ".lua", activity_lua);
  return status == ELIGO_OK ? put(m, "1.1", ".cases", activity_cases) : status;
}

static eligo_status new_in_pack(making *m, const char *lua, const char *cases) {
  if (!eligo_is_folder(m->folder)) {
    eligo_talk("%s: there is no such folder; 'eligo new pack %s' makes one", m->folder, m->folder);
    return ELIGO_USAGE;
  }
  eligo_status status = put(m, m->id, ".lua", lua);
  return status == ELIGO_OK ? put(m, m->id, ".cases", cases) : status;
}

/* It becomes the name of a file and stands between quotes. */
/* Where a product joins the lists of pack.lua: behind those that stand there, or as the first. */
static size_t place_in_manifest(const char *text, const char **before, const char **after) {
  static const char list[] = "products = {";
  const char *at = strstr(text, list), *body = at == NULL ? strchr(text, '{') : NULL;
  *before = at != NULL ? " \"" : "\n  products = { \"";
  *after = at != NULL ? "\"," : "\" },";
  return at != NULL ? (size_t)(at - text) + sizeof list - 1 : body == NULL ? 0 : (size_t)(body - text) + 1;
}

static eligo_status list_product(making *m) {
  eligo_text path = {0}, text = {0}, out = {0};
  const char *before, *after;
  eligo_text_format(&path, "%s/pack.lua", m->folder);
  eligo_status status = path.failed ? ELIGO_MEMORY : eligo_call_read_file(m->call, path.bytes, 1 << 20, &text);
  if (status == ELIGO_OK && text.bytes != NULL) {
    const size_t at = place_in_manifest(text.bytes, &before, &after);
    eligo_text_add(&out, text.bytes, at);
    eligo_text_format(&out, "%s%s%s", before, m->id, after);
    eligo_text_string(&out, text.bytes + at);
    status = eligo_output_to(m->call, path.bytes, &out);
  }
  if (status == ELIGO_OK) eligo_text_format(m->out, "%s\n", path.bytes);
  eligo_text_free(&path);
  eligo_text_free(&text);
  eligo_text_free(&out);
  return status;
}

static eligo_status new_product(making *m) {
  eligo_status status = new_in_pack(m, product_lua, product_cases);
  return status == ELIGO_OK ? list_product(m) : status;
}

static bool is_name(const char *id) {
  return *id != '\0' && *id != '.' && strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_") == strlen(id);
}

static eligo_status make(making *m) {
  const char *what = m->call->words[0];
  const bool pack = strcmp(what, "pack") == 0, activity = strcmp(what, "activity") == 0, product = strcmp(what, "product") == 0;
  const char *given = eligo_call_value(m->call, &eligo_option_standard);
  m->folder = m->call->words[1];
  m->id = m->call->n_words > 2 ? m->call->words[2] : NULL;
  m->standard = given != NULL ? given : last_of(m->folder);
  if (!pack && !activity && !product) eligo_talk("'%s' is not one of pack, activity, product", what);
  else if (pack == (m->id != NULL)) eligo_talk(pack ? "a pack is named by its folder alone" : "what is it called? eligo new %s FOLDER NAME", what);
  else if (!is_name(pack ? last_of(m->folder) : m->id)) eligo_talk("'%s' is no name: use letters, digits, dots and dashes", pack ? m->folder : m->id);
  else if (pack) return new_pack(m);
  else {
    m->name = fact_name(m->call, m->id);
    if (m->name == NULL) return ELIGO_MEMORY;
    return activity ? new_in_pack(m, activity_lua, activity_cases) : new_product(m);
  }
  return ELIGO_USAGE;
}

static int run(eligo_call *call) {
  eligo_text out = {0};
  making m = {.call = call, .needs = "", .out = &out};
  return eligo_finish(&out, (int)make(&m));
}

const eligo_command eligo_command_new = {
    .name = "new",
    .arguments = "pack|activity|product FOLDER [NAME]",
    .summary = "begin a pack, an item or a product",
    .about = "Writes rules and cases to begin from: they load and lint clean, and one case fails until its author has said what the "
             "law says. An item belongs to the standard of its folder's name, unless --standard names another. A product is added to "
             "those that pack.lua lists.",
    .example = "new activity rules/my-standard 2.3",
    .exits = "   0  done; the files are named\n",
    .options = options,
    .fewest = 2,
    .most = 3,
    .run = run,
};
