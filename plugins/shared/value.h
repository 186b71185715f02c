/* Facts by name, and what people write into cells as the JSON of a profile. Any thread. */
#ifndef PLUGINS_SHARED_VALUE_H
#define PLUGINS_SHARED_VALUE_H

#include "shared/cells.h"

#include <eligo/plugin.h>

/* The fact of a name, or NULL. */
const eligo_plugin_fact *plug_fact(const eligo_plugin_facts *facts, const char *name, size_t length);
/* The name most like it, or NULL where none is near. */
const char *plug_nearest_fact(const eligo_plugin_facts *facts, const char *name, size_t length);

/* Writes the cell as the JSON value of a fact: numbers keep their digits, choices are found by name or title in either
 * language, flags and dates in the usual forms. `unit` is that of a bare number; NULL or "": the fact's own. NULL, or what
 * is wrong, said in `why`. */
const char *plug_value(const eligo_plugin_fact *fact, const char *unit, plug_cell cell, plug_text *out, plug_text *why);

#endif
