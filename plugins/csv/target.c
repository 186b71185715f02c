/* Names of columns: facts, and the few fields of a profile that are none. */
#include "csv/csv.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void csv_fault(csv_report *report, const char *source, unsigned line, const char *format, ...) {
  char message[400];
  va_list list;
  va_start(list, format);
  vsnprintf(message, sizeof message, format, list);
  va_end(list);
  report->errors++;
  report->faults->add(report->faults, false, "csv", source, line, message);
}

static bool begins(plug_cell text, const char *prefix, plug_cell *rest) {
  size_t length = strlen(prefix);
  if (text.length <= length || memcmp(text.at, prefix, length) != 0) return false;
  *rest = (plug_cell){text.at + length, text.length - length};
  return true;
}

/* "plant.capacity [kW]" in two. */
static bool split_unit(plug_cell text, plug_cell *name, char *unit, size_t room) {
  const char *open = memchr(text.at, '[', text.length);
  *name = text;
  unit[0] = '\0';
  if (open == NULL) return true;
  plug_cell inside = {open + 1, text.length - (size_t)(open - text.at) - 1};
  if (inside.length == 0 || inside.at[inside.length - 1] != ']') return false;
  inside.length--;
  inside = plug_trim(inside);
  if (inside.length == 0 || inside.length >= room) return false;
  memcpy(unit, inside.at, inside.length);
  unit[inside.length] = '\0';
  *name = plug_trim((plug_cell){text.at, (size_t)(open - text.at)});
  return true;
}

static csv_place field_named(plug_cell name) {
  static const struct {
    const char *name;
    csv_place place;
  } fields[] = {{"use.id", CSV_USE_ID},
                {"use.activity", CSV_ACTIVITY},
                {"request.id", CSV_REQUEST_ID},
                {"request.product", CSV_PRODUCT}};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    if (strlen(fields[i].name) == name.length && memcmp(fields[i].name, name.at, name.length) == 0)
      return fields[i].place;
  }
  return CSV_NOWHERE;
}

static bool known_field(plug_cell name, csv_target *out) {
  plug_cell rest = {0};
  out->place = field_named(name);
  if (out->place != CSV_NOWHERE) return true;
  if (begins(name, "items.", &rest)) out->place = CSV_ITEM;
  if (begins(name, "codes.", &rest)) out->place = CSV_CODE;
  if (out->place == CSV_NOWHERE || rest.length >= sizeof out->name) return false;
  memcpy(out->name, rest.at, rest.length);
  return true;
}

static bool fact_fits(const eligo_plugin_fact *fact) {
  return strcmp(fact->owner, "record") != 0 && strcmp(fact->kind, "records") != 0;
}

bool csv_target_read(const eligo_plugin_facts *facts, const char *text, size_t length, csv_target *out,
                     csv_report *report, const char *source, unsigned line) {
  csv_target target = {.place = CSV_NOWHERE};
  plug_cell name;
  if (!split_unit(plug_trim((plug_cell){text, length}), &name, target.unit, sizeof target.unit)) {
    csv_fault(report, source, line, "'%.*s': a unit stands in brackets: plant.capacity [MW]", (int)length, text);
    return false;
  }
  int shown = name.length > 80 ? 80 : (int)name.length;
  if (!known_field(name, &target)) {
    target.fact = plug_fact(facts, name.at, name.length);
    if (target.fact == NULL) {
      const char *near = plug_nearest_fact(facts, name.at, name.length);
      csv_fault(report, source, line, "no fact is named '%.*s'%s%s%s", shown, name.at,
                near == NULL ? "; 'eligo facts' lists them, and a mapping can tie other headers to them"
                             : "; did you mean '",
                near == NULL ? "" : near, near == NULL ? "" : "'?");
      return false;
    }
    if (!fact_fits(target.fact)) {
      csv_fault(report, source, line, "'%.*s' is a list or belongs to one; a table of loans cannot hold it", shown,
                name.at);
      return false;
    }
    target.place = CSV_FACT;
  }
  bool number = target.fact != NULL && (strcmp(target.fact->kind, "number") == 0 || strcmp(target.fact->kind, "amount") == 0);
  if (target.unit[0] != '\0' && !number) {
    csv_fault(report, source, line, "'%.*s' is no number and takes no unit", shown, name.at);
    return false;
  }
  *out = target;
  return true;
}
