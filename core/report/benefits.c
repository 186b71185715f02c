/* The environmental benefit of a use in words, line by line: the text page and the decision sheet lay the lines out. */
#include "report/lines.h"
#include "rule/print.h"

static void comma(eligo_sheet *s) {
  eligo_page_say(&s->page, s->language == ELIGO_EN ? "; " : "；");
}

bool eligo_benefit_has_number(const eligo_benefit_result *b) {
  bool any = b->value != NULL;
  for (uint32_t i = 0; i < b->benefit->n_beside; i++) any = any || b->beside[i] != NULL;
  return any;
}

static void separate(eligo_sheet *s, bool *any) {
  if (*any) eligo_page_say(&s->page, s->language == ELIGO_EN ? ", " : "、");
  *any = true;
}

static bool is_named_above(const eligo_item_result *item, uint32_t benefit, const char *fact) {
  for (uint32_t i = 0; i < benefit; i++) {
    const eligo_benefit_result *b = &item->benefits[i];
    for (uint32_t k = 0; k < b->n_inputs; k++) {
      if (!eligo_benefit_has_number(b) && b->inputs[k].value == NULL && b->inputs[k].fact == fact) return true;
    }
  }
  return false;
}

bool eligo_benefits_have_number(const eligo_item_result *item) {
  bool any = false;
  for (uint32_t i = 0; i < item->n_benefits; i++) any = any || eligo_benefit_has_number(&item->benefits[i]);
  return any;
}

/* "CO2 avoided, Coal saved", or the whole where there is no number at all. */
static bool say_names(eligo_sheet *s, const eligo_item_result *item) {
  bool any = false, all = !eligo_benefits_have_number(item);
  if (all && item->n_benefits > 0) eligo_sheet_word(s, ELIGO_W_BENEFIT);
  for (uint32_t i = 0; i < item->n_benefits && !all; i++) {
    const eligo_benefit_result *b = &item->benefits[i];
    if (eligo_benefit_has_number(b)) continue;
    separate(s, &any);
    eligo_page_say(&s->page, eligo_sheet_title(b->benefit->title, s->language, b->benefit->id));
  }
  return any || (all && item->n_benefits > 0);
}

bool eligo_benefits_say_open(eligo_sheet *s, const eligo_item_result *item) {
  bool given = false;
  if (!say_names(s, item)) return false;
  eligo_sheet_colon(s);
  eligo_sheet_word(s, ELIGO_W_NO_NUMBER);
  for (uint32_t i = 0; i < item->n_benefits; i++) {
    const eligo_benefit_result *b = &item->benefits[i];
    for (uint32_t k = 0; k < b->n_inputs && !eligo_benefit_has_number(b); k++) {
      const eligo_factor *input = &b->inputs[k];
      if (input->value != NULL || input->fact == NULL || is_named_above(item, i, input->fact)) continue;
      if (!given) comma(s);
      if (!given) eligo_sheet_word(s, ELIGO_W_NOT_GIVEN);
      if (!given) eligo_sheet_colon(s);
      separate(s, &given);
      eligo_page_say(&s->page, eligo_sheet_title(input->title, s->language, input->fact));
    }
  }
  return true;
}

/* "CO2 avoided: 21224 tCO2/year; share 25 %: 5306 tCO2/year" */
void eligo_benefit_say(eligo_sheet *s, const eligo_benefit_result *b) {
  eligo_page_say(&s->page, eligo_sheet_title(b->benefit->title, s->language, b->benefit->id));
  eligo_sheet_colon(s);
  if (b->value == NULL) eligo_sheet_word(s, ELIGO_W_NO_NUMBER);
  eligo_page_solid(&s->page, b->value);
  if (b->value != NULL && b->shared != NULL) {
    comma(s);
    eligo_sheet_word(s, ELIGO_W_LENDERS_SHARE);
    eligo_page_say(&s->page, " ");
    eligo_page_solid(&s->page, b->share);
    eligo_sheet_colon(s);
    eligo_page_solid(&s->page, b->shared);
  }
  if (b->share_reason != ELIGO_R_ABOVE_WHOLE) return;
  comma(s);
  eligo_sheet_reason(s, b->share_reason, b->benefit->title, NULL, NULL);
}

/* "= Net supply × Grid average 2023" */
void eligo_benefit_say_formula(eligo_sheet *s, const eligo_benefit_result *b) {
  eligo_page_say(&s->page, "= ");
  eligo_print_formula(s->decision->rulebook, b->benefit->value, s->language, eligo_sheet_scratch(s));
  eligo_sheet_say_scratch(s);
}

/* "Net supply: 40000 MWh", "Grid average 2023, average: 0.5306 kgCO2/kWh" */
void eligo_benefit_say_input(eligo_sheet *s, const eligo_factor *input) {
  eligo_page_say(&s->page, eligo_sheet_title(input->title, s->language, input->fact));
  eligo_sheet_colon(s);
  if (input->value == NULL) eligo_sheet_word(s, input->fact == NULL ? ELIGO_W_NO_NUMBER : ELIGO_W_NOT_GIVEN);
  eligo_sheet_value(s, input->fact, input->value);
}

/* "Against fossil power: 33092 tCO2/year" */
void eligo_benefit_say_beside(eligo_sheet *s, const eligo_benefit_result *b, uint32_t place) {
  const eligo_estimate *estimate = &b->benefit->beside[place];
  eligo_page_say(&s->page, eligo_sheet_title(estimate->title, s->language, estimate->id));
  eligo_sheet_colon(s);
  if (b->beside[place] == NULL) eligo_sheet_word(s, ELIGO_W_NO_NUMBER);
  eligo_page_solid(&s->page, b->beside[place]);
}
