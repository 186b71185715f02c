#include "report/document.h"

#include <string.h>

static const char style[] =
    "@page{size:A4;margin:16mm 15mm}*{box-sizing:border-box}"
    "body{font:15px/1.5 system-ui,'Noto Sans','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;color:#1a1f1c;max-width:58em;"
    "margin:1.5em auto;padding:0 1em;overflow-wrap:anywhere}.l0{font-size:1.7em;margin:.6em 0 .2em}"
    ".l1{font-size:1.3em;margin:2em 0 .5em;border-bottom:2px solid #14693a;padding-bottom:.2em}"
    ".l2{font-size:1.06em;margin:1.5em 0 .15em;border-top:1px solid #dfe5e1;padding-top:.7em}"
    ".l3{font-size:.95em;margin:.7em 0 .1em;color:#14693a}p{margin:.12em 0}a{color:#14507a;text-decoration:none}a:hover{text-decoration:underline}"
    ".c{color:#59635d;font-size:.92em}.e0{font-weight:600;margin-top:.7em}nav{columns:2 20em;font-size:.93em}nav p{break-inside:avoid}"
    ".d1{margin-left:1.3em}.d2{margin-left:2.6em}.d3{margin-left:3.9em}.d4{margin-left:5.2em}.d5{margin-left:6.5em}.d6{margin-left:7.8em}"
    "table{border-collapse:collapse;margin:.5em 0;font-size:.92em}th,td{border:1px solid #dfe5e1;padding:.15em .6em;text-align:left;"
    "vertical-align:top;overflow-wrap:normal}th{background:#f1f5f2}"
    ".l0,.l1,.l2,.l3{break-after:avoid}tr{break-inside:avoid}p{orphans:2;widows:2}"
    "@media print{body{font-size:9.5px;max-width:none;margin:0;padding:0}a{color:inherit}h2.l0{break-before:page}}";

enum { MOST_WORDS = 6, DEEPEST = 6 }; /* of a name; of a list */

const char *eligo_document_say(const eligo_document *d, const char *en, const char *zh) {
  return d->language == ELIGO_EN ? en : zh;
}

const char *eligo_document_title(const eligo_document *d, eligo_bilingual title) {
  const char *text = title.in[d->language] != NULL ? title.in[d->language] : title.in[!d->language];
  return text == NULL ? "" : text;
}

/* --- names --- */

void eligo_document_know(eligo_document *d, const char *name, uint32_t pack) {
  if (eligo_table_get(&d->anchors, name, strlen(name)) == ELIGO_NONE &&
      !eligo_table_put(&d->anchors, &d->arena, name, strlen(name), pack))
    d->out->failed = true;
}

size_t eligo_document_known(const eligo_document *d, const char *path, size_t length) {
  while (length > 0 && eligo_table_get(&d->anchors, path, length) == ELIGO_NONE) {
    do length--;
    while (length > 0 && path[length] != '/');
  }
  return length;
}

/* --- text with links --- */

static void plain(eligo_document *d, const char *text, size_t length) {
  char one[2] = "";
  for (size_t i = 0; i < length; i++) {
    one[0] = text[i];
    if (d->html && strchr("&<>\"'", text[i]) != NULL) eligo_text_html(d->out, one);
    else if (!d->html && strchr("\\`*_[]<>#|", text[i]) != NULL) eligo_text_format(d->out, "\\%c", text[i]);
    else eligo_text_char(d->out, text[i]);
  }
}

/* An anchor of letters, digits, dots and dashes: what else a name holds becomes a dash, a slash two. */
static void anchor(eligo_document *d, const char *name, size_t length) {
  for (size_t i = 0; i < length; i++) {
    const char c = name[i];
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
    eligo_text_string(d->out, kept ? (char[]){c, '\0'} : c == '/' ? "--" : "-");
  }
}

/* The page of the name's pack, unless it is this one, and the place there. */
static void target(eligo_document *d, const char *name, size_t length) {
  const uint32_t pack = eligo_table_get(&d->anchors, name, length);
  if (!d->whole && pack != d->page && pack != ELIGO_NONE) {
    eligo_text_string(d->out, d->rulebook->packs[pack].id);
    eligo_text_string(d->out, d->html ? ".html" : ".md");
  }
  eligo_text_char(d->out, '#');
  anchor(d, name, length);
}

static void linked(eligo_document *d, const char *name, size_t length, const char *shown, size_t shown_length) {
  eligo_text_string(d->out, d->html ? "<a href=\"" : "[");
  if (!d->html) plain(d, shown, shown_length);
  if (!d->html) eligo_text_string(d->out, "](");
  target(d, name, length);
  eligo_text_string(d->out, d->html ? "\">" : ")");
  if (!d->html) return;
  plain(d, shown, shown_length);
  eligo_text_string(d->out, "</a>");
}

static const char ends[] = " ()[]·,;:";

/* The longest name that begins here: "cn-transition/agriculture list" is one of two words. */
static size_t name_here(const eligo_document *d, const char *text) {
  size_t found = 0, length = 0;
  for (unsigned words = 0; words < MOST_WORDS && text[length] != '\0'; words++) {
    const size_t word = strcspn(text + length, ends);
    length += word;
    const bool here = d->here != NULL && strlen(d->here) == length && memcmp(d->here, text, length) == 0;
    if (word > 0 && !here && eligo_table_get(&d->anchors, text, length) != ELIGO_NONE) found = length;
    if (text[length] != ' ') break;
    length++;
  }
  return found;
}

static size_t address_here(const char *text) {
  return strncmp(text, "https://", 8) == 0 || strncmp(text, "http://", 7) == 0 ? strcspn(text, " ;") : 0;
}

static void put_address(eligo_document *d, const char *text, size_t length) {
  eligo_text_char(d->out, '<');
  if (d->html) eligo_text_string(d->out, "a href=\"");
  if (d->html) plain(d, text, length);
  else eligo_text_add(d->out, text, length);
  eligo_text_string(d->out, d->html ? "\">" : ">");
  if (!d->html) return;
  plain(d, text, length);
  eligo_text_string(d->out, "</a>");
}

/* One word, or a name of several; its length. A path leads to the place of what it begins with. */
static size_t put_word(eligo_document *d, const char *text) {
  const size_t address = address_here(text), name = name_here(d, text), word = strcspn(text, ends);
  const size_t known = address > 0 || name > 0 ? 0 : eligo_document_known(d, text, word);
  if (address > 0) put_address(d, text, address);
  else if (name > 0) linked(d, text, name, text, name);
  else if (known > 0 && known < word) linked(d, text, known, text, word);
  else plain(d, text, word);
  return address > 0 ? address : name > 0 ? name : word;
}

/* Names of items, criteria, products, tables and facts lead to their place, addresses where they say. */
static void say(eligo_document *d, const char *text) {
  while (*text != '\0') {
    text += put_word(d, text);
    const size_t between = strspn(text, ends);
    plain(d, text, between);
    text += between;
  }
}

/* --- blocks --- */

void eligo_document_heading(eligo_document *d, unsigned level, const char *name, const char *text) {
  const unsigned class = level;
  level += d->top;
  if (name != NULL) d->here = name;
  if (d->html) {
    eligo_text_format(d->out, "<h%u class=l%u", level, class);
    if (name != NULL) eligo_text_string(d->out, " id=\"");
    if (name != NULL) anchor(d, name, strlen(name));
    eligo_text_string(d->out, name != NULL ? "\">" : ">");
    plain(d, text, strlen(text));
    eligo_text_format(d->out, "</h%u>\n", level);
    return;
  }
  eligo_text_char(d->out, '\n');
  if (name != NULL) {
    eligo_text_string(d->out, "<a id=\"");
    anchor(d, name, strlen(name));
    eligo_text_string(d->out, "\"></a>\n\n");
  }
  for (unsigned i = 0; i < level; i++) eligo_text_char(d->out, '#');
  eligo_text_char(d->out, ' ');
  plain(d, text, strlen(text));
  eligo_text_string(d->out, "\n\n");
}

void eligo_document_line(eligo_document *d, unsigned depth, const char *text) {
  if (d->html) {
    if (depth == 0) eligo_text_string(d->out, "<p>");
    else eligo_text_format(d->out, "<p class=d%u>", depth > DEEPEST ? DEEPEST : depth);
    say(d, text);
    eligo_text_string(d->out, "</p>\n");
    return;
  }
  for (unsigned i = 1; i < depth; i++) eligo_text_string(d->out, "  ");
  if (depth > 0) eligo_text_string(d->out, "- ");
  if (depth > 0 && strncmp(text, "– ", strlen("– ")) == 0) text += strlen("– ");
  say(d, text);
  eligo_text_string(d->out, depth > 0 ? "\n" : "\n\n");
}

void eligo_document_note(eligo_document *d, const char *text) {
  if (d->html) eligo_text_string(d->out, "<p class=c>");
  say(d, text);
  eligo_text_string(d->out, d->html ? "</p>\n" : "\n\n");
}

static bool is_heading(const char *at, const char *before) {
  return *at != ' ' && before != NULL && *before == '\0';
}

void eligo_document_printed(eligo_document *d, char *text) {
  const char *before = NULL;
  bool first = true;
  for (char *at = text, *next; at != NULL; before = at, at = next) {
    next = strchr(at, '\n');
    if (next != NULL) *next++ = '\0';
    const size_t indent = strspn(at, " ");
    if (first) first = at[0] == '\0';
    else if (at[indent] == '\0') continue;
    else if (is_heading(at, before)) eligo_document_heading(d, 3, NULL, at);
    else eligo_document_line(d, (unsigned)(indent / 2), at + indent);
  }
}

void eligo_document_entry(eligo_document *d, unsigned depth, const char *name, const char *shown, const char *title) {
  if (d->html) eligo_text_format(d->out, depth == 0 ? "<p class=e0>" : "<p class=d%u>", depth);
  for (unsigned i = 0; !d->html && i < depth; i++) eligo_text_string(d->out, "  ");
  if (!d->html) eligo_text_string(d->out, "- ");
  linked(d, name, strlen(name), shown, strlen(shown));
  if (*title != '\0') eligo_text_char(d->out, ' ');
  plain(d, title, strlen(title));
  eligo_text_string(d->out, d->html ? "</p>\n" : "\n");
}

void eligo_document_contents(eligo_document *d, bool begin) {
  if (d->html) eligo_text_string(d->out, begin ? "<nav>\n" : "</nav>\n");
}

/* --- tables --- */

static void cells(eligo_document *d, const char *const *texts, size_t count, const char *tag) {
  eligo_text_string(d->out, d->html ? "<tr>" : "|");
  for (size_t i = 0; i < count; i++) {
    if (d->html) eligo_text_format(d->out, "<%s>", tag);
    else eligo_text_char(d->out, ' ');
    plain(d, texts[i], strlen(texts[i]));
    if (d->html) eligo_text_format(d->out, "</%s>", tag);
    else eligo_text_string(d->out, " |");
  }
  eligo_text_string(d->out, d->html ? "</tr>\n" : "\n");
}

void eligo_document_table(eligo_document *d, const char *const *titles, size_t count) {
  eligo_text_string(d->out, d->html ? "<table>\n" : "\n");
  cells(d, titles, count, "th");
  for (size_t i = 0; !d->html && i < count; i++) eligo_text_string(d->out, i + 1 < count ? "|---" : "|---|\n");
}

void eligo_document_row(eligo_document *d, const char *const *texts, size_t count) {
  cells(d, texts, count, "td");
}

void eligo_document_table_end(eligo_document *d) {
  eligo_text_string(d->out, d->html ? "</table>\n" : "\n");
}

/* --- pages --- */

void eligo_document_begin(eligo_document *d, const char *title) {
  if (!d->html) return;
  eligo_text_format(d->out, "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>", eligo_document_say(d, "en", "zh"));
  plain(d, title, strlen(title));
  eligo_text_format(d->out, "</title><style>%s</style></head><body>\n", style);
}

void eligo_document_end(eligo_document *d) {
  if (d->html) eligo_text_string(d->out, "</body></html>\n");
  if (d->arena.failed) d->out->failed = true;
  eligo_arena_free(&d->arena);
}
