/* SQLite's JSON functions: one statement an activity, prepared once; the whole profile is its only argument.
 *   json1 SQL BOOK: SQL holds a statement a line, made by sql.py. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **arguments) {
  static char line[1 << 20];
  sqlite3 *db;
  sqlite3_stmt *statements[4096], *which;
  int n = 0;
  if (count != 3 || sqlite3_open(":memory:", &db) != SQLITE_OK) return 2;
  FILE *sql = fopen(arguments[1], "r"), *book = fopen(arguments[2], "r");
  if (sql == NULL || book == NULL) return 5;
  while (n < 4096 && fgets(line, sizeof line, sql) != NULL) {
    if (sqlite3_prepare_v2(db, line, -1, &statements[n++], NULL) != SQLITE_OK) {
      fprintf(stderr, "%s\n", sqlite3_errmsg(db));
      return 2;
    }
  }
  sqlite3_prepare_v2(db, "select json_extract(?1, '$.uses[0].items.bench')", -1, &which, NULL);
  while (fgets(line, sizeof line, book) != NULL) {
    const int length = (int)strcspn(line, "\n");
    sqlite3_bind_text(which, 1, line, length, SQLITE_STATIC);
    sqlite3_step(which);
    sqlite3_stmt *s = statements[atoi((const char *)sqlite3_column_text(which, 0))];
    sqlite3_reset(which);
    sqlite3_bind_text(s, 1, line, length, SQLITE_STATIC);
    if (sqlite3_step(s) != SQLITE_ROW) return 3;
    printf("{\"id\":\"%s\",\"verdict\":\"%s\"}\n", sqlite3_column_text(s, 0), sqlite3_column_text(s, 1));
    sqlite3_reset(s);
  }
  return 0;
}
