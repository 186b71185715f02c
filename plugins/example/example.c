/* A plugin to copy: it writes a decision as one line, "eligible 2026-03-01", and offers one function to rules. */
#include <eligo/plugin.h>

#include <math.h>
#include <stdio.h>

static eligo_status write_line(void *plugin, const eligo_plugin_decision *decision, const eligo_plugin_bytes *out,
                               const eligo_plugin_faults *faults) {
  (void)plugin, (void)faults; /* nothing was opened, nothing can go wrong */
  const char *verdict = decision->verdict == ELIGO_ELIGIBLE       ? "eligible"
                        : decision->verdict == ELIGO_NOT_ELIGIBLE ? "not eligible"
                                                                  : "undetermined";
  char line[64];
  int length = snprintf(line, sizeof line, "%s %s\n", verdict, decision->as_of);
  return out->put(out, line, (size_t)length);
}

/* The diameter of a round plot of land, for limits that are given across. */
static bool diameter(const double *values, double *result) {
  if (values[0] < 0) return false;
  *result = 2 * sqrt(values[0] / 3.14159265358979);
  return true;
}

static const eligo_plugin_writer line = {
    .size = sizeof line, .name = "line", .summary = "one line: verdict and date", .write = write_line};
static const eligo_plugin_writer *const writers[] = {&line, NULL};

static const char *const square_metres[] = {"m2", NULL};
static const eligo_plugin_function across = {.size = sizeof across,
                                             .name = "example.diameter",
                                             .summary = "diameter of a circle of this area",
                                             .units = square_metres,
                                             .unit = "m",
                                             .call = diameter};
static const eligo_plugin_function *const functions[] = {&across, NULL};

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "example", .version = "1.0",
                .licence = "Apache-2.0", .summary = "an example to copy", .writers = writers, .functions = functions};
