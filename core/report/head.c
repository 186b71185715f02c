/* What stands at the top of each report, and other small things that text and sheet say alike. */
#include "report/sheet.h"

#include <string.h>

const char *eligo_sheet_subject(const eligo_decision *d, eligo_language language) {
  if (d->product != NULL) return eligo_sheet_title(d->product->title, language, d->product->id);
  const char *standard = NULL;
  eligo_bilingual title = {{NULL, NULL}};
  for (uint32_t u = 0; u < d->n_uses; u++) {
    for (uint32_t i = 0; i < d->uses[u].n_items; i++) {
      const eligo_item_result *item = &d->uses[u].items[i];
      if (standard != NULL && strcmp(standard, item->standard) != 0) return NULL;
      standard = item->standard;
      title = item->standard_title;
    }
  }
  return eligo_sheet_title(title, language, standard);
}

const eligo_value *eligo_sheet_given(const eligo_decision *d, const char *name) {
  if (d->rulebook == NULL || d->profile == NULL) return NULL;
  uint32_t index = eligo_table_get(&d->rulebook->dictionary.names, name, strlen(name));
  if (index == ELIGO_NONE) return NULL;
  const eligo_fact *fact = &d->rulebook->dictionary.facts[index];
  const uint32_t *places = fact->owner == ELIGO_OF_FIRM      ? d->profile->firm
                           : fact->owner == ELIGO_OF_REQUEST ? d->profile->request
                                                             : NULL;
  const eligo_value *value = places == NULL ? NULL : eligo_value_at(d->profile, places, fact->slot);
  return value == NULL || value->state != ELIGO_KNOWN ? NULL : value;
}

static void say_value(eligo_sheet *s, const eligo_value *value) {
  eligo_page_say_bytes(&s->page, value->shown.at, value->shown.length);
}

bool eligo_sheet_firm(eligo_sheet *s) {
  const eligo_value *name = eligo_sheet_given(s->decision, "firm.name");
  const eligo_value *id = eligo_sheet_given(s->decision, "firm.id");
  const eligo_value *country = eligo_sheet_given(s->decision, "firm.country");
  if (name == NULL && id == NULL) return false;
  if (name != NULL) say_value(s, name);
  if (name != NULL && id != NULL) eligo_page_say(&s->page, " · ");
  if (id != NULL) say_value(s, id);
  if (country != NULL) eligo_page_say(&s->page, " · ");
  if (country != NULL) say_value(s, country);
  return true;
}

void eligo_sheet_money(eligo_sheet *s, const char *text, size_t length) {
  size_t whole = 0;
  while (whole < length && text[whole] >= '0' && text[whole] <= '9') whole++;
  bool plain =
      whole > 4 && whole < 40 && (whole == length || text[whole] == '.' || text[whole] == ' ');
  for (size_t i = 0; plain && i < whole; i++) {
    if (i > 0 && (whole - i) % 3 == 0) eligo_page_say(&s->page, ",");
    eligo_page_say_bytes(&s->page, text + i, 1);
  }
  if (plain)
    eligo_page_say_bytes(&s->page, text + whole, length - whole);
  else
    eligo_page_say_bytes(&s->page, text, length);
}

void eligo_sheet_step_notes(eligo_sheet *s, const eligo_step_result *step) {
  const char *comma = s->language == ELIGO_EN ? ", " : "，";
  if (step->grade != NULL) {
    eligo_page_say(&s->page, comma);
    eligo_sheet_word(s, ELIGO_W_GRADE);
    eligo_page_say(&s->page, " ");
    eligo_page_say(&s->page, step->grade);
  }
  if (step->better_open != NULL) {
    eligo_page_say(&s->page, comma);
    eligo_sheet_word(s, ELIGO_W_BETTER_OPEN);
    eligo_sheet_colon(s);
    eligo_page_say(&s->page, step->better_open);
  }
  if (step->confirmed) {
    eligo_page_say(&s->page, comma);
    eligo_sheet_word(s, ELIGO_W_BY_REVIEWER);
  }
}
