/* A profile: what is known of one deal, read from JSON into numbered slots. It belongs to one session (one thread) and
 * is read into again and again; texts point into the bytes, its own copy of them or those kept in place, and live until the next read. */
#ifndef ELIGO_FACT_PROFILE_H
#define ELIGO_FACT_PROFILE_H

#include "base/arena.h"
#include "eligo/session.h"
#include "fact/dictionary.h"

typedef enum eligo_state {
  ELIGO_ABSENT = 0,  /* not given, or null */
  ELIGO_KNOWN,
  ELIGO_NOT_YET,     /* a date after the as-of date: "not yet" */
  ELIGO_CONFLICTING, /* two different values: unknown, both named */
} eligo_state;

typedef enum eligo_quality { ELIGO_QUALITY_NONE, ELIGO_ESTIMATED, ELIGO_REPORTED, ELIGO_AUDITED } eligo_quality;

typedef struct eligo_span_text {
  const char *at; /* not NUL-terminated unless said so */
  uint32_t length;
} eligo_span_text;

/* Where a value comes from, as far as it is said. */
typedef struct eligo_origin {
  eligo_span_text source; /* "LCA report p. 12"; length 0 for none */
  eligo_dates dated;      /* the date of the paper */
  bool has_dated;
  eligo_span_text other;  /* the other value, where conflicting */
} eligo_origin;

/* One value as given. What a number comes to in base units is eligo_value_approx and, exactly, eligo_value_exact. */
typedef struct eligo_value {
  uint8_t state, quality;
  bool decimal;          /* a number that is `mantissa` / 10^`scale` in its unit */
  uint8_t scale;
  uint32_t object;       /* token of the object that gave it */
  eligo_span_text shown; /* the value as the profile wrote it, without quotes: "60 MW", "31", "true" */
  union {
    bool flag;
    uint32_t choice;  /* place in the fact's list (choice, scale) */
    uint64_t choices; /* set of places */
    struct {
      const eligo_unit *unit;
      int64_t mantissa;
      uint32_t length; /* of the digits that `shown` begins with */
    } number;
    eligo_span_text text;
    eligo_dates date;
    struct {
      const uint32_t *rows; /* places of one row after the other, fact->row_slots each */
      uint32_t count;
    } records;
  } as;
  const eligo_origin *origin; /* NULL where nothing is said of it */
} eligo_value;

typedef struct eligo_named_item {
  eligo_span_text standard, item; /* "cn-green-2025": "4.2.4" */
} eligo_named_item;

/* What the rulebook calls it: places there, or ELIGO_NONE. */
typedef struct eligo_found_item {
  uint32_t standard, item;
} eligo_found_item;

typedef struct eligo_code {
  eligo_span_text scheme, code; /* "gbt4754": "4413"; a hint, never decides */
} eligo_code;

typedef struct eligo_use {
  const char *id;       /* NUL-terminated; "1", "2" … where the profile gives none */
  const char *activity; /* neutral activity, NUL-terminated, or NULL */
  uint32_t activity_index; /* its place in the dictionary, where there is one */
  const eligo_named_item *items;
  eligo_found_item *found; /* beside `items`; filled in by whoever has the rulebook */
  uint32_t n_items;
  const eligo_code *codes;
  uint32_t n_codes;
  uint32_t *places; /* by slot of ELIGO_OF_USE */
} eligo_use;

typedef struct eligo_confirmation {
  const char *criterion; /* all NUL-terminated; NULL where not given */
  eligo_outcomes outcome; /* ELIGO_MET, ELIGO_NOT_MET or ELIGO_NOT_APPLICABLE */
  const char *use;        /* the use it speaks of; NULL for all */
  const char *who, *second, *when, *why, *paper;
} eligo_confirmation;

/* Values lie side by side in the order they were given. Firm, request, each use and each row know by slot the place of
 * theirs; place 0 holds the value that is absent. */
typedef struct eligo_profile {
  eligo_arena arena; /* reset at each read */
  const eligo_dictionary *dictionary;
  const char *request_id, *product; /* NUL-terminated or NULL */
  eligo_value *values;
  uint32_t n_values, c_values;
  uint32_t *firm, *request;         /* places by slot */
  eligo_use *uses;
  uint32_t n_uses, c_uses;
  eligo_confirmation *confirmed;
  uint32_t n_confirmed;
  uint32_t n_given;    /* facts given a value (null not counted) */
  struct eligo_json_door *door; /* the parser and its buffers, kept between reads */
  struct eligo_json_door *second; /* the same for what others say; NULL until that is met */
} eligo_profile;

/* `dictionary` is borrowed and must outlive the profile. ELIGO_MEMORY leaves nothing to free. */
eligo_status eligo_profile_open(eligo_profile *profile, const eligo_dictionary *dictionary);
void eligo_profile_close(eligo_profile *profile);
/* Reads one JSON document. Every fault of the document goes to `faults` with line, column and path. ELIGO_BAD_INPUT
 * where there was one, ELIGO_MEMORY, or ELIGO_OK. `bytes` is copied. No allocation once buffers are warm. */
eligo_status eligo_profile_read(eligo_profile *profile, const char *bytes, size_t length,
                                const eligo_read_options *options, eligo_faults *faults);

/* Adds what others say of the firm: a JSON list of objects of its facts. A fact that is given already is merged, never
 * overwritten. Until the next read, once a read. `bytes` is copied; `source` names it in faults. */
eligo_status eligo_profile_add(eligo_profile *profile, const char *bytes, size_t length, const char *source,
                               eligo_faults *faults);

extern const double eligo_powers_of_ten[19]; /* exact: a `scale` is 18 at most */
/* The value of a slot; the absent value where none was given. */
static inline const eligo_value *eligo_value_at(const eligo_profile *profile, const uint32_t *places, uint32_t slot) {
  return &profile->values[places[slot]];
}
/* A `decimal` value in base units, off by a few roundings. */
static inline double eligo_decimal_double(const eligo_value *value) {
  return (double)value->as.number.mantissa / eligo_powers_of_ten[value->scale] * value->as.number.unit->approx;
}
/* The value in base units as a double that knows its error. */
eligo_approx eligo_value_approx(const eligo_value *value);
/* The exact value in base units. False where it does not fit (cannot happen for what eligo_profile_read accepted). */
bool eligo_value_exact(const eligo_value *value, eligo_rational *out);
/* Gives a fact its second value (a list, a second mention): equal ones keep both sources, different ones make it
 * conflicting. Used by the reader and by sources of facts. */
void eligo_value_merge(const eligo_fact *fact, eligo_value *value, const eligo_value *other, eligo_arena *arena);

#endif
