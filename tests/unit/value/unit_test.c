#include "value/unit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static eligo_arena arena;
static eligo_units units;

static void declare(eligo_unit_declaration d) {
  char why[200] = "";
  if (eligo_unit_declare(&units, &d, why, sizeof why) != ELIGO_OK) fail_msg("%s: %s", d.name, why);
}

static void base(const char *name, const char *zh, bool prefixes) {
  declare((eligo_unit_declaration){.name = name, .title = {NULL, zh}, .prefixes = prefixes});
}

static void derived(const char *name, const char *definition, const char *zh, bool prefixes) {
  declare((eligo_unit_declaration){
      .name = name, .definition = definition, .title = {NULL, zh}, .prefixes = prefixes});
}

static int set_up(void **state) {
  (void)state;
  units = (eligo_units){.arena = &arena};
  static const char *const rmb[] = {"RMB"};
  base("J", "焦耳", true);
  base("s", "秒", true);
  base("m", "米", true);
  base("g", "克", true);
  base("gCO2e", "克二氧化碳当量", true);
  base("gCO2", NULL, true);
  base("month", "月", false);
  base("p.e.", "人口当量", false);
  base("pkm", "人·公里", false);
  declare((eligo_unit_declaration){
      .name = "CNY", .title = {"yuan", "元"}, .also = rmb, .n_also = 1, .currency = true});
  declare((eligo_unit_declaration){.name = "EUR", .title = {NULL, "欧元"}, .currency = true});
  derived("h", "3600 s", "小时", false);
  derived("min", "60 s", "分钟", false);
  derived("year", "12 month", "年", false);
  derived("W", "1 J/s", "瓦", true);
  derived("Wh", "3600 J", "瓦时", true);
  derived("t", "1000000 g", "吨", true);
  derived("tCO2e", "1000000 gCO2e", "吨二氧化碳当量", true);
  derived("tce", "29307600000 J", "吨标准煤", true);
  derived("gce", "29307.6 J", "克标准煤", true);
  derived("ha", "10000 m2", "公顷", false);
  derived("L", "0.001 m3", "升", true);
  derived("%", "0.01", NULL, false);
  derived("‰", "0.001", NULL, false);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  eligo_arena_free(&arena);
  return 0;
}

static void read_quantity(const char *text, eligo_rational *value, eligo_unit *unit) {
  char why[300] = "";
  if (!eligo_quantity_read(&units, text, strlen(text), value, unit, why, sizeof why))
    fail_msg("'%s': %s", text, why);
}

static void assert_equal_quantities(const char *a, const char *b) {
  eligo_rational x, y;
  eligo_unit ux, uy;
  read_quantity(a, &x, &ux);
  read_quantity(b, &y, &uy);
  if (!eligo_unit_same_dimension(&ux, &uy)) fail_msg("'%s' and '%s' differ in dimension", a, b);
  if (eligo_rational_compare(&x, &y) != 0) fail_msg("'%s' and '%s' differ", a, b);
}

static void assert_refused(const char *text, const char *part) {
  char why[300] = "";
  eligo_unit unit;
  if (eligo_unit_read(&units, text, strlen(text), &unit, why, sizeof why))
    fail_msg("'%s' is read", text);
  if (strstr(why, part) == NULL) fail_msg("'%s': '%s' does not say '%s'", text, why, part);
}

static void equal_quantities_in_other_units_are_equal(void **state) {
  (void)state;
  assert_equal_quantities("722 kg/t", "0.722 t/t");
  assert_equal_quantities("1 kWh", "3600000 J");
  assert_equal_quantities("1 MW", "1000 kW");
  assert_equal_quantities("60MW", "60 MW");
  assert_equal_quantities("1 kWh", "1 kW·h");
  assert_equal_quantities("1 kWh", "1 kW*h");
  assert_equal_quantities("1 kWh", "1 kW h");
  assert_equal_quantities("15 %", "0.15");
  assert_equal_quantities("5 ‰", "0.5 %");
  assert_equal_quantities("2 year", "24 month");
  assert_equal_quantities("1 gCO2e/kWh", "1 kgCO2e/MWh");
  assert_equal_quantities("1 MtCO2e", "1000000 tCO2e");
  assert_equal_quantities("-30 kgce/t", "-0.03 tce/t");
  assert_equal_quantities("100 RMB", "100 元");
}

static void powers_follow_the_prefix(void **state) {
  (void)state;
  assert_equal_quantities("1 km2", "1000000 m2");
  assert_equal_quantities("1 km²", "100 ha");
  assert_equal_quantities("1 dm3", "1 L");
  assert_equal_quantities("1 m^2", "1 m2");
  assert_equal_quantities("1 W m^-2", "1 W/m2");
  assert_equal_quantities("1 mm^3", "0.000000001 m³");
  assert_equal_quantities("1 mg/m3", "0.001 g/m^3");
}

static void division_goes_from_left_to_right(void **state) {
  (void)state;
  assert_equal_quantities("550 kgCO2e/kW/year", "550 kgCO2e/(kW·year)");
  assert_equal_quantities("1 /year", "1 1/year");
  assert_equal_quantities("12 / year", "1 /month");
  assert_equal_quantities("1 kg / ( kW year )", "1 kg/year/kW");
  eligo_rational value;
  eligo_unit unit;
  char text[80];
  read_quantity("550 kgCO2e/kW/year", &value, &unit);
  eligo_unit_print_dimension(&units, &unit, text, sizeof text);
  assert_string_equal(text, "s·gCO2e/J/month");
}

static void names_with_digits_are_names_first(void **state) {
  (void)state;
  eligo_rational value;
  eligo_unit a, b;
  read_quantity("1 tCO2e", &value, &a);
  read_quantity("1 kgCO2", &value, &b);
  assert_false(eligo_unit_same_dimension(&a, &b));
  assert_int_equal(b.n_bases, 1);
  assert_int_equal(b.bases[0].power, 1);
}

static void exact_names_win_over_prefixes(void **state) {
  (void)state;
  assert_equal_quantities("1 min", "60 s");    /* not milli-in */
  assert_equal_quantities("1 ha", "10000 m2"); /* not hecto-a */
  assert_equal_quantities("1 mm", "0.001 m");
  assert_equal_quantities("1 µg", "0.000001 g");
  assert_equal_quantities("1 μg", "1 ug");
  assert_equal_quantities("1 PJ", "1000000 GJ");
  assert_refused("kh", "unknown unit 'kh'"); /* the hour takes none */
  assert_refused("k%", "unknown unit");
}

static void chinese_multipliers_and_prefixes_are_read(void **state) {
  (void)state;
  assert_equal_quantities("5万元", "50000 CNY");
  assert_equal_quantities("5 万元", "50000 RMB");
  assert_equal_quantities("1.2 亿元", "120000000 CNY");
  assert_equal_quantities("3 百万元", "3000000 CNY");
  assert_equal_quantities("3 千万元", "30000000 CNY");
  assert_equal_quantities("1 万亿元", "1000000000000 CNY");
  assert_equal_quantities("3 百万欧元", "3000000 EUR");
  assert_equal_quantities("1 千瓦时", "1 kWh");
  assert_equal_quantities("1 万千瓦时", "10 MWh");
  assert_equal_quantities("1 亿千瓦时", "100 GWh");
  assert_equal_quantities("60 兆瓦", "60 MW");
  assert_equal_quantities("1 吉瓦", "1 GW");
  assert_equal_quantities("10 万千瓦", "100 MW");
  assert_equal_quantities("3 毫克/米3", "3 mg/m3");
  assert_equal_quantities("1 万tCO2e", "10000 tCO2e");
  assert_equal_quantities("2 万吨标准煤", "20000 tce");
  assert_equal_quantities("31 克二氧化碳当量/千瓦时", "31 gCO2e/kWh");
  assert_equal_quantities("1 千元", "1000 CNY");
  assert_refused("兆元", "unknown unit '兆元'"); /* the yuan takes no prefix */
  assert_refused("万万元", "unknown unit");
  assert_refused("万", "unknown unit '万'");
}

static void unknown_units_name_the_nearest(void **state) {
  (void)state;
  assert_refused("gCO2eq", "did you mean 'gCO2e'?");
  assert_refused("monht", "did you mean 'month'?");
  assert_refused("t/yaer", "'yaer'; did you mean 'year'?");
  assert_refused("xyzzyxyzzy", "unknown unit 'xyzzyxyzzy'");
}

static void malformed_expressions_are_refused(void **state) {
  (void)state;
  assert_refused("/", "a name is missing");
  assert_refused("t//t", "a name is missing");
  assert_refused("t/", "a name is missing");
  assert_refused("W/m2·s", "read in two ways");
  assert_refused("W/m2 s", "read in two ways");
  assert_refused("t/(m·s", "bracket");
  assert_refused("t/(m/s)", "brackets");
  assert_refused("m^", "'^'");
  assert_refused("m^0", "'^'");
  assert_refused("m^x", "'^'");
  assert_refused("m^99", "'^'");
  assert_refused("m99", "unknown unit");
  assert_refused("m0", "unknown unit");
  assert_refused("2", "unknown unit");
  assert_refused("(m)", "name is missing");
  assert_refused("m)", "not joined");
}

static void factors_beyond_512_bits_are_refused(void **state) {
  (void)state;
  assert_refused("PJ^12", "too large");
  assert_refused("PJ9·PJ3", "too large");
}

static void powers_and_bases_are_bounded(void **state) {
  (void)state;
  assert_refused("m9·m9", "too large");
  eligo_unit unit;
  assert_true(eligo_unit_read(&units, "m9/m9", 5, &unit, NULL, 0));
  assert_true(eligo_unit_is_pure(&unit));
  assert_false(eligo_unit_read(&units, "J s m g gCO2e gCO2 month p.e. CNY", 33, &unit, NULL, 0));
  assert_true(eligo_unit_read(&units, "J s m g gCO2e gCO2 month p.e.", 29, &unit, NULL, 0));
  assert_int_equal(unit.n_bases, ELIGO_UNIT_BASES);
}

static void the_empty_unit_is_a_pure_number(void **state) {
  (void)state;
  char text[40];
  eligo_rational value;
  eligo_unit unit;
  read_quantity("100", &value, &unit);
  assert_true(eligo_unit_is_pure(&unit));
  eligo_unit_print_dimension(&units, &unit, text, sizeof text);
  assert_string_equal(text, "a pure number");
  read_quantity("100  ", &value, &unit);
  assert_true(eligo_unit_is_pure(&unit));
}

static void dimensions_print_and_are_cut(void **state) {
  (void)state;
  char text[40];
  eligo_unit unit;
  assert_true(eligo_unit_read(&units, "J/m2", 4, &unit, NULL, 0));
  eligo_unit_print_dimension(&units, &unit, text, sizeof text);
  assert_string_equal(text, "J/m2");
  eligo_unit_print_dimension(&units, &unit, text, 3);
  assert_string_equal(text, "J/");
  assert_true(eligo_unit_read(&units, "1/s", 3, &unit, NULL, 0));
  eligo_unit_print_dimension(&units, &unit, text, sizeof text);
  assert_string_equal(text, "1/s");
}

static void currencies_are_told_apart(void **state) {
  (void)state;
  eligo_unit unit;
  const eligo_unit_entry *entry = NULL;
  assert_true(eligo_unit_read(&units, "万元", strlen("万元"), &unit, NULL, 0));
  assert_true(eligo_unit_is_currency(&units, &unit, &entry));
  assert_string_equal(entry->name, "CNY");
  eligo_unit euro;
  assert_true(eligo_unit_read(&units, "EUR", 3, &euro, NULL, 0));
  assert_false(eligo_unit_same_dimension(&unit, &euro));
  assert_true(eligo_unit_read(&units, "EUR/t", 5, &euro, NULL, 0));
  assert_false(eligo_unit_is_currency(&units, &euro, NULL));
  assert_true(eligo_unit_read(&units, "t", 1, &euro, NULL, 0));
  assert_false(eligo_unit_is_currency(&units, &euro, NULL));
}

static void assert_split(const char *text, size_t number, size_t unit) {
  size_t a = 0, b = 0;
  assert_true(eligo_quantity_split(text, strlen(text), &a, &b));
  assert_int_equal(a, number);
  assert_int_equal(b, unit);
}

static void quantities_are_split(void **state) {
  (void)state;
  assert_split("60MW", 2, 2);
  assert_split("60 MW", 2, 3);
  assert_split("-30 kgce/t", 3, 4);
  assert_split("100", 3, 3);
  assert_split("5万元", 1, 1);
  assert_split("1e3kg", 3, 3);
  assert_split("5EUR", 1, 1);
  assert_split("5 eV", 1, 2);
  assert_split("1.5e-3 t", 6, 7);
  assert_split("0.722", 5, 5);
  size_t a, b;
  assert_false(eligo_quantity_split("MW", 2, &a, &b));
  assert_false(eligo_quantity_split("", 0, &a, &b));
  assert_false(eligo_quantity_split("-", 1, &a, &b));
  assert_false(eligo_quantity_split(" 5", 2, &a, &b));
  assert_false(eligo_quantity_split(".5", 2, &a, &b));
}

static void faulty_quantities_say_what_to_do(void **state) {
  (void)state;
  char why[300];
  eligo_rational value;
  eligo_unit unit;
  assert_false(eligo_quantity_read(&units, "MW", 2, &value, &unit, why, sizeof why));
  assert_non_null(strstr(why, "does not begin with a number"));
  assert_false(eligo_quantity_read(&units, "1,000 t", 7, &value, &unit, why, sizeof why));
  assert_non_null(strstr(why, "comma"));
  assert_false(eligo_quantity_read(&units, "1e400 t", 7, &value, &unit, why, sizeof why));
  assert_non_null(strstr(why, "too large"));
  assert_false(eligo_quantity_read(&units, "1e154 PJ", 8, &value, &unit, why, sizeof why));
  assert_false(eligo_quantity_read(&units, "5.", 2, &value, &unit, NULL, 0));
}

static void assert_not_declared(eligo_unit_declaration d, const char *part) {
  char why[300] = "";
  size_t count = units.count;
  assert_int_equal(eligo_unit_declare(&units, &d, why, sizeof why), ELIGO_BAD_RULES);
  if (strstr(why, part) == NULL) fail_msg("'%s' does not say '%s'", why, part);
  assert_int_equal(units.count, count);
}

static void faulty_declarations_are_refused_whole(void **state) {
  (void)state;
  static const char *const taken[] = {"watt", "RMB"};
  assert_not_declared((eligo_unit_declaration){.name = "J"}, "already a name of the unit 'J'");
  assert_not_declared((eligo_unit_declaration){.name = "x", .title = {NULL, "元"}}, "'CNY'");
  assert_not_declared((eligo_unit_declaration){.name = "x", .also = taken, .n_also = 2}, "'RMB'");
  assert_not_declared((eligo_unit_declaration){.name = "a b"}, "holds a space");
  assert_not_declared((eligo_unit_declaration){.name = "a/b"}, "holds a space");
  assert_not_declared((eligo_unit_declaration){.name = ""}, "is empty");
  assert_not_declared((eligo_unit_declaration){.name = "2x"}, "like a number");
  assert_not_declared((eligo_unit_declaration){.name = "x", .definition = "3 jule"}, "jule");
  assert_not_declared((eligo_unit_declaration){.name = "x", .definition = "0 J"}, "not above zero");
  assert_not_declared((eligo_unit_declaration){.name = "x", .definition = "-1 J"},
                      "not above zero");
  assert_not_declared(
      (eligo_unit_declaration){.name = "m3", .definition = "1000 L", .prefixes = true},
      "reads as a power");
  assert_not_declared((eligo_unit_declaration){.name = "MW", .definition = "1 J/s"}, "'MW' already reads as another unit");
  assert_not_declared((eligo_unit_declaration){.name = "MW"}, "'MW' already reads as another unit");
  assert_int_equal(eligo_table_get(&units.names, "watt", 4), ELIGO_NONE);
}

static void a_name_that_reads_already_may_be_declared_as_what_it_means(void **state) {
  (void)state;
  derived("kWh", "3600000 J", "度", false);
  assert_equal_quantities("1 kWh", "1 度");
}

static void a_title_that_repeats_the_name_is_allowed(void **state) {
  (void)state;
  derived("dB", "1", "dB", false);
  assert_equal_quantities("3 dB", "3");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(equal_quantities_in_other_units_are_equal, set_up, tear_down),
      cmocka_unit_test_setup_teardown(powers_follow_the_prefix, set_up, tear_down),
      cmocka_unit_test_setup_teardown(division_goes_from_left_to_right, set_up, tear_down),
      cmocka_unit_test_setup_teardown(names_with_digits_are_names_first, set_up, tear_down),
      cmocka_unit_test_setup_teardown(exact_names_win_over_prefixes, set_up, tear_down),
      cmocka_unit_test_setup_teardown(chinese_multipliers_and_prefixes_are_read, set_up, tear_down),
      cmocka_unit_test_setup_teardown(unknown_units_name_the_nearest, set_up, tear_down),
      cmocka_unit_test_setup_teardown(malformed_expressions_are_refused, set_up, tear_down),
      cmocka_unit_test_setup_teardown(factors_beyond_512_bits_are_refused, set_up, tear_down),
      cmocka_unit_test_setup_teardown(powers_and_bases_are_bounded, set_up, tear_down),
      cmocka_unit_test_setup_teardown(the_empty_unit_is_a_pure_number, set_up, tear_down),
      cmocka_unit_test_setup_teardown(dimensions_print_and_are_cut, set_up, tear_down),
      cmocka_unit_test_setup_teardown(currencies_are_told_apart, set_up, tear_down),
      cmocka_unit_test_setup_teardown(quantities_are_split, set_up, tear_down),
      cmocka_unit_test_setup_teardown(faulty_quantities_say_what_to_do, set_up, tear_down),
      cmocka_unit_test_setup_teardown(faulty_declarations_are_refused_whole, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_name_that_reads_already_may_be_declared_as_what_it_means, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_title_that_repeats_the_name_is_allowed, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
