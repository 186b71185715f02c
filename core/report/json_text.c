#include "report/json_text.h"

static void new_line(eligo_json_writer *j) {
  if (!j->pretty) return;
  eligo_text_char(j->out, '\n');
  for (unsigned i = 0; i < j->depth; i++) eligo_text_string(j->out, "  ");
}

static void member(eligo_json_writer *j, const char *key) {
  if (!j->pretty && key != NULL && eligo_text_plain_key(j->out, j->begun ? "," : "", key)) {
    j->begun = true;
    return;
  }
  if (j->begun) eligo_text_char(j->out, ',');
  if (j->depth > 0) new_line(j);
  j->begun = true;
  if (key == NULL) return;
  eligo_text_json(j->out, key);
  eligo_text_string(j->out, j->pretty ? ": " : ":");
}

static void open(eligo_json_writer *j, const char *key, char bracket) {
  member(j, key);
  eligo_text_char(j->out, bracket);
  j->depth++;
  j->begun = false;
}

static void close(eligo_json_writer *j, char bracket) {
  j->depth--;
  if (j->begun) new_line(j);
  eligo_text_char(j->out, bracket);
  j->begun = true;
}

void eligo_json_begin_object(eligo_json_writer *json, const char *key) {
  open(json, key, '{');
}

void eligo_json_begin_list(eligo_json_writer *json, const char *key) {
  open(json, key, '[');
}

void eligo_json_end_object(eligo_json_writer *json) {
  close(json, '}');
}

void eligo_json_end_list(eligo_json_writer *json) {
  close(json, ']');
}

void eligo_json_put_string(eligo_json_writer *json, const char *key, const char *value) {
  if (value == NULL) return;
  if (!json->pretty && key != NULL && eligo_text_plain_member(json->out, json->begun ? "," : "", key, value)) {
    json->begun = true;
    return;
  }
  member(json, key);
  eligo_text_json(json->out, value);
}

void eligo_json_put_bool(eligo_json_writer *json, const char *key, bool value) {
  member(json, key);
  eligo_text_string(json->out, value ? "true" : "false");
}

void eligo_json_put_count(eligo_json_writer *json, const char *key, uint64_t value) {
  member(json, key);
  eligo_text_count(json->out, value);
}
