/* SQLite's JSON functions: one statement, prepared once; the whole profile is its only argument, so that it is parsed once.
 *   json1 SQL BOOK: SQL is the statement, made by sql.py. */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

int main(int count, char **arguments) {
  static char line[1 << 20];
  sqlite3 *db;
  sqlite3_stmt *s;
  if (count != 3 || sqlite3_open(":memory:", &db) != SQLITE_OK) return 2;
  FILE *sql = fopen(arguments[1], "r"), *book = fopen(arguments[2], "r");
  if (sql == NULL || book == NULL || fgets(line, sizeof line, sql) == NULL) return 5;
  if (sqlite3_prepare_v2(db, line, -1, &s, NULL) != SQLITE_OK) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    return 2;
  }
  while (fgets(line, sizeof line, book) != NULL) {
    sqlite3_bind_text(s, 1, line, (int)strcspn(line, "\n"), SQLITE_STATIC);
    if (sqlite3_step(s) != SQLITE_ROW) return 3;
    printf("{\"id\":\"%s\",\"verdict\":\"%s\"}\n", sqlite3_column_text(s, 0), sqlite3_column_text(s, 1));
    sqlite3_reset(s);
  }
  return 0;
}
