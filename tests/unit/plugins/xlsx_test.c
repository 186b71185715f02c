/* The workbook plugin through its own doors. Workbooks are made here part by part, as other programs would make them. */
#include "xlsx/xlsx.h"

#include <minizip/zip.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

extern const eligo_plugin eligo_plugin_1;

static const eligo_plugin_value kinds[] = {{"run_of_river", {"Run of river", "径流式"}}, {"dam", {"Dam", "水库"}}};
#define FACT(n, k, o, u) {.size = sizeof(eligo_plugin_fact), .name = n, .kind = k, .owner = o, .unit = u, .title = {n, "标题"}}
static const eligo_plugin_fact dictionary[] = {
    FACT("firm.name", "text", "firm", ""),
    FACT("firm.penalties", "records", "firm", ""),
    {.size = sizeof(eligo_plugin_fact), .name = "penalty.on", .kind = "date", .owner = "record", .list = "firm.penalties", .unit = ""},
    FACT("plant.capacity", "number", "use", "MW"),
    {.size = sizeof(eligo_plugin_fact), .name = "plant.kind", .kind = "choice", .owner = "use", .unit = "", .values = kinds, .n_values = 2},
    FACT("plant.new", "flag", "use", ""),
    FACT("request.amount", "amount", "request", ""),
    FACT("request.approved", "date", "request", ""),
    FACT("use.amount", "amount", "use", ""),
};
static const eligo_plugin_facts facts = {dictionary, sizeof dictionary / sizeof *dictionary};

typedef struct got {
  plug_text profile, faults, file;
} got;

static eligo_status take(const eligo_plugin_profiles *to, const char *json, size_t length, unsigned line) {
  (void)line;
  plug_add(&((got *)to->data)->profile, json, length);
  return ELIGO_OK;
}

static void hear(const eligo_plugin_faults *to, bool warning, const char *id, const char *source, unsigned line,
                 const char *message) {
  (void)warning, (void)id, (void)source, (void)line;
  plug_format(&((got *)to->data)->faults, "%s\n", message);
}

static eligo_status put(const eligo_plugin_bytes *to, const void *at, size_t length) {
  plug_add(&((got *)to->data)->file, at, length);
  return ELIGO_OK;
}

static eligo_status read_bytes(got *g, const char *bytes, size_t length) {
  plug_clear(&g->profile);
  plug_clear(&g->faults);
  plug_string(&g->profile, "");
  plug_string(&g->faults, "");
  const eligo_plugin_input input = {.size = sizeof input, .source = "t.xlsx", .bytes = bytes, .length = length, .facts = &facts};
  const eligo_plugin_profiles to = {take, g};
  const eligo_plugin_faults heard = {hear, g};
  return eligo_plugin_1.readers[0]->read(NULL, &input, &to, &heard);
}

static void done(got *g) {
  plug_free(&g->profile);
  plug_free(&g->faults);
  plug_free(&g->file);
}

/* --- making workbooks --- */

typedef struct part {
  const char *name, *text;
  size_t repeat; /* the text so many times; 0: once */
} part;

#define NS "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
#define BOOK(more) "<?xml version=\"1.0\"?><workbook " NS ">" more "<sheets><sheet name=\"Deal\" r:id=\"a\"/><sheet name=\"Uses\" r:id=\"b\"/><sheet name=\"firm.penalties\" r:id=\"c\"/><sheet name=\"eligo\" r:id=\"d\"/></sheets></workbook>"
#define RELS "<Relationships><Relationship Id=\"a\" Target=\"worksheets/1.xml\"/><Relationship Id=\"b\" Target=\"/xl/worksheets/2.xml\"/><Relationship Id=\"c\" Target=\"worksheets/3.xml\"/><Relationship Id=\"d\" Target=\"worksheets/4.xml\"/></Relationships>"
#define SHEET(rows) "<worksheet " NS "><sheetData>" rows "</sheetData></worksheet>"
#define TEXT(place, text) "<c r=\"" place "\" t=\"inlineStr\"><is><t>" text "</t></is></c>"
#define NUMBER(place, text) "<c r=\"" place "\"><v>" text "</v></c>"
#define ROW(cells) "<row>" cells "</row>"
#define MARK SHEET(ROW(TEXT("A1", "eligo.form/1")))
#define DEAL SHEET(ROW(TEXT("B3", "L1") TEXT("G3", "request.id")) ROW(TEXT("B4", "cn-green-loan") TEXT("G4", "request.product")))
#define USES(cells) SHEET(ROW(TEXT("A1", "use.id") TEXT("B1", "use.items") TEXT("C1", "plant.capacity [kW]") TEXT("D1", "plant.new") TEXT("E1", "plant.kind") TEXT("F1", "use.amount [CNY]")) ROW(cells))
#define EMPTY SHEET("")

static void make(got *g, const part *parts, size_t count) {
  char path[] = "workbook-XXXXXX";
  static char block[65536];
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  close(fd);
  zipFile zip = zipOpen(path, APPEND_STATUS_CREATE);
  assert_non_null(zip);
  for (size_t i = 0; i < count; i++) {
    zip_fileinfo info = {0};
    size_t length = strlen(parts[i].text);
    assert_int_equal(zipOpenNewFileInZip(zip, parts[i].name, &info, NULL, 0, NULL, 0, NULL, Z_DEFLATED, 1), ZIP_OK);
    for (size_t n = 0; n < (parts[i].repeat == 0 ? 1 : parts[i].repeat); n++)
      assert_int_equal(zipWriteInFileInZip(zip, parts[i].text, (unsigned)length), ZIP_OK);
    zipCloseFileInZip(zip);
  }
  zipClose(zip, NULL);
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  plug_clear(&g->file);
  for (size_t n; (n = fread(block, 1, sizeof block, file)) > 0;) plug_add(&g->file, block, n);
  fclose(file);
  unlink(path);
}

static eligo_status read_parts(got *g, const char *book, const char *deal, const char *uses, const char *penalties,
                               const char *strings) {
  const part parts[] = {{"xl/workbook.xml", book, 0},          {"xl/_rels/workbook.xml.rels", RELS, 0},
                        {"xl/worksheets/1.xml", deal, 0},      {"xl/worksheets/2.xml", uses, 0},
                        {"xl/worksheets/3.xml", penalties, 0}, {"xl/worksheets/4.xml", MARK, 0},
                        {"xl/sharedStrings.xml", strings, 0}};
  make(g, parts, strings == NULL ? 6 : 7);
  return read_bytes(g, g->file.bytes, g->file.length);
}

typedef struct example {
  const char *book, *deal, *uses, *penalties, *strings;
  const char *said; /* a part of the profile */
} example;

static void a_filled_workbook_is_a_profile(void **state) {
  (void)state;
  static const example list[] = {
      {BOOK(""), DEAL, USES(TEXT("A3", "dam") TEXT("B3", "cn-green-2025/4.2.4; eu-taxonomy/4.5") NUMBER("C3", "60000") TEXT("D3", "是") TEXT("E3", "水库") NUMBER("F3", "120")), EMPTY, NULL,
       "{\"request\":{\"id\":\"L1\",\"product\":\"cn-green-loan\"},\"firm\":{\"facts\":{}},\"uses\":[{\"id\":\"dam\",\"items\":{\"cn-green-2025\":\"4.2.4\",\"eu-taxonomy\":\"4.5\"},\"facts\":{\"plant.capacity\":\"60000 kW\",\"plant.new\":true,\"plant.kind\":\"dam\",\"use.amount\":\"120 CNY\"}}]}"},
      /* Excel's booleans, formulas with a kept value, and 17 digits of a double */
      {BOOK(""), DEAL, USES("<c r=\"C3\"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r=\"D3\" t=\"b\"><v>1</v></c>"), EMPTY, NULL, "\"plant.capacity\":\"0.3 kW\",\"plant.new\":true"},
      /* shared strings, in pieces and with a reading aid */
      {BOOK(""), DEAL, USES("<c r=\"E3\" t=\"s\"><v>1</v></c>"), EMPTY, "<sst><si><t>x</t></si><si><r><t>Run </t></r><r><t>of river</t></r><rPh><t>no</t></rPh></si></sst>", "\"plant.kind\":\"run_of_river\""},
      /* days since 1900, since 1904, and as text */
      {BOOK(""), SHEET(ROW(NUMBER("B3", "46082") TEXT("G3", "request.approved"))), EMPTY, EMPTY, NULL, "\"request.approved\":\"2026-03-01\""},
      {BOOK("<workbookPr date1904=\"1\"/>"), SHEET(ROW(NUMBER("B3", "44620") TEXT("G3", "request.approved"))), EMPTY, EMPTY, NULL, "\"2026-03-01\""},
      {BOOK(""), SHEET(ROW(TEXT("B3", "not yet") TEXT("G3", "request.approved"))), EMPTY, EMPTY, NULL, "\"not yet\""},
      /* source and date of a paper; a unit that was changed */
      {BOOK(""), SHEET(ROW(TEXT("B3", "Qinghe") TEXT("E3", "Register, p. 2") NUMBER("F3", "46082") TEXT("G3", "firm.name"))), EMPTY, EMPTY, NULL, "\"firm.name\":{\"value\":\"Qinghe\",\"source\":\"Register, p. 2\",\"date\":\"2026-03-01\"}"},
      {BOOK(""), SHEET(ROW(NUMBER("B3", "12") TEXT("C3", "万元") TEXT("G3", "request.amount"))), EMPTY, EMPTY, NULL, "\"request.amount\":\"12 万元\""},
      /* lists */
      {BOOK(""), DEAL, EMPTY, SHEET(ROW(TEXT("A1", "penalty.on")) ROW(NUMBER("A3", "46082")) ROW(TEXT("A4", "2025-01-02"))), NULL, "\"firm.penalties\":[{\"penalty.on\":\"2026-03-01\"},{\"penalty.on\":\"2025-01-02\"}]"},
      {BOOK(""), DEAL, EMPTY, SHEET(ROW(TEXT("A1", "penalty.on"))), NULL, "\"firm\":{\"facts\":{}}"},
      /* rows and cells without places, as some programs write them */
      {BOOK(""), DEAL, SHEET("<row><c t=\"inlineStr\"><is><t>use.id</t></is></c></row><row/><row><c t=\"str\"><v>dam</v></c></row>"), EMPTY, NULL, "\"uses\":[{\"id\":\"dam\"}]"},
  };
  got g = {0};
  for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
    const example *e = &list[i];
    eligo_status status = read_parts(&g, e->book, e->deal, e->uses, e->penalties, e->strings);
    if (status != ELIGO_OK || strstr(g.profile.bytes, e->said) == NULL)
      fail_msg("%zu: status %d; '%s' is not in:\n%s\n%s", i, (int)status, e->said, g.profile.bytes, g.faults.bytes);
  }
  done(&g);
}

static void what_is_wrong_is_said_with_its_cell(void **state) {
  (void)state;
  static const example list[] = {
      {BOOK(""), DEAL, USES(TEXT("D3", "perhaps")), EMPTY, NULL, "Uses!D3: 'perhaps' is neither yes nor no"},
      {BOOK(""), DEAL, USES(TEXT("E3", "lake")), EMPTY, NULL, "Uses!E3: 'lake' is none of run_of_river, dam"},
      {BOOK(""), DEAL, USES(TEXT("C3", "many")), EMPTY, NULL, "Uses!C3: 'many' is no number"},
      {BOOK(""), DEAL, USES("<c r=\"C3\" t=\"e\"><v>#DIV/0!</v></c>"), EMPTY, NULL, "'#DIV/0!' is no number"},
      {BOOK(""), DEAL, USES(TEXT("AB3", "x")), EMPTY, NULL, "Uses!AB3: stands in a column without a fact"},
      {BOOK(""), DEAL, SHEET(ROW(TEXT("A1", "plant.capacty")) ROW(NUMBER("A3", "1"))), EMPTY, NULL, "Uses!A1: no fact is named 'plant.capacty'; did you mean 'plant.capacity'?"},
      {BOOK(""), SHEET(ROW(TEXT("B3", "x") TEXT("G3", "plant.new"))), EMPTY, EMPTY, NULL, "Deal!B3: 'x' is neither"},
      {BOOK(""), SHEET(ROW(TEXT("B3", "yes") TEXT("G3", "plant.new"))), EMPTY, EMPTY, NULL, "is no fact of the firm or the request"},
      {BOOK(""), SHEET(ROW(TEXT("B3", "x") TEXT("F3", "soon") TEXT("G3", "firm.name"))), EMPTY, EMPTY, NULL, "Deal!F3: 'soon' is no date"},
      {BOOK(""), DEAL, SHEET(ROW(NUMBER("A1", "1") NUMBER("A1", "2"))), EMPTY, NULL, "two cells at one place"},
      {BOOK(""), DEAL, SHEET(ROW(NUMBER("ZZZ1", "1"))), EMPTY, NULL, "at a place that no sheet has"},
      {BOOK(""), DEAL, SHEET(ROW(NUMBER("A0", "1"))), EMPTY, NULL, "at a place that no sheet has"},
      {BOOK(""), DEAL, SHEET(ROW(NUMBER("A1;", "1"))), EMPTY, NULL, "at a place that no sheet has"},
      {BOOK(""), DEAL, USES("<c r=\"E3\" t=\"s\"><v>7</v></c>"), EMPTY, "<sst><si><t>x</t></si></sst>", "whose text is not there"},
      {BOOK(""), DEAL, USES("<c r=\"E3\" t=\"s\"><v>-1</v></c>"), EMPTY, "<sst/>", "whose text is not there"},
      {BOOK(""), DEAL, "<worksheet><sheetData>", EMPTY, NULL, "cut off"},
      {BOOK(""), DEAL, "<worksheet", EMPTY, NULL, "cut off"},
      {BOOK(""), DEAL, "rubbish", EMPTY, NULL, "is damaged"},
      {"<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><workbook>&c;</workbook>", DEAL, EMPTY, EMPTY, NULL, "declares a document type"},
      {"<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><workbook/>", DEAL, EMPTY, EMPTY, NULL, "declares a document type"},
      {"<workbook/>", DEAL, EMPTY, EMPTY, NULL, "is no form of this Eligo"},
      {"<workbook><sheets><sheet name=\"eligo\" r:id=\"d\" xmlns:r=\"r\"/></sheets></workbook>", DEAL, EMPTY, EMPTY, NULL, "lacks the sheet"},
      {"<workbook><sheets><sheet name=\"eligo\" r:id=\"nowhere\" xmlns:r=\"r\"/></sheets></workbook>", DEAL, EMPTY, EMPTY, NULL, "lacks a part"},
  };
  got g = {0};
  for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
    const example *e = &list[i];
    eligo_status status = read_parts(&g, e->book, e->deal, e->uses, e->penalties, e->strings);
    if (status != ELIGO_BAD_INPUT || strstr(g.faults.bytes, e->said) == NULL)
      fail_msg("%zu: status %d; '%s' is not in:\n%s\n%s", i, (int)status, e->said, g.profile.bytes, g.faults.bytes);
  }
  done(&g);
}

static void bombs_and_depths_are_stopped(void **state) {
  (void)state;
  static const struct {
    part parts[3];
    size_t count;
    const char *said;
  } list[] = {
      {{{"xl/workbook.xml", BOOK(""), 0}, {"xl/_rels/workbook.xml.rels", RELS, 0}, {"xl/sharedStrings.xml", "                                                                ", 2200000}}, 3, "unpacks to more than 128 MiB"},
      {{{"xl/workbook.xml", "<a>", 100}}, 1, "nests deeper"},
      {{{"xl/workbook.xml", BOOK(""), 0}, {"xl/vbaProject.bin", "x", 0}}, 2, "holds macros"},
      {{{"other.xml", "<a/>", 0}}, 1, "lacks a part"},
      {{{"xl/workbook.xml", BOOK(""), 0}, {"xl/_rels/workbook.xml.rels", "<a Target=\"../../etc/passwd\"/>", 0}}, 2, "lacks a part"},
  };
  got g = {0};
  for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
    make(&g, list[i].parts, list[i].count);
    assert_int_equal(read_bytes(&g, g.file.bytes, g.file.length), ELIGO_BAD_INPUT);
    if (strstr(g.faults.bytes, list[i].said) == NULL) fail_msg("%zu: '%s' is not in: %s", i, list[i].said, g.faults.bytes);
  }
  done(&g);
}

static void many_parts_are_refused(void **state) {
  (void)state;
  enum { COUNT = 1100 };
  part *parts = calloc(COUNT, sizeof *parts);
  char (*names)[16] = calloc(COUNT, sizeof *names);
  assert_true(parts != NULL && names != NULL);
  for (int i = 0; i < COUNT; i++) {
    snprintf(names[i], sizeof names[i], "p%d", i);
    parts[i] = (part){names[i], "x", 0};
  }
  got g = {0};
  make(&g, parts, COUNT);
  assert_int_equal(read_bytes(&g, g.file.bytes, g.file.length), ELIGO_BAD_INPUT);
  assert_non_null(strstr(g.faults.bytes, "more than 1000 parts"));
  free(parts);
  free(names);
  done(&g);
}

static void what_is_no_workbook_is_said_to_be_none(void **state) {
  (void)state;
  got g = {0};
  static const char *const texts[] = {"", "PK", "{}", "PK\3\4 and then nothing"};
  for (size_t i = 0; i < 4; i++) {
    assert_int_equal(read_bytes(&g, texts[i], strlen(texts[i])), ELIGO_BAD_INPUT);
    assert_non_null(strstr(g.faults.bytes, "is no .xlsx workbook"));
  }
  assert_int_equal(read_bytes(&g, "\xD0\xCF\x11\xE0 old", 8), ELIGO_BAD_INPUT);
  assert_non_null(strstr(g.faults.bytes, "protected by a password"));
  done(&g);
}

/* Every cut and every changed byte: a fault or a profile, never a crash. */
static void damaged_workbooks_break_nothing(void **state) {
  (void)state;
  got g = {0};
  assert_int_equal(read_parts(&g, BOOK(""), DEAL, USES(TEXT("A3", "dam") NUMBER("C3", "5")), EMPTY, NULL), ELIGO_OK);
  size_t length = g.file.length;
  char *bytes = malloc(length);
  assert_non_null(bytes);
  for (size_t i = 0; i < length; i += 7) {
    memcpy(bytes, g.file.bytes, length);
    read_bytes(&g, bytes, i);
    bytes[i] = (char)(bytes[i] ^ 0x55);
    read_bytes(&g, bytes, length);
  }
  free(bytes);
  done(&g);
}

static void the_blank_form_comes_back_with_what_it_was_made_for(void **state) {
  (void)state;
  got g = {0};
  const eligo_plugin_questions questions = {.size = sizeof questions,
                                            .language = ELIGO_ZH,
                                            .product = "cn-green-loan",
                                            .standard = "cn-green-2025",
                                            .item = "4.2.4",
                                            .title = {"China green loan", "绿色贷款"},
                                            .asked = facts,
                                            .facts = facts};
  const eligo_plugin_bytes out = {put, &g};
  const eligo_plugin_faults heard = {hear, &g};
  assert_int_equal(eligo_plugin_1.forms[0]->write(NULL, &questions, &out, &heard), ELIGO_OK);
  plug_text first = g.file;
  g.file = (plug_text){0};
  assert_int_equal(read_bytes(&g, first.bytes, first.length), ELIGO_OK);
  assert_string_equal(g.profile.bytes, "{\"request\":{\"product\":\"cn-green-loan\"},\"firm\":{\"facts\":{}},\"uses\":[{\"items\":{\"cn-green-2025\":\"4.2.4\"}}]}");
  /* Made twice, it is the same file. */
  assert_int_equal(eligo_plugin_1.forms[0]->write(NULL, &questions, &out, &heard), ELIGO_OK);
  assert_int_equal(first.length, g.file.length);
  assert_memory_equal(first.bytes, g.file.bytes, first.length);
  plug_free(&first);
  done(&g);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_filled_workbook_is_a_profile),
      cmocka_unit_test(what_is_wrong_is_said_with_its_cell),
      cmocka_unit_test(bombs_and_depths_are_stopped),
      cmocka_unit_test(many_parts_are_refused),
      cmocka_unit_test(what_is_no_workbook_is_said_to_be_none),
      cmocka_unit_test(damaged_workbooks_break_nothing),
      cmocka_unit_test(the_blank_form_comes_back_with_what_it_was_made_for),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
