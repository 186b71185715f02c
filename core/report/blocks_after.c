/* The second half of the decision sheet: what is missing, what would have to change, what stays open, and what the
 * decision rests on. */
#include "report/bars.h"
#include "report/blocks.h"

#include "eligo/version.h"

#include <ctype.h>
#include <string.h>

enum { CODE_LENGTH = 16 };

static eligo_block *heading(eligo_maker *m, eligo_word word, const char *aside) {
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_HEADING, ELIGO_MARK_NONE);
  if (block != NULL) block->level = 2;
  eligo_maker_word(m, block, word);
  eligo_maker_text(m, block, aside);
  return block;
}

/* "use dam · penalty 2 · plant.capacity" */
static void where(eligo_maker *m, eligo_block *block, const char *use, const char *record, const char *more) {
  eligo_page *page = &m->sheet.page;
  if (use != NULL) {
    eligo_sheet_word(&m->sheet, ELIGO_W_USE);
    eligo_page_say(page, " ");
    eligo_page_say(page, use);
  }
  if (record != NULL && use != NULL) eligo_page_say(page, " · ");
  eligo_page_say(page, record);
  if (more != NULL && (use != NULL || record != NULL)) eligo_page_say(page, " · ");
  eligo_page_say(page, more);
  eligo_maker_cell(m, block);
}

/* "Power density, in W/m2. Question? Evidence: …" */
static void missing_one(eligo_maker *m, const eligo_missing *missing) {
  eligo_sheet *s = &m->sheet;
  bool english = s->language == ELIGO_EN;
  const char *question = eligo_title_in(missing->question, s->language);
  const char *evidence = eligo_title_in(missing->evidence, s->language);
  eligo_block *entry = eligo_maker_add(m, ELIGO_BLOCK_ENTRY, ELIGO_MARK_UNKNOWN);
  eligo_page_say(&s->page, eligo_sheet_title(missing->title, s->language, missing->fact));
  if (missing->unit != NULL && missing->unit[0] != '\0') {
    eligo_page_say(&s->page, english ? ", " : "，");
    eligo_sheet_word(s, ELIGO_W_UNIT);
    if (english) eligo_page_say(&s->page, " ");
    eligo_page_say(&s->page, missing->unit);
  }
  if (question != NULL) eligo_page_say(&s->page, english ? ". " : "。");
  eligo_page_say(&s->page, question);
  if (evidence != NULL) {
    eligo_page_say(&s->page, english ? " " : "");
    eligo_sheet_word(s, ELIGO_W_EVIDENCE);
    eligo_sheet_colon(s);
    eligo_page_say(&s->page, evidence);
  }
  eligo_maker_cell(m, entry);
  where(m, entry, missing->use, missing->record, missing->fact);
}

static void missing(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  if (d->n_missing == 0) return;
  heading(m, ELIGO_W_MISSING,
          d->n_missing > 1 ? eligo_word_in(ELIGO_W_MOST_DECISIVE, m->sheet.language) : "");
  for (uint32_t i = 0; i < d->n_missing; i++) missing_one(m, &d->missing[i]);
}

static void say_fix(eligo_sheet *s, const eligo_fix *f) {
  const char *name = f->criterion == NULL ? NULL : strrchr(f->criterion, '/');
  name = name == NULL ? f->criterion : name + 1;
  eligo_page_say(&s->page, eligo_sheet_title(f->title, s->language, eligo_sheet_unnamed(s, f->criterion)));
  if (f->value != NULL) {
    eligo_sheet_colon(s);
    eligo_sheet_word(s, ELIGO_W_NOW);
    eligo_page_say(&s->page, " ");
    eligo_sheet_value(s, name, f->value);
  }
  if (f->relation == NULL && f->limit == NULL) return;
  eligo_page_say(&s->page, s->language == ELIGO_EN ? "; " : "；");
  bool flag = f->relation != NULL && strncmp(f->relation, "is", 2) == 0;
  eligo_sheet_limit(s, f->to == ELIGO_NOT_MET ? ELIGO_W_EXCLUDED : ELIGO_W_REQUIRED,
                    flag ? ELIGO_N_FLAG : ELIGO_N_COMPARE, name, f->relation, f->limit);
}

static void fix(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  if (d->n_fix > 0) heading(m, ELIGO_W_FIX, "");
  for (uint32_t i = 0; i < d->n_fix; i++) {
    const eligo_fix *f = &d->fix[i];
    eligo_block *entry = eligo_maker_add(m, ELIGO_BLOCK_ENTRY, ELIGO_MARK_NONE);
    say_fix(&m->sheet, f);
    eligo_maker_cell(m, entry);
    where(m, entry, f->use, f->record, f->citation != NULL && f->citation[0] == ' ' ? NULL : f->citation);
  }
}

static void doubts(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  if (d->n_doubts > 0) heading(m, ELIGO_W_DOUBTS, "");
  for (uint32_t i = 0; i < d->n_doubts; i++) {
    const eligo_doubt *doubt = &d->doubts[i];
    eligo_block *entry = eligo_maker_add(m, ELIGO_BLOCK_ENTRY, ELIGO_MARK_UNKNOWN);
    eligo_page_say(&m->sheet.page, eligo_sheet_title(doubt->title, m->sheet.language, doubt->criterion));
    eligo_page_say(&m->sheet.page, m->sheet.language == ELIGO_EN ? " — " : "——");
    eligo_sheet_reason(&m->sheet, doubt->reason, doubt->title, doubt->a, doubt->b);
    eligo_maker_cell(m, entry);
    where(m, entry, doubt->use, NULL, doubt->criterion);
  }
}

static void share_one(eligo_maker *m, const eligo_share *share) {
  eligo_page *page = &m->sheet.page;
  bool settled = share->low != NULL && share->high != NULL && strcmp(share->low, share->high) == 0;
  eligo_block *entry = eligo_maker_add(m, ELIGO_BLOCK_ENTRY, ELIGO_MARK_NONE);
  eligo_page_say(page, share->low);
  if (!settled && share->high != NULL) eligo_page_say(page, " … ");
  if (!settled) eligo_page_say(page, share->high);
  if (share->limit != NULL) {
    eligo_page_say(page, m->sheet.language == ELIGO_EN ? "; " : "；");
    eligo_sheet_word(&m->sheet, ELIGO_W_REQUIRED);
    eligo_sheet_colon(&m->sheet);
    eligo_page_say(page, share->limit);
  }
  eligo_maker_cell(m, entry);
  eligo_maker_text(m, entry, share->criterion);
}

static void shares(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  if (d->n_shares > 0) heading(m, ELIGO_W_SHARES, "");
  for (uint32_t i = 0; i < d->n_shares; i++) share_one(m, &d->shares[i]);
}

static void titled(eligo_maker *m, eligo_word word, const eligo_titled *all, const uint32_t *which, uint32_t count) {
  if (count > 0) heading(m, word, "");
  for (uint32_t i = 0; i < count; i++) {
    const eligo_titled *one = &all[which[i]];
    eligo_block *entry = eligo_maker_add(m, ELIGO_BLOCK_ENTRY, ELIGO_MARK_NONE);
    eligo_maker_text(m, entry, eligo_sheet_title(one->title, m->sheet.language, one->name));
    eligo_maker_text(m, entry, one->source);
  }
}

static void papers_and_duties(eligo_maker *m) {
  const eligo_product *p = m->sheet.decision->product;
  const eligo_rulebook *r = m->sheet.decision->rulebook;
  if (p == NULL || r == NULL) return;
  titled(m, ELIGO_W_PAPERS, r->papers, p->papers, p->n_papers);
  titled(m, ELIGO_W_DUTIES, r->duties, p->duties, p->n_duties);
}

/* --- what it rests on --- */

static void small(eligo_maker *m, eligo_word word, const char *text) {
  if (text == NULL) return;
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_SMALL, ELIGO_MARK_NONE);
  eligo_maker_word(m, block, word);
  eligo_maker_text(m, block, text);
}

static void packs(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  small(m, ELIGO_W_RULES, "Eligo " ELIGO_VERSION);
  for (uint32_t i = 0; i < d->n_packs; i++) {
    const eligo_draft_pack *pack = d->packs[i];
    eligo_text_format(eligo_sheet_scratch(&m->sheet), "%s %s", pack->id, pack->version == NULL ? "" : pack->version);
    eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_SMALL, ELIGO_MARK_NONE);
    eligo_maker_text(m, block, m->sheet.scratch.bytes);
    eligo_maker_text(m, block, pack->sha256);
  }
  for (uint32_t i = 0; i < d->n_lists; i++) {
    const eligo_list_used *list = &d->lists[i];
    eligo_text_format(eligo_sheet_scratch(&m->sheet), "%s %s %s", list->name, list->date == NULL ? "" : list->date,
                      list->sha256 == NULL ? "" : list->sha256);
    small(m, ELIGO_W_LISTS, m->sheet.scratch.bytes);
  }
  small(m, ELIGO_W_FINGERPRINT, d->fingerprint);
  small(m, ELIGO_W_DECISION, d->decision_id);
}

static void signature(eligo_maker *m, eligo_word who) {
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_SIGNATURE, ELIGO_MARK_NONE);
  eligo_maker_word(m, block, who);
  eligo_maker_word(m, block, ELIGO_W_NAME);
  eligo_maker_word(m, block, ELIGO_W_DATE);
}

/* The first digits of the decision's id: enough to find it again among billions, short enough for a bar code. */
static void code(eligo_maker *m) {
  const char *id = m->sheet.decision->decision_id;
  char text[CODE_LENGTH + 1] = "";
  if (id == NULL || strlen(id) < CODE_LENGTH) return;
  for (int i = 0; i < CODE_LENGTH; i++) text[i] = (char)toupper((unsigned char)id[i]);
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_CODE, ELIGO_MARK_NONE);
  eligo_maker_word(m, block, ELIGO_W_CODE);
  eligo_maker_text(m, block, text);
  eligo_bars_add(text, eligo_sheet_scratch(&m->sheet));
  eligo_maker_text(m, block, m->sheet.scratch.bytes);
}

void eligo_maker_after(eligo_maker *m) {
  missing(m);
  fix(m);
  doubts(m);
  shares(m);
  papers_and_duties(m);
  signature(m, ELIGO_W_PREPARED_BY);
  signature(m, ELIGO_W_APPROVED_BY);
  code(m);
  packs(m);
}
