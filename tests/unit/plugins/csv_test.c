/* The CSV reader through its own door: what goes in, which profiles and faults come out. */
#include "csv/csv.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

extern const eligo_plugin eligo_plugin_1;

static const eligo_plugin_value kinds[] = {{"run_of_river", {"Run of river", "径流式"}}, {"dam", {"Dam", "水库"}}};
#define FACT(n, k, o, u) {.size = sizeof(eligo_plugin_fact), .name = n, .kind = k, .owner = o, .unit = u}
static const eligo_plugin_fact dictionary[] = {
    FACT("firm.name", "text", "firm", ""),
    FACT("firm.penalties", "records", "firm", ""),
    FACT("penalty.on", "date", "record", ""),
    FACT("plant.capacity", "number", "use", "MW"),
    {.size = sizeof(eligo_plugin_fact), .name = "plant.kind", .kind = "choice", .owner = "use", .unit = "", .values = kinds,
     .n_values = 2},
    {.size = sizeof(eligo_plugin_fact), .name = "plant.kinds", .kind = "choices", .owner = "use", .unit = "",
     .values = kinds, .n_values = 2},
    FACT("plant.new", "flag", "use", ""),
    FACT("request.amount", "amount", "request", ""),
    FACT("request.approved", "date", "request", ""),
    FACT("use.amount", "amount", "use", ""),
};
static const eligo_plugin_facts facts = {dictionary, sizeof dictionary / sizeof *dictionary};

typedef struct got {
  plug_text profiles, faults;
  size_t count, stop_after;
} got;

static eligo_status take(const eligo_plugin_profiles *to, const char *json, size_t length, unsigned line) {
  got *g = to->data;
  plug_format(&g->profiles, "%u:", line);
  plug_add(&g->profiles, json, length);
  plug_char(&g->profiles, '\n');
  g->count++;
  return g->stop_after > 0 && g->count == g->stop_after ? ELIGO_IO : ELIGO_OK;
}

static void hear(const eligo_plugin_faults *to, bool warning, const char *id, const char *source, unsigned line,
                 const char *message) {
  (void)warning, (void)id;
  got *g = to->data;
  plug_format(&g->faults, "%s:%u: %s\n", source, line, message);
}

static eligo_status read_with(got *g, const char *csv, size_t length, const char *mapping) {
  plug_clear(&g->profiles);
  plug_clear(&g->faults);
  plug_string(&g->profiles, "");
  plug_string(&g->faults, "");
  g->count = 0;
  const eligo_plugin_input input = {.size = sizeof input,
                                    .source = "t.csv",
                                    .bytes = csv,
                                    .length = length,
                                    .mapping_source = mapping == NULL ? NULL : "t.map",
                                    .mapping = mapping,
                                    .mapping_length = mapping == NULL ? 0 : strlen(mapping),
                                    .facts = &facts};
  const eligo_plugin_profiles to = {take, g};
  const eligo_plugin_faults faults = {hear, g};
  return eligo_plugin_1.readers[0]->read(NULL, &input, &to, &faults);
}

typedef struct example {
  const char *csv, *mapping;
  eligo_status status;
  const char *said; /* a part of the profiles, where the status is OK; else of the faults */
} example;

static void try_all(const example *list, size_t count) {
  got g = {0};
  for (size_t i = 0; i < count; i++) {
    eligo_status status = read_with(&g, list[i].csv, strlen(list[i].csv), list[i].mapping);
    const char *found = status == ELIGO_OK ? g.profiles.bytes : g.faults.bytes;
    if (status != list[i].status || strstr(found, list[i].said) == NULL)
      fail_msg("%s: status %d, not %d; '%s' is not in:\n%s%s", list[i].csv, (int)status, (int)list[i].status, list[i].said,
               g.profiles.bytes, g.faults.bytes);
  }
  plug_free(&g.profiles);
  plug_free(&g.faults);
}
#define TRY(list) try_all(list, sizeof(list) / sizeof *(list))

static void a_header_row_ties_columns_to_facts(void **state) {
  (void)state;
  static const example list[] = {
      {"plant.capacity,plant.new\n60,yes\n", NULL, ELIGO_OK, "2:{\"request\":{},\"firm\":{\"facts\":{}},\"uses\":[{\"facts\":{\"plant.capacity\":60,\"plant.new\":true}}]}"},
      {"plant.capacity [kW]\n60\n", NULL, ELIGO_OK, "\"plant.capacity\":\"60 kW\""},
      {"plant.capacity\n60 MW\n", NULL, ELIGO_OK, "\"plant.capacity\":\"60 MW\""},
      {"request.amount [CNY]\n\"120,000,000.50\"\n", NULL, ELIGO_OK, "\"request.amount\":\"120000000.50 CNY\""},
      {"request.amount [万元]\n12\n", NULL, ELIGO_OK, "12 万元"},
      {"request.approved\n2026/3/1\n", NULL, ELIGO_OK, "\"2026-03-01\""},
      {"request.approved\n20260301\n", NULL, ELIGO_OK, "\"2026-03-01\""},
      {"request.approved\n2026年3月1日\n", NULL, ELIGO_OK, "\"2026-03-01\""},
      {"request.approved\n2026-03\n", NULL, ELIGO_OK, "\"2026-03\""},
      {"request.approved\n尚未\n", NULL, ELIGO_OK, "\"not yet\""},
      {"plant.kind\n径流式\n", NULL, ELIGO_OK, "\"plant.kind\":\"run_of_river\""},
      {"plant.kind\nrun OF river\n", NULL, ELIGO_OK, "\"plant.kind\":\"run_of_river\""},
      {"plant.kinds\ndam | 径流式\n", NULL, ELIGO_OK, "[\"dam\",\"run_of_river\"]"},
      {"firm.name;plant.new\n\"Wind; \"\"North\"\"\";否\n", NULL, ELIGO_OK, "Wind; \\\"North\\\""},
      {"request.id\tuse.id\tuse.activity\titems.cn-green-2025\tcodes.gbt4754\nL1\tu\telectricity.wind\t4.2.1\t4415\n", NULL, ELIGO_OK,
       "{\"request\":{\"id\":\"L1\"},\"firm\":{\"facts\":{}},\"uses\":[{\"id\":\"u\",\"activity\":\"electricity.wind\",\"items\":{\"cn-green-2025\":\"4.2.1\"},\"codes\":{\"gbt4754\":\"4415\"}}]}"},
      {"\xEF\xBB\xBFplant.new\r\n1\r\n\r\n  \r\n0", NULL, ELIGO_OK, "5:"},
      {"firm.name\n\"two\nlines\"\n", NULL, ELIGO_OK, "two\\u000alines"},
      {"plant.new,\nyes,anything\n", NULL, ELIGO_OK, "\"plant.new\":true"},
      {"plant.capacity\n\n", NULL, ELIGO_OK, ""},
      {"plant.capacity,plant.new\n,yes\n", NULL, ELIGO_OK, "\"facts\":{\"plant.new\":true}"},
      {"plant.capacity\n+007.50\n", NULL, ELIGO_OK, ":7.50"},
      {"plant.capacity\n.5\n", NULL, ELIGO_OK, ":0.5"},
      {"plant.capacity\n5.\n", NULL, ELIGO_OK, ":5}"},
      {"plant.capacity\n1e3\n", NULL, ELIGO_OK, ":1e3"},
      {"plant.capacity\n0.1000000000000000055511151231257827\n", NULL, ELIGO_OK, "0.1000000000000000055511151231257827"},
  };
  TRY(list);
}

static void what_is_wrong_is_said_with_its_line(void **state) {
  (void)state;
  static const example list[] = {
      {"plant.capacty\n1\n", NULL, ELIGO_BAD_INPUT, "t.csv:1: no fact is named 'plant.capacty'; did you mean 'plant.capacity'?"},
      {"nothing\n1\n", NULL, ELIGO_BAD_INPUT, "'eligo facts' lists them"},
      {"plant.new,plant.new\n1,1\n", NULL, ELIGO_BAD_INPUT, "two columns are called 'plant.new'"},
      {"plant.new [MW]\n1\n", NULL, ELIGO_BAD_INPUT, "takes no unit"},
      {"plant.capacity [MW\n1\n", NULL, ELIGO_BAD_INPUT, "a unit stands in brackets"},
      {"firm.penalties\n1\n", NULL, ELIGO_BAD_INPUT, "is a list or belongs to one"},
      {"penalty.on\n2026-01-01\n", NULL, ELIGO_BAD_INPUT, "is a list or belongs to one"},
      {"plant.new\nmaybe\n", NULL, ELIGO_BAD_INPUT, "t.csv:2: column 1 (plant.new): 'maybe' is neither yes nor no"},
      {"plant.capacity\n12,34\n", NULL, ELIGO_BAD_INPUT, "t.csv:2: the row has 2 cells, and the header 1"},
      {"plant.capacity\n\"12,34\"\n", NULL, ELIGO_BAD_INPUT, "is no number"},
      {"plant.capacity\nNaN\n", NULL, ELIGO_BAD_INPUT, "is no number"},
      {"plant.capacity\ninf\n", NULL, ELIGO_BAD_INPUT, "is no number"},
      {"plant.capacity [kW]\n60 MW\n", NULL, ELIGO_BAD_INPUT, "has the unit 'MW', and its column 'kW'"},
      {"request.amount\n100\n", NULL, ELIGO_BAD_INPUT, "an amount without a currency"},
      {"request.approved\n31/12/2026\n", NULL, ELIGO_BAD_INPUT, "is no date"},
      {"request.approved\n2026-13-01\n", NULL, ELIGO_BAD_INPUT, "is no date"},
      {"plant.kind\nlake\n", NULL, ELIGO_BAD_INPUT, "is none of run_of_river, dam"},
      {"plant.kinds\ndam||dam\n", NULL, ELIGO_BAD_INPUT, "is none of"},
      {"firm.name\n\"open\n", NULL, ELIGO_BAD_INPUT, "t.csv:2: the row has a quote that never closes"},
      {"firm.name\n\"a\"b\n", NULL, ELIGO_BAD_INPUT, "text behind a closing quote"},
      {"firm.name\na\"b\n", NULL, ELIGO_BAD_INPUT, "a quote inside a cell"},
      {"", NULL, ELIGO_BAD_INPUT, "holds no header row"},
      {"\xFF\xFE\n", NULL, ELIGO_BAD_INPUT, "is neither UTF-8 nor GB18030"},
  };
  TRY(list);
}

static void a_mapping_says_how_a_foreign_table_is_read(void **state) {
  (void)state;
  static const char csv[] = "Loan,Fuel,Cap\nL1,Hydro,33\nL1,Wind,N/A\nL2,Coal,5\n";
#define MAP "column \"Cap\" = plant.capacity [kW]\n"
  static const example list[] = {
      {csv, MAP "missing = \"N/A\"\nprofile by = \"Loan\"\ncolumn \"Loan\" = request.id\nvalue \"Fuel\" \"Hydro\" = use.activity \"electricity.hydropower\"\nvalue \"Fuel\" \"wind\" = plant.new \"yes\"\nconstant request.product = \"cn-green-loan\"\n", ELIGO_OK,
       "2:{\"request\":{\"id\":\"L1\",\"product\":\"cn-green-loan\"},\"firm\":{\"facts\":{}},\"uses\":[{\"activity\":\"electricity.hydropower\",\"facts\":{\"plant.capacity\":\"33 kW\"}},{\"facts\":{\"plant.new\":true}}]}\n4:{\"request\":{\"id\":\"L2\""},
      {csv, "column 3 = plant.capacity # by number\nothers = ignore\nmissing \"n/a\"\n", ELIGO_OK, "\"plant.capacity\":33"},
      {csv, MAP, ELIGO_BAD_INPUT, "t.csv:1: the mapping says nothing of column 'Loan'"},
      {csv, MAP "ignore \"Loan\", \"Fuel\"\nmissing \"N/A\"\n", ELIGO_OK, "33 kW"},
      {csv, MAP "others = ignore\nrequired \"Cap\"\nmissing \"N/A\"\n", ELIGO_BAD_INPUT, "t.csv:3: column 3 (Cap): 'N/A' is empty, and the mapping requires it"},
      {csv, "column \"Nope\" = plant.new\nothers = ignore\n", ELIGO_BAD_INPUT, "has no column 'Nope', which the mapping names (line 1)"},
      {csv, "column 9 = plant.new\nothers = ignore\n", ELIGO_BAD_INPUT, "names number 9"},
      {csv, "colum \"Cap\" = plant.capacity\n", ELIGO_BAD_INPUT, "t.map:1: 'colum' is no word of a mapping; did you mean 'column'?"},
      {csv, "\n\ncolumn \"Cap = plant.capacity\n", ELIGO_BAD_INPUT, "t.map:3: a quote never closes"},
      {csv, "column \"Cap\"\n", ELIGO_BAD_INPUT, "write: column"},
      {csv, MAP MAP, ELIGO_BAD_INPUT, "is tied already"},
      {csv, "column \"Cap\" = plant.capcity\n", ELIGO_BAD_INPUT, "did you mean 'plant.capacity'?"},
      {csv, "encoding = latin1\n", ELIGO_BAD_INPUT, "utf-8, or gb18030"},
      {csv, "separator = :\n", ELIGO_BAD_INPUT, "write: separator"},
      {csv, "profile by \"Loan\"\n", ELIGO_BAD_INPUT, "write: profile by"},
      {csv, "profile by = \"No\"\nothers = ignore\n", ELIGO_BAD_INPUT, "has no column 'No'"},
      {csv, "others = ignore\nconstant plant.new = \"perhaps\"\n", ELIGO_BAD_INPUT, "constant 'perhaps' is neither yes nor no"},
      {csv, "others = maybe\n", ELIGO_BAD_INPUT, "ignore, or refuse"},
      {csv, "value \"Fuel\" = plant.new \"yes\"\n", ELIGO_BAD_INPUT, "write: value"},
      {csv, "\xC3\x28", ELIGO_BAD_INPUT, "no text in UTF-8"},
      {"N,A\nL1,5\nL1\n", "column \"N\" = request.id\nprofile by = \"N\"\ncolumn \"A\" = request.amount [CNY]\n", ELIGO_BAD_INPUT, "the profile before it, which may go on in it, is refused with it"},
      {"N,A\nL1,5\nL1,6\n", "column \"N\" = request.id\nprofile by = \"N\"\ncolumn \"A\" = request.amount [CNY]\n", ELIGO_BAD_INPUT, "says two things of one profile"},
      {"N,A\nL1,5\nL1,5\n", "column \"N\" = request.id\nprofile by = \"N\"\ncolumn \"A\" = request.amount [CNY]\n", ELIGO_OK, "\"request.amount\":\"5 CNY\"}},\"firm\":{\"facts\":{}},\"uses\":[{},{}]}"},
      {"N,A\nL1,5\nL1,50\n", "column \"N\" = request.id\nprofile by = \"N\"\ncolumn \"A\" = request.amount [CNY]\n", ELIGO_BAD_INPUT, "says two things"},
  };
  TRY(list);
}

static void a_row_that_cannot_be_read_is_refused_by_itself(void **state) {
  (void)state;
  static const char csv[] = "firm.name,plant.new\nA,true\nB\nC,true\n";
  got g = {0};
  assert_int_equal(read_with(&g, csv, sizeof csv - 1, NULL), ELIGO_BAD_INPUT);
  assert_int_equal(g.count, 2);
  assert_non_null(strstr(g.profiles.bytes, "2:{"));
  assert_non_null(strstr(g.profiles.bytes, "4:{"));
  assert_non_null(strstr(g.faults.bytes, "t.csv:3: the row has 1 cells"));
  plug_free(&g.profiles);
  plug_free(&g.faults);
}

static void gb18030_is_found_out_or_named(void **state) {
  (void)state;
  /* firm.name, then 绿色 in GB18030 */
  static const char csv[] = "firm.name\n\xC2\xCC\xC9\xAB\n";
  got g = {0};
  assert_int_equal(read_with(&g, csv, sizeof csv - 1, NULL), ELIGO_OK);
  assert_non_null(strstr(g.profiles.bytes, "绿色"));
  assert_int_equal(read_with(&g, csv, sizeof csv - 1, "encoding = gb18030\ncolumn 1 = firm.name\n"), ELIGO_OK);
  assert_int_equal(read_with(&g, csv, sizeof csv - 1, "encoding = utf-8\ncolumn 1 = firm.name\n"), ELIGO_BAD_INPUT);
  assert_non_null(strstr(g.faults.bytes, "t.csv:2: the row is not UTF-8"));
  plug_free(&g.profiles);
  plug_free(&g.faults);
}

static void a_bad_row_does_not_stop_the_next(void **state) {
  (void)state;
  static const char csv[] = "plant.new,plant.capacity\nyes,1\nperhaps,2\nno\n\"a\"b,3\nno,4\n";
  got g = {0};
  assert_int_equal(read_with(&g, csv, sizeof csv - 1, NULL), ELIGO_BAD_INPUT);
  assert_int_equal(g.count, 2);
  assert_non_null(strstr(g.profiles.bytes, "2:{"));
  assert_non_null(strstr(g.profiles.bytes, "6:{"));
  plug_free(&g.profiles);
  plug_free(&g.faults);
}

static void zero_bytes_and_endless_rows_are_refused(void **state) {
  (void)state;
  got g = {0};
  assert_int_equal(read_with(&g, "firm.name\na\0b\n", 14, NULL), ELIGO_BAD_INPUT);
  assert_non_null(strstr(g.faults.bytes, "zero byte"));
  size_t length = (1 << 20) + 100;
  char *csv = malloc(length);
  assert_non_null(csv);
  memset(csv, 'x', length);
  memcpy(csv, "firm.name\n", 10);
  assert_int_equal(read_with(&g, csv, length, NULL), ELIGO_BAD_INPUT);
  assert_non_null(strstr(g.faults.bytes, "longer than a megabyte"));
  memset(csv, ',', length);
  assert_int_equal(read_with(&g, csv, length, NULL), ELIGO_BAD_INPUT);
  assert_non_null(strstr(g.faults.bytes, "4096 cells"));
  free(csv);
  plug_free(&g.profiles);
  plug_free(&g.faults);
}

static void who_takes_the_profiles_may_stop_it(void **state) {
  (void)state;
  got g = {.stop_after = 2};
  static const char csv[] = "plant.new\nyes\nyes\nyes\nyes\n";
  assert_int_equal(read_with(&g, csv, sizeof csv - 1, NULL), ELIGO_IO);
  assert_int_equal(g.count, 2);
  plug_free(&g.profiles);
  plug_free(&g.faults);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_header_row_ties_columns_to_facts),
      cmocka_unit_test(what_is_wrong_is_said_with_its_line),
      cmocka_unit_test(a_mapping_says_how_a_foreign_table_is_read),
      cmocka_unit_test(a_row_that_cannot_be_read_is_refused_by_itself),
      cmocka_unit_test(gb18030_is_found_out_or_named),
      cmocka_unit_test(a_bad_row_does_not_stop_the_next),
      cmocka_unit_test(zero_bytes_and_endless_rows_are_refused),
      cmocka_unit_test(who_takes_the_profiles_may_stop_it),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
