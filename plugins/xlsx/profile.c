/* A filled workbook as a profile. */
#include "xlsx/xlsx.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

typedef struct reading {
  const xlsx_book *book;
  const eligo_plugin_input *input;
  const eligo_plugin_faults *faults;
  size_t wrong;
  plug_text id, product, firm, request, uses, value, why, whole;
} reading;

/* "B" for 2. */
static const char *letters(unsigned column, char out[8]) {
  char reversed[8];
  size_t count = 0, at = 0;
  for (; column > 0 && count < 7; column = (column - 1) / 26) reversed[count++] = (char)('A' + (column - 1) % 26);
  while (count > 0) out[at++] = reversed[--count];
  out[at] = '\0';
  return out;
}

__attribute__((format(printf, 5, 6))) static void wrong(reading *r, const xlsx_sheet *sheet, unsigned row,
                                                        unsigned column, const char *format, ...) {
  char what[240], message[360], name[8];
  va_list list;
  va_start(list, format);
  vsnprintf(what, sizeof what, format, list);
  va_end(list);
  snprintf(message, sizeof message, "%s!%s%u: %s", sheet->name, letters(column, name), row, what);
  r->faults->add(r->faults, false, "workbook", r->input->source, 0, message);
  r->wrong++;
}

/* --- values --- */

/* The day that a serial number stands for: 1 is 1 January 1900, and Excel thinks that 1900 had a 29 February. */
static void serial_date(const xlsx_book *book, plug_cell cell, plug_text *out) {
  unsigned long days = 0;
  for (size_t i = 0; i < cell.length && cell.at[i] >= '0' && cell.at[i] <= '9' && days < 3000000; i++)
    days = days * 10 + (unsigned long)(cell.at[i] - '0');
  /* Days since 1899-12-30, or since 1904-01-01; then as a date of the civil calendar. */
  long day = book->since_1904 ? (long)days + 1462 : days < 61 ? (long)days + 1 : (long)days;
  long z = day - 25569 + 719468;
  long era = (z >= 0 ? z : z - 146096) / 146097;
  unsigned long doe = (unsigned long)(z - era * 146097);
  unsigned long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  unsigned long doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
  unsigned long d = doy - (153 * mp + 2) / 5 + 1, m = mp < 10 ? mp + 3 : mp - 9;
  plug_format(out, "%04ld-%02lu-%02lu", (long)yoe + era * 400 + (m <= 2), m, d);
}

/* The answer as JSON in `r->value`; false after a fault. */
static bool read_value(reading *r, const xlsx_sheet *sheet, unsigned row, unsigned column, const eligo_plugin_fact *fact,
                       const char *unit) {
  bool number;
  plug_cell cell = xlsx_cell_at(r->book, sheet, row, column, &number);
  plug_text day = {0};
  if (number && strcmp(fact->kind, "date") == 0) {
    serial_date(r->book, cell, &day);
    cell = (plug_cell){day.bytes == NULL ? "" : day.bytes, day.length};
  }
  plug_clear(&r->value);
  const char *why = plug_value(fact, unit, cell, &r->value, &r->why);
  if (why != NULL) wrong(r, sheet, row, column, "'%.*s' %s", cell.length > 60 ? 60 : (int)cell.length, cell.at, why);
  plug_free(&day);
  return why == NULL;
}

static void member(plug_text *object, const char *name, const plug_text *value) {
  if (object->length > 0) plug_char(object, ',');
  plug_json(object, name, strlen(name));
  plug_char(object, ':');
  plug_add(object, value->bytes == NULL ? "" : value->bytes, value->length);
}

static plug_cell text_at(reading *r, const xlsx_sheet *sheet, unsigned row, unsigned column) {
  bool number;
  return xlsx_cell_at(r->book, sheet, row, column, &number);
}

static const eligo_plugin_fact *fact_at(reading *r, const xlsx_sheet *sheet, unsigned row, unsigned column, plug_cell name) {
  const eligo_plugin_fact *fact = plug_fact(r->input->facts, name.at, name.length);
  if (fact != NULL) return fact;
  const char *near = plug_nearest_fact(r->input->facts, name.at, name.length);
  wrong(r, sheet, row, column, "no fact is named '%.*s'%s%s%s", name.length > 60 ? 60 : (int)name.length, name.at,
        near == NULL ? "" : "; did you mean '", near == NULL ? "" : near, near == NULL ? "" : "'?");
  return NULL;
}

static bool same(plug_cell cell, const char *text) {
  return strlen(text) == cell.length && memcmp(cell.at, text, cell.length) == 0;
}

/* --- the deal --- */

/* { "value": …, "source": "…", "date": "…" } */
static void with_source(reading *r, const xlsx_sheet *sheet, unsigned row) {
  bool number;
  plug_cell source = text_at(r, sheet, row, XLSX_DEAL_SOURCE);
  plug_cell date = xlsx_cell_at(r->book, sheet, row, XLSX_DEAL_DATE, &number);
  if (source.length == 0 && date.length == 0) return;
  plug_clear(&r->whole);
  plug_add(&r->whole, r->value.bytes, r->value.length);
  plug_clear(&r->value);
  plug_string(&r->value, "{\"value\":");
  plug_add(&r->value, r->whole.bytes, r->whole.length);
  if (source.length > 0) plug_string(&r->value, ",\"source\":");
  if (source.length > 0) plug_json(&r->value, source.at, source.length);
  if (date.length > 0) {
    static const eligo_plugin_fact any_date = {.kind = "date", .name = "date"};
    plug_text kept = r->value;
    r->value = (plug_text){0};
    bool good = read_value(r, sheet, row, XLSX_DEAL_DATE, &any_date, NULL);
    plug_text day = r->value;
    r->value = kept;
    if (good) plug_string(&r->value, ",\"date\":");
    if (good) plug_add(&r->value, day.bytes, day.length);
    plug_free(&day);
  }
  plug_char(&r->value, '}');
}

static void deal_row(reading *r, const xlsx_sheet *sheet, unsigned row) {
  plug_cell name = text_at(r, sheet, row, XLSX_DEAL_FACT), answer = text_at(r, sheet, row, XLSX_DEAL_ANSWER);
  plug_cell unit_cell = text_at(r, sheet, row, XLSX_DEAL_UNIT);
  char unit[40] = "";
  if (name.length == 0 || answer.length == 0) return;
  if (same(name, "request.id") || same(name, "request.product")) {
    plug_text *to = same(name, "request.id") ? &r->id : &r->product;
    plug_clear(to);
    plug_json(to, answer.at, answer.length);
    return;
  }
  const eligo_plugin_fact *fact = fact_at(r, sheet, row, XLSX_DEAL_FACT, name);
  if (fact == NULL) return;
  bool measured = strcmp(fact->kind, "number") == 0 || strcmp(fact->kind, "amount") == 0;
  if (measured && unit_cell.length < sizeof unit) memcpy(unit, unit_cell.at, unit_cell.length);
  if (!read_value(r, sheet, row, XLSX_DEAL_ANSWER, fact, unit)) return;
  with_source(r, sheet, row);
  if (strcmp(fact->owner, "firm") == 0) member(&r->firm, fact->name, &r->value);
  else if (strcmp(fact->owner, "request") == 0) member(&r->request, fact->name, &r->value);
  else wrong(r, sheet, row, XLSX_DEAL_FACT, "'%s' is no fact of the firm or the request; answer it on its own sheet", fact->name);
}

/* --- uses and lists: a fact a column --- */

typedef struct columns {
  const xlsx_sheet *sheet;
  unsigned count;
} columns;

/* "plant.capacity [kW]" in two. */
static plug_cell split(plug_cell header, char *unit, size_t room) {
  const char *open = header.length == 0 ? NULL : memchr(header.at, '[', header.length);
  unit[0] = '\0';
  if (open == NULL || header.at[header.length - 1] != ']') return header;
  size_t length = header.length - (size_t)(open - header.at) - 2;
  if (length >= room) return header;
  memcpy(unit, open + 1, length);
  unit[length] = '\0';
  return plug_trim((plug_cell){header.at, (size_t)(open - header.at)});
}

/* "cn-green-2025/4.2.4; eu-taxonomy/4.5" as items. */
static void read_items(plug_cell cell, plug_text *items) {
  for (size_t at = 0; at < cell.length;) {
    size_t stop = at;
    while (stop < cell.length && cell.at[stop] != ';') stop++;
    plug_cell one = plug_trim((plug_cell){cell.at + at, stop - at});
    const char *slash = one.length == 0 ? NULL : memchr(one.at, '/', one.length);
    if (slash != NULL) {
      if (items->length > 0) plug_char(items, ',');
      plug_json(items, one.at, (size_t)(slash - one.at));
      plug_char(items, ':');
      plug_json(items, slash + 1, one.length - (size_t)(slash - one.at) - 1);
    }
    at = stop + 1;
  }
}

/* One use: what is said of it goes into `facts`, or beside them. */
static void use_cell(reading *r, const columns *c, unsigned row, unsigned column, plug_text *beside, plug_text *items,
                     plug_text *facts) {
  char unit[40];
  plug_cell answer = text_at(r, c->sheet, row, column);
  plug_cell name = split(text_at(r, c->sheet, XLSX_NAMES, column), unit, sizeof unit);
  if (answer.length == 0) return;
  if (name.length == 0) {
    wrong(r, c->sheet, row, column, "stands in a column without a fact; the names in the first row must stay");
    return;
  }
  if (same(name, "use.items")) {
    read_items(answer, items);
    return;
  }
  if (same(name, "use.id") || same(name, "use.activity")) {
    plug_clear(&r->value);
    plug_json(&r->value, answer.at, answer.length);
    member(beside, same(name, "use.id") ? "id" : "activity", &r->value);
    return;
  }
  const eligo_plugin_fact *fact = fact_at(r, c->sheet, XLSX_NAMES, column, name);
  if (fact != NULL && read_value(r, c->sheet, row, column, fact, unit)) member(facts, fact->name, &r->value);
}

static void use_row(reading *r, const columns *c, unsigned row) {
  plug_text beside = {0}, items = {0}, facts = {0};
  for (unsigned column = 1; column <= c->count; column++) use_cell(r, c, row, column, &beside, &items, &facts);
  if (beside.length + items.length + facts.length > 0) {
    plug_string(&r->uses, r->uses.length > 0 ? ",{" : "{");
    plug_add(&r->uses, beside.bytes == NULL ? "" : beside.bytes, beside.length);
    if (items.length > 0) plug_format(&r->uses, "%s\"items\":{%s}", beside.length > 0 ? "," : "", items.bytes);
    if (facts.length > 0)
      plug_format(&r->uses, "%s\"facts\":{%s}", beside.length + items.length > 0 ? "," : "", facts.bytes);
    plug_char(&r->uses, '}');
  }
  r->uses.failed = r->uses.failed || beside.failed || items.failed || facts.failed;
  plug_free(&beside);
  plug_free(&items);
  plug_free(&facts);
}

/* A sheet of its own for each list: "firm.penalties". Without rows the list is not known, rather than empty. */
static void list_sheet(reading *r, const xlsx_sheet *sheet, const eligo_plugin_fact *list) {
  plug_text rows = {0}, facts = {0}, none = {0};
  columns c = {sheet, xlsx_last_column(sheet)};
  for (unsigned row = XLSX_FIRST; row <= xlsx_last_row(sheet); row++) {
    plug_clear(&facts);
    for (unsigned column = 1; column <= c.count; column++) use_cell(r, &c, row, column, &none, &none, &facts);
    if (facts.length > 0) plug_format(&rows, "%s{%s}", rows.length > 0 ? "," : "[", facts.bytes);
  }
  if (rows.length > 0) {
    plug_char(&rows, ']');
    member(strcmp(list->owner, "firm") == 0 ? &r->firm : &r->request, list->name, &rows);
  }
  r->uses.failed = r->uses.failed || rows.failed || facts.failed;
  plug_free(&rows);
  plug_free(&facts);
  plug_free(&none);
}

static void read_lists(reading *r) {
  for (size_t i = 0; i < r->book->count; i++) {
    const xlsx_sheet *sheet = &r->book->sheets[i];
    const eligo_plugin_fact *list = plug_fact(r->input->facts, sheet->name, strlen(sheet->name));
    if (list != NULL && strcmp(list->kind, "records") == 0) list_sheet(r, sheet, list);
  }
}

/* --- the whole --- */

static const char *form_flaw(reading *r) {
  const xlsx_sheet *mark = xlsx_sheet_named(r->book, "eligo");
  if (mark == NULL || !same(text_at(r, mark, 1, 1), XLSX_FORM))
    return "is no form of this Eligo; make one with: eligo form PRODUCT --format xlsx -o form.xlsx";
  if (xlsx_sheet_named(r->book, "Deal") == NULL || xlsx_sheet_named(r->book, "Uses") == NULL)
    return "lacks the sheet 'Deal' or 'Uses'; fill in the form as it was made";
  return NULL;
}

static void put_whole(reading *r) {
  const char *comma = r->id.length > 0 ? "," : "";
  plug_clear(&r->whole);
  plug_string(&r->whole, "{\"request\":{");
  if (r->id.length > 0) plug_format(&r->whole, "\"id\":%s", r->id.bytes);
  if (r->product.length > 0) plug_format(&r->whole, "%s\"product\":%s", comma, r->product.bytes);
  if (r->request.length > 0)
    plug_format(&r->whole, "%s\"facts\":{%s}", r->id.length + r->product.length > 0 ? "," : "", r->request.bytes);
  plug_format(&r->whole, "},\"firm\":{\"facts\":{%s}},\"uses\":[%s]}", r->firm.length == 0 ? "" : r->firm.bytes,
              r->uses.length == 0 ? "" : r->uses.bytes);
}

static eligo_status read_all(reading *r, const eligo_plugin_profiles *to) {
  const xlsx_sheet *deal = xlsx_sheet_named(r->book, "Deal");
  columns uses = {.sheet = xlsx_sheet_named(r->book, "Uses")};
  uses.count = xlsx_last_column(uses.sheet);
  for (unsigned row = XLSX_FIRST; row <= xlsx_last_row(deal); row++) deal_row(r, deal, row);
  for (unsigned row = XLSX_FIRST; row <= xlsx_last_row(uses.sheet); row++) use_row(r, &uses, row);
  read_lists(r);
  put_whole(r);
  bool failed = r->id.failed || r->product.failed || r->firm.failed || r->request.failed || r->uses.failed ||
                r->value.failed || r->why.failed || r->whole.failed;
  if (failed) return ELIGO_MEMORY;
  return r->wrong > 0 ? ELIGO_BAD_INPUT : to->put(to, r->whole.bytes, r->whole.length, 0);
}

eligo_status xlsx_profile(const xlsx_book *book, const eligo_plugin_input *input, const eligo_plugin_profiles *to,
                          const eligo_plugin_faults *faults) {
  reading r = {.book = book, .input = input, .faults = faults};
  const char *flaw = form_flaw(&r);
  eligo_status status = ELIGO_BAD_INPUT;
  if (flaw != NULL)
    faults->add(faults, false, "workbook", input->source, 0, flaw);
  else
    status = read_all(&r, to);
  plug_text *const texts[] = {&r.id, &r.product, &r.firm, &r.request, &r.uses, &r.value, &r.why, &r.whole};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) plug_free(texts[i]);
  return status;
}
