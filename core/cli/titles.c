#include "cli/titles.h"

const char *eligo_title(eligo_bilingual title, eligo_language language) {
  const char *text = title.in[language];
  if (text == NULL) text = title.in[language == ELIGO_EN ? ELIGO_ZH : ELIGO_EN];
  return text == NULL ? "" : text;
}

void eligo_titles_json(eligo_text *out, const char *name, eligo_bilingual title) {
  if (title.in[ELIGO_EN] == NULL && title.in[ELIGO_ZH] == NULL) return;
  eligo_text_format(out, ",\"%s\":{\"en\":", name);
  eligo_text_json(out, title.in[ELIGO_EN]);
  eligo_text_string(out, ",\"zh\":");
  eligo_text_json(out, title.in[ELIGO_ZH]);
  eligo_text_char(out, '}');
}

void eligo_member_json(eligo_text *out, const char *name, const char *text) {
  if (text == NULL) return;
  eligo_text_format(out, ",\"%s\":", name);
  eligo_text_json(out, text);
}
