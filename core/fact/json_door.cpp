#include "fact/json_door.h"

#include <cstring>
#include <new>
#define SIMDJSON_EXCEPTIONS 0 /* results are asked for their error, never converted */
#include <simdjson.h>

/* No exception leaves this file: simdjson is asked for error codes, and what allocates is caught. */
namespace ondemand = simdjson::ondemand;

struct eligo_json_door {
  ondemand::parser parser;
  char *bytes = nullptr;
  size_t room = 0;
  eligo_json *nodes = nullptr;
  uint32_t count = 0, capacity = 0;
};

namespace {

struct walk {
  eligo_json_door *door;
  uint32_t deepest;
  simdjson::error_code error = simdjson::SUCCESS;
  eligo_json_end end = ELIGO_JSON_FINE;
  const char *message = nullptr;
  const char *at = nullptr; /* of a fault of ours */

  bool fail(simdjson::error_code code) {
    if (end != ELIGO_JSON_FINE) return false;
    error = code;
    message = simdjson::error_message(code);
    end = code == simdjson::MEMALLOC ? ELIGO_JSON_NO_MEMORY : ELIGO_JSON_MALFORMED;
    return false;
  }

  bool refuse(eligo_json_end why, const char *text, const char *where) {
    end = why;
    message = text;
    at = where;
    return false;
  }
};

uint32_t new_node(walk &w) {
  eligo_json_door *d = w.door;
  if (d->count == d->capacity) {
    uint32_t larger = d->capacity == 0 ? 256 : d->capacity * 2;
    void *moved = std::realloc(d->nodes, larger * sizeof(eligo_json));
    if (moved == nullptr) return ELIGO_JSON_NONE;
    d->nodes = static_cast<eligo_json *>(moved);
    d->capacity = larger;
  }
  d->nodes[d->count] = eligo_json{};
  d->nodes[d->count].first = d->nodes[d->count].next = ELIGO_JSON_NONE;
  return d->count++;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* The grammar of RFC 8259; the length of the number at `text`, 0 where there is none. */
size_t number_length(const char *text, size_t length) {
  size_t i = 0;
  auto digits = [&] {
    size_t start = i;
    while (i < length && is_digit(text[i])) i++;
    return i > start;
  };
  if (i < length && text[i] == '-') i++;
  if (i < length && text[i] == '0') i++;
  else if (!digits()) return 0;
  if (i < length && text[i] == '.') {
    i++;
    if (!digits()) return 0;
  }
  if (i < length && (text[i] == 'e' || text[i] == 'E')) {
    i++;
    if (i < length && (text[i] == '+' || text[i] == '-')) i++;
    if (!digits()) return 0;
  }
  return i;
}

bool read_number(walk &w, ondemand::value value, uint32_t node) {
  std::string_view token = value.raw_json_token();
  size_t length = number_length(token.data(), token.size());
  size_t rest = length;
  while (rest < token.size() && std::strchr(" \t\r\n", token[rest]) != nullptr) rest++;
  if (length == 0 || rest != token.size()) return w.refuse(ELIGO_JSON_MALFORMED, "this is no JSON number", token.data());
  double number = 0;
  simdjson::error_code error = value.get_double().get(number);
  if (error != simdjson::SUCCESS) return w.refuse(ELIGO_JSON_MALFORMED, "this number is beyond what a number may be", token.data());
  w.door->nodes[node].number = number;
  w.door->nodes[node].text = token.data();
  w.door->nodes[node].length = static_cast<uint32_t>(length);
  return true;
}

bool read_string(walk &w, ondemand::value value, uint32_t node) {
  std::string_view text;
  const char *where = value.raw_json_token().data();
  simdjson::error_code error = value.get_string().get(text);
  if (error != simdjson::SUCCESS) return w.fail(error);
  if (std::memchr(text.data(), 0, text.size()) != nullptr) return w.refuse(ELIGO_JSON_MALFORMED, "a text may not hold a zero byte", where);
  w.door->nodes[node].text = text.data();
  w.door->nodes[node].length = static_cast<uint32_t>(text.size());
  return true;
}

bool read_value(walk &w, ondemand::value value, uint32_t depth, uint32_t &node);

void link(walk &w, uint32_t parent, uint32_t &last, uint32_t kid) {
  eligo_json *nodes = w.door->nodes;
  if (last == ELIGO_JSON_NONE) nodes[parent].first = kid;
  else nodes[last].next = kid;
  nodes[parent].count++;
  last = kid;
}

bool read_array(walk &w, ondemand::value value, uint32_t depth, uint32_t node) {
  ondemand::array array;
  uint32_t last = ELIGO_JSON_NONE, kid;
  simdjson::error_code error = value.get_array().get(array);
  if (error != simdjson::SUCCESS) return w.fail(error);
  for (auto member : array) {
    ondemand::value inner;
    error = member.get(inner);
    if (error != simdjson::SUCCESS) return w.fail(error);
    if (!read_value(w, inner, depth + 1, kid)) return false;
    link(w, node, last, kid);
  }
  return true;
}

bool read_object(walk &w, ondemand::value value, uint32_t depth, uint32_t node) {
  ondemand::object object;
  uint32_t last = ELIGO_JSON_NONE, kid;
  simdjson::error_code error = value.get_object().get(object);
  if (error != simdjson::SUCCESS) return w.fail(error);
  for (auto member : object) {
    std::string_view key;
    ondemand::value inner;
    error = member.unescaped_key().get(key);
    if (error == simdjson::SUCCESS) error = member.value().get(inner);
    if (error != simdjson::SUCCESS) return w.fail(error);
    if (!read_value(w, inner, depth + 1, kid)) return false;
    w.door->nodes[kid].key = key.data();
    w.door->nodes[kid].key_length = static_cast<uint32_t>(key.size());
    link(w, node, last, kid);
  }
  return true;
}

bool read_boolean(walk &w, ondemand::value value, uint32_t node) {
  bool flag = false;
  simdjson::error_code error = value.get_bool().get(flag);
  if (error != simdjson::SUCCESS) return w.fail(error);
  w.door->nodes[node].flag = flag;
  return true;
}

bool read_null(walk &w, ondemand::value value) {
  bool is_null = false;
  simdjson::error_code error = value.is_null().get(is_null);
  if (error == simdjson::SUCCESS && is_null) return true;
  return w.refuse(ELIGO_JSON_MALFORMED, "this is no JSON value", value.raw_json_token().data());
}

bool read_value(walk &w, ondemand::value value, uint32_t depth, uint32_t &node) {
  ondemand::json_type type;
  node = new_node(w);
  if (node == ELIGO_JSON_NONE) return w.refuse(ELIGO_JSON_NO_MEMORY, "no memory", nullptr);
  const char *where = value.raw_json_token().data();
  w.door->nodes[node].offset = static_cast<uint32_t>(where - w.door->bytes);
  simdjson::error_code error = value.type().get(type);
  if (error != simdjson::SUCCESS) return w.fail(error);
  bool nests = type == ondemand::json_type::array || type == ondemand::json_type::object;
  if (nests && depth > w.deepest) return w.refuse(ELIGO_JSON_TOO_DEEP, "nested deeper than the limit", where);
  switch (type) {
  case ondemand::json_type::array: w.door->nodes[node].type = ELIGO_JSON_ARRAY; return read_array(w, value, depth, node);
  case ondemand::json_type::object: w.door->nodes[node].type = ELIGO_JSON_OBJECT; return read_object(w, value, depth, node);
  case ondemand::json_type::number: w.door->nodes[node].type = ELIGO_JSON_NUMBER; return read_number(w, value, node);
  case ondemand::json_type::string: w.door->nodes[node].type = ELIGO_JSON_STRING; return read_string(w, value, node);
  case ondemand::json_type::boolean: w.door->nodes[node].type = ELIGO_JSON_BOOLEAN; return read_boolean(w, value, node);
  default: w.door->nodes[node].type = ELIGO_JSON_NULL; return read_null(w, value);
  }
}

bool make_room(eligo_json_door *door, size_t length) {
  size_t need = length + simdjson::SIMDJSON_PADDING;
  if (need <= door->room) return true;
  void *moved = std::realloc(door->bytes, need);
  if (moved == nullptr) return false;
  door->bytes = static_cast<char *>(moved);
  door->room = need;
  return true;
}

/* The first byte that is no UTF-8, for a fault that simdjson finds without saying where. */
size_t first_bad_byte(const char *bytes, size_t length) {
  size_t i = 0;
  while (i < length) {
    unsigned char c = static_cast<unsigned char>(bytes[i]);
    size_t more = c < 0x80 ? 0 : c >= 0xC2 && c < 0xE0 ? 1 : c >= 0xE0 && c < 0xF0 ? 2 : c >= 0xF0 && c < 0xF5 ? 3 : 9;
    if (more == 9 || !simdjson::validate_utf8(bytes + i, more + 1 <= length - i ? more + 1 : length - i)) return i;
    i += more + 1;
  }
  return length;
}

size_t offset_of(const walk &w, ondemand::document &document, size_t length) {
  if (w.at != nullptr) return static_cast<size_t>(w.at - w.door->bytes);
  if (w.error == simdjson::UTF8_ERROR) return first_bad_byte(w.door->bytes, length);
  const char *where = nullptr;
  if (document.current_location().get(where) == simdjson::SUCCESS && where >= w.door->bytes && where <= w.door->bytes + length)
    return static_cast<size_t>(where - w.door->bytes);
  return length;
}

/* simdjson says where it stands until there is nothing left to stand on. */
bool at_end(ondemand::document &document) {
  const char *where = nullptr;
  return document.current_location().get(where) == simdjson::OUT_OF_BOUNDS;
}

eligo_json_end read_document(walk &w, size_t length, size_t &offset) {
  ondemand::document document;
  eligo_json_door *door = w.door;
  simdjson::error_code error = door->parser.iterate(door->bytes, length, door->room).get(document);
  if (error != simdjson::SUCCESS) {
    w.fail(error);
    offset = error == simdjson::UTF8_ERROR ? first_bad_byte(door->bytes, length) : length;
    return w.end;
  }
  ondemand::value root;
  uint32_t node;
  error = document.get_value().get(root);
  /* A lone number, text or word is no profile, and simdjson hands out values for arrays and objects only. */
  if (error != simdjson::SUCCESS) w.fail(error);
  else if (read_value(w, root, 1, node) && !at_end(document)) w.refuse(ELIGO_JSON_MALFORMED, "something follows the end of the document", nullptr);
  if (w.end != ELIGO_JSON_FINE) offset = offset_of(w, document, length);
  return w.end;
}

} // namespace

extern "C" eligo_json_door *eligo_json_open(void) {
  try {
    return new eligo_json_door();
  } catch (const std::bad_alloc &) {
    return nullptr;
  }
}

extern "C" void eligo_json_close(eligo_json_door *door) {
  if (door == nullptr) return;
  std::free(door->bytes);
  std::free(door->nodes);
  delete door;
}

extern "C" eligo_json_end eligo_json_read(eligo_json_door *door, const char *bytes, size_t length, uint32_t deepest,
                                          eligo_json_document *out) {
  walk w{door, deepest};
  size_t offset = 0;
  door->count = 0;
  if (!make_room(door, length)) return ELIGO_JSON_NO_MEMORY;
  if (length > 0) std::memcpy(door->bytes, bytes, length);
  std::memset(door->bytes + length, 0, simdjson::SIMDJSON_PADDING);
  eligo_json_end end;
  try {
    end = read_document(w, length, offset);
  } catch (const std::bad_alloc &) {
    end = ELIGO_JSON_NO_MEMORY;
  }
  *out = eligo_json_document{door->nodes, door->count, w.message, offset};
  return end;
}
