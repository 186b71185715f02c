#include "cli/test.h"
#include "cli/titles.h"

#include <stdio.h>
#include <string.h>

enum { FELL_AWAY = ELIGO_NOT_APPLICABLE | ELIGO_SEEN_FALLEN };

/* Criteria of one file: how many should be seen so, and how many were. */
typedef struct tally {
  unsigned criteria, met, not_met, unknown, conditional, fell_away, ranges, in_ranges;
} tally;

typedef struct telling {
  const eligo_trial *trial;
  eligo_text *out;
  const char *file;
  bool json, begun;
} telling;

static void add_hole(telling *t, uint32_t node, const char *what) {
  const eligo_rulebook *r = t->trial->rulebook;
  const char *id = NULL;
  for (uint32_t up = node; up != ELIGO_NONE && id == NULL; up = r->notes[up].parent) id = r->notes[up].id;
  if (!t->json) {
    eligo_text_format(t->out, "  %s:%u: %s: %s\n", t->file, r->notes[node].place.line, id == NULL ? "" : id, what);
    return;
  }
  eligo_text_format(t->out, "%s\n{\"line\":%u", t->begun ? "," : "", r->notes[node].place.line);
  eligo_member_json(t->out, "criterion", id);
  eligo_member_json(t->out, "hole", what);
  eligo_text_char(t->out, '}');
  t->begun = true;
}

static void see_criterion(telling *t, uint32_t node, bool tell, tally *sum) {
  const eligo_rulebook *r = t->trial->rulebook;
  const eligo_outcomes possible = eligo_coverage_possible(r, node), seen = t->trial->coverage.nodes[node];
  const bool conditional = eligo_coverage_is_conditional(r, node), may_be_open = r->nodes[node].kind != ELIGO_N_NEVER && r->nodes[node].kind != ELIGO_N_NOT_REQUIRED;
  sum->criteria++;
  sum->met += (possible & ELIGO_MET) == 0 || (seen & ELIGO_MET) != 0;
  sum->not_met += (possible & ELIGO_NOT_MET) == 0 || (seen & ELIGO_NOT_MET) != 0;
  sum->unknown += !may_be_open || (seen & ELIGO_SEEN_UNKNOWN) != 0;
  sum->conditional += conditional;
  sum->fell_away += conditional && (seen & FELL_AWAY) != 0;
  if (!tell) return;
  if ((possible & ELIGO_MET & ~seen) != 0) add_hole(t, node, "never met");
  if ((possible & ELIGO_NOT_MET & ~seen) != 0) add_hole(t, node, "never not met");
  if (may_be_open && (seen & ELIGO_SEEN_UNKNOWN) == 0) add_hole(t, node, "never unknown");
  if (conditional && (seen & FELL_AWAY) == 0) add_hole(t, node, "its condition never fell away");
}

static void see_ranges(telling *t, uint32_t node, bool tell, tally *sum) {
  const eligo_rulebook *r = t->trial->rulebook;
  const uint64_t all = eligo_coverage_ranges(r, node), seen = t->trial->coverage.ranges[node];
  for (uint32_t i = 0; i < 64; i++) {
    if ((all >> i & 1) == 0) continue;
    sum->ranges++;
    sum->in_ranges += (seen >> i & 1) != 0;
    if (!tell || (seen >> i & 1) != 0) continue;
    char text[64] = "no case lies before its first day", day[11];
    if (i > 0) {
      eligo_day_print(r->days[r->nodes[node].data + i - 1], day);
      snprintf(text, sizeof text, "no case lies on or after %s, in this range", day);
      if ((all >> i) == 1 && i == (r->nodes[node].kind == ELIGO_N_WINDOW ? 2 : r->nodes[node].n_kids + 1))
        snprintf(text, sizeof text, "no case lies after %s, its last day", day);
    }
    add_hole(t, node, text);
  }
}

static tally see_file(telling *t, bool tell) {
  const eligo_rulebook *r = t->trial->rulebook;
  tally sum = {0};
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (r->notes[i].place.file == NULL || strcmp(r->notes[i].place.file, t->file) != 0) continue;
    if (eligo_coverage_counts(r, i)) see_criterion(t, i, tell, &sum);
    see_ranges(t, i, tell, &sum);
  }
  return sum;
}

static void tell_file(telling *t) {
  const tally s = see_file(t, false);
  if (s.criteria + s.ranges == 0) return;
  if (!t->json) {
    eligo_text_format(t->out, "%s: %u criteria: met %u, not met %u, unknown %u; %u of %u fell away; %u of %u date ranges\n", t->file,
                      s.criteria, s.met, s.not_met, s.unknown, s.fell_away, s.conditional, s.in_ranges, s.ranges);
    see_file(t, true);
    return;
  }
  eligo_text_format(t->out, "%s\n{\"criteria\":%u,\"met\":%u,\"not_met\":%u,\"unknown\":%u,\"conditional\":%u,\"fell_away\":%u,"
                    "\"ranges\":%u,\"in_ranges\":%u", t->out->bytes[t->out->length - 1] == '[' ? "" : ",", s.criteria, s.met, s.not_met,
                    s.unknown, s.conditional, s.fell_away, s.ranges, s.in_ranges);
  eligo_member_json(t->out, "file", t->file);
  eligo_text_string(t->out, ",\"holes\":[");
  t->begun = false;
  see_file(t, true);
  eligo_text_string(t->out, "]}");
}

void eligo_coverage_told(const eligo_trial *trial, eligo_text *out) {
  const eligo_rulebook *r = trial->rulebook;
  telling t = {.trial = trial, .out = out, .json = trial->call->json};
  eligo_table seen = {0};
  if (t.json) eligo_text_string(out, "{\"schema\":\"eligo.coverage/1\",\"files\":[");
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const char *file = r->notes[i].place.file;
    if (file == NULL || !eligo_trial_is_chosen(trial, file) || eligo_table_get(&seen, file, strlen(file)) != ELIGO_NONE) continue;
    if (!eligo_table_put(&seen, &trial->call->arena, file, strlen(file), i)) break;
    t.file = file;
    tell_file(&t);
  }
  if (t.json) eligo_text_string(out, "\n]}\n");
}
