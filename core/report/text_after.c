/* The second half of the page: what is missing, what would have to change, what stays open, and
 * what the decision rests on. */
#include "eligo/version.h"
#include "report/sheet.h"

#include <string.h>

enum { INDENT = 2, SHORT_HASH = 12 };

static void where(eligo_sheet *s, const char *use, const char *record, const char *more) {
  const char *texts[] = {use, record, more};
  bool any = false;
  eligo_page_style(&s->page, ELIGO_DIM);
  for (int i = 0; i < 3; i++) {
    if (texts[i] == NULL || texts[i][0] == ' ') continue; /* labels alone are no citation */
    if (any) eligo_page_say(&s->page, " · ");
    if (i == 0) eligo_sheet_word(s, ELIGO_W_USE);
    if (i == 0) eligo_page_say(&s->page, " ");
    eligo_page_say(&s->page, texts[i]);
    any = true;
  }
  if (any)
    eligo_page_end(&s->page, 3 * INDENT, 3 * INDENT);
  else
    eligo_page_drop(&s->page);
}

static void number(eligo_sheet *s, uint32_t n) {
  eligo_text_format(eligo_sheet_scratch(s), "%2u. ", (unsigned)n);
  eligo_sheet_say_scratch(s);
}

static void missing_one(eligo_sheet *s, const eligo_missing *m, uint32_t n) {
  number(s, n);
  eligo_page_say_in(&s->page, ELIGO_BOLD, eligo_sheet_title(m->title, s->language, m->fact));
  if (m->unit != NULL && m->unit[0] != '\0') {
    eligo_page_say(&s->page, s->language == ELIGO_EN ? ", " : "，");
    eligo_sheet_word(s, ELIGO_W_UNIT);
    if (s->language == ELIGO_EN) eligo_page_say(&s->page, " ");
    eligo_page_solid(&s->page, m->unit);
  }
  eligo_page_end(&s->page, INDENT, 3 * INDENT);
  const char *question = eligo_title_in(m->question, s->language),
             *evidence = eligo_title_in(m->evidence, s->language);
  if (question != NULL) {
    eligo_page_say(&s->page, question);
    eligo_page_end(&s->page, 3 * INDENT, 3 * INDENT);
  }
  if (evidence != NULL) {
    eligo_sheet_word(s, ELIGO_W_EVIDENCE);
    eligo_sheet_colon(s);
    eligo_page_say(&s->page, evidence);
    eligo_page_end(&s->page, 3 * INDENT, 3 * INDENT);
  }
  where(s, m->use, m->record, m->fact);
}

static void missing(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  if (d->n_missing == 0) return;
  eligo_sheet_heading(s, eligo_word_in(ELIGO_W_MISSING, s->language),
                      d->n_missing > 1 ? eligo_word_in(ELIGO_W_MOST_DECISIVE, s->language) : NULL);
  for (uint32_t i = 0; i < d->n_missing; i++) missing_one(s, &d->missing[i], i + 1);
}

static void fix_one(eligo_sheet *s, const eligo_fix *f) {
  const char *name = f->criterion == NULL ? NULL : strrchr(f->criterion, '/');
  name = name == NULL ? f->criterion : name + 1;
  eligo_page_say(&s->page, "→ ");
  eligo_page_say(&s->page,
                 eligo_sheet_title(f->title, s->language, eligo_sheet_unnamed(s, f->criterion)));
  if (f->value != NULL) {
    eligo_sheet_colon(s);
    eligo_sheet_word(s, ELIGO_W_NOW);
    eligo_page_say(&s->page, " ");
    eligo_sheet_value(s, name, f->value);
  }
  if (f->relation != NULL || f->limit != NULL) {
    eligo_page_say(&s->page, s->language == ELIGO_EN ? "; " : "；");
    bool flag = f->relation != NULL && strncmp(f->relation, "is", 2) == 0;
    bool turned = f->to == ELIGO_NOT_MET; /* it stands in a none_of: it must stop holding */
    eligo_sheet_limit(s, turned ? ELIGO_W_EXCLUDED : ELIGO_W_REQUIRED,
                      flag ? ELIGO_N_FLAG : ELIGO_N_COMPARE, name, f->relation, f->limit);
  }
  eligo_page_end(&s->page, INDENT, 2 * INDENT);
  where(s, f->use, f->record, f->citation);
}

static void fix(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  if (d->n_fix == 0) return;
  eligo_sheet_heading(s, eligo_word_in(ELIGO_W_FIX, s->language), NULL);
  for (uint32_t i = 0; i < d->n_fix; i++) fix_one(s, &d->fix[i]);
}

static void doubts(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  if (d->n_doubts == 0) return;
  eligo_sheet_heading(s, eligo_word_in(ELIGO_W_DOUBTS, s->language), NULL);
  for (uint32_t i = 0; i < d->n_doubts; i++) {
    const eligo_doubt *doubt = &d->doubts[i];
    eligo_page_say(&s->page, "? ");
    eligo_page_say(&s->page, eligo_sheet_title(doubt->title, s->language, doubt->criterion));
    eligo_page_say(&s->page, s->language == ELIGO_EN ? " — " : "——");
    eligo_sheet_reason(s, doubt->reason, doubt->title, doubt->a, doubt->b);
    eligo_page_end(&s->page, INDENT, 2 * INDENT);
    where(s, doubt->use, NULL, doubt->criterion);
  }
}

/* --- the rest --- */

static void shares(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  if (d->n_shares == 0) return;
  eligo_sheet_heading(s, eligo_word_in(ELIGO_W_SHARES, s->language), NULL);
  for (uint32_t i = 0; i < d->n_shares; i++) {
    const eligo_share *share = &d->shares[i];
    bool settled =
        share->low != NULL && share->high != NULL && strcmp(share->low, share->high) == 0;
    eligo_page_style(&s->page, ELIGO_BOLD);
    eligo_page_solid(&s->page, share->low);
    if (!settled && share->high != NULL) eligo_page_say(&s->page, " … ");
    if (!settled) eligo_page_solid(&s->page, share->high);
    eligo_page_style(&s->page, ELIGO_PLAIN);
    if (share->limit != NULL) {
      eligo_page_say(&s->page, s->language == ELIGO_EN ? "; " : "；");
      eligo_sheet_word(s, ELIGO_W_REQUIRED);
      eligo_sheet_colon(s);
      eligo_page_solid(&s->page, share->limit);
    }
    eligo_page_say(&s->page, "  ");
    eligo_page_say_in(&s->page, ELIGO_DIM, share->criterion);
    eligo_page_end(&s->page, INDENT, 2 * INDENT);
  }
}

static void titled(eligo_sheet *s, eligo_word word, const eligo_titled *all, const uint32_t *which,
                   uint32_t count) {
  if (count == 0) return;
  eligo_sheet_heading(s, eligo_word_in(word, s->language), NULL);
  for (uint32_t i = 0; i < count; i++) {
    const eligo_titled *one = &all[which[i]];
    eligo_page_say(&s->page, "· ");
    eligo_page_say(&s->page, eligo_sheet_title(one->title, s->language, one->name));
    if (one->source != NULL) {
      eligo_page_say(&s->page, "  ");
      eligo_page_say_in(&s->page, ELIGO_DIM, one->source);
    }
    eligo_page_end(&s->page, INDENT, 2 * INDENT);
  }
}

static void papers_and_duties(eligo_sheet *s) {
  const eligo_product *p = s->decision->product;
  const eligo_rulebook *rulebook = s->decision->rulebook;
  if (p == NULL || rulebook == NULL) return;
  titled(s, ELIGO_W_PAPERS, rulebook->papers, p->papers, p->n_papers);
  titled(s, ELIGO_W_DUTIES, rulebook->duties, p->duties, p->n_duties);
}

static void small_field(eligo_sheet *s, eligo_word word, const char *text) {
  if (text == NULL) return;
  eligo_page_style(&s->page, ELIGO_DIM);
  eligo_sheet_word(s, word);
  eligo_sheet_colon(s);
  eligo_page_say(&s->page, text);
  eligo_page_end(&s->page, 0, INDENT);
}

static void foot(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  eligo_page_gap(&s->page);
  eligo_page_style(&s->page, ELIGO_DIM);
  eligo_page_say(&s->page, "Eligo " ELIGO_VERSION);
  for (uint32_t i = 0; i < d->n_packs; i++) {
    const eligo_draft_pack *pack = d->packs[i];
    char hash[SHORT_HASH + 1] = "";
    memcpy(hash, pack->sha256, strnlen(pack->sha256, SHORT_HASH));
    eligo_page_say(&s->page, " · ");
    eligo_text_format(eligo_sheet_scratch(s), hash[0] == '\0' ? "%s %s" : "%s %s (%s)", pack->id,
                      pack->version == NULL ? "" : pack->version, hash);
    eligo_sheet_say_scratch(s);
  }
  eligo_page_end(&s->page, 0, INDENT);
  small_field(s, ELIGO_W_FINGERPRINT, d->fingerprint);
  small_field(s, ELIGO_W_DECISION, d->decision_id);
}

void eligo_sheet_after(eligo_sheet *s) {
  missing(s);
  fix(s);
  doubts(s);
  shares(s);
  papers_and_duties(s);
  foot(s);
}
