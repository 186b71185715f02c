/* UTF-8 for a terminal: characters, the columns they take, and which of them are harmless. Nothing
 * allocates and no locale is asked; any thread. */
#ifndef ELIGO_BASE_WIDTH_H
#define ELIGO_BASE_WIDTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The character at `text` (`length` > 0 bytes are left) and the bytes it takes. Bytes that are no
 * UTF-8 give U+FFFD, one at a time. */
uint32_t eligo_character(const char *text, size_t length, size_t *bytes);
/* Writes a character as UTF-8 and answers how many bytes that took. */
size_t eligo_character_write(uint32_t character, char out[4]);
/* 0 for marks that stand on another character, 2 for Chinese, Japanese, Korean and emoji, else 1.
 */
unsigned eligo_character_columns(uint32_t character);
/* Columns of a whole text. */
size_t eligo_columns(const char *text);
/* False for what may steer a terminal or disguise a text: controls, escapes, directions, invisible
 * characters. */
bool eligo_character_is_harmless(uint32_t character);

#endif
