/* Titles in two languages, as the listing commands print them. Any thread. */
#ifndef ELIGO_CLI_TITLES_H
#define ELIGO_CLI_TITLES_H

#include "base/text.h"
#include "fact/dictionary.h"

/* In the language, or in the other where it is missing, or "". */
const char *eligo_title(eligo_bilingual title, eligo_language language);
/* Adds `,"name":{"en":…,"zh":…}`; nothing where neither is given. */
void eligo_titles_json(eligo_text *out, const char *name, eligo_bilingual title);
/* Adds `,"name":"text"`; nothing for NULL. */
void eligo_member_json(eligo_text *out, const char *name, const char *text);

#endif
