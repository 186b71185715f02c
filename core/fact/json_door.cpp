#include "fact/json_door.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#define SIMDJSON_EXCEPTIONS 0 /* results are asked for their error, never converted */
#include <simdjson.h>

/* No exception leaves this file: simdjson is asked for error codes, and what allocates is caught. */
struct eligo_json_door {
  std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
  char *bytes = nullptr;
  size_t room = 0;
};

namespace {

constexpr size_t smallest = 4096; /* bytes a door has room for from the start */
constexpr uint32_t sentinels = 6; /* simdjson has room for nine behind the last index */
constexpr size_t stage_depth = 1; /* nothing nests in the first stage */

bool make_room(eligo_json_door *door, size_t length) {
  size_t need = length + simdjson::SIMDJSON_PADDING;
  if (need <= door->room) return true;
  void *moved = std::realloc(door->bytes, need);
  if (moved == nullptr) return false;
  door->bytes = static_cast<char *>(moved);
  door->room = need;
  return true;
}

bool copy(eligo_json_door *door, const char *bytes, size_t length) {
  if (!make_room(door, length)) return false;
  if (length > 0) std::memcpy(door->bytes, bytes, length);
  std::memset(door->bytes + length, 0, simdjson::SIMDJSON_PADDING);
  return true;
}

bool make_parser(eligo_json_door *door, size_t length) {
  size_t need = length < smallest ? smallest : length;
  if (door->parser != nullptr) return need <= door->parser->capacity() || door->parser->set_capacity(need) == simdjson::SUCCESS;
  auto &kernels = simdjson::get_active_implementation(); /* the best that this processor has */
  return kernels->create_dom_parser_implementation(need, stage_depth, door->parser) == simdjson::SUCCESS;
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

eligo_json_end scan(eligo_json_door *door, eligo_json_tokens *out) {
  const size_t length = out->length;
  if (!make_parser(door, length)) return ELIGO_JSON_NO_MEMORY;
  const auto *bytes = reinterpret_cast<const uint8_t *>(out->bytes);
  simdjson::error_code error = door->parser->stage1(bytes, length, simdjson::stage1_mode::regular);
  if (error == simdjson::MEMALLOC) return ELIGO_JSON_NO_MEMORY;
  if (error == simdjson::SUCCESS) {
    out->at = door->parser->structural_indexes.get();
    out->count = door->parser->n_structural_indexes;
    for (uint32_t i = 0; i < sentinels; i++) door->parser->structural_indexes[out->count + i] = static_cast<uint32_t>(length);
    return ELIGO_JSON_FINE;
  }
  out->message = error == simdjson::EMPTY ? "there is nothing in it" : simdjson::error_message(error);
  out->offset = error == simdjson::UTF8_ERROR ? first_bad_byte(out->bytes, length) : length;
  return ELIGO_JSON_MALFORMED;
}

} // namespace

extern "C" eligo_json_door *eligo_json_open(void) {
  return new (std::nothrow) eligo_json_door();
}

extern "C" void eligo_json_close(eligo_json_door *door) {
  if (door == nullptr) return;
  std::free(door->bytes);
  delete door;
}

extern "C" eligo_json_end eligo_json_scan(eligo_json_door *door, const char *bytes, size_t length, bool in_place, eligo_json_tokens *out) {
  const bool line = in_place && (bytes[length] == '\n' || bytes[length] == '\r');
  *out = eligo_json_tokens{};
  if (!line && !copy(door, bytes, length)) return ELIGO_JSON_NO_MEMORY;
  out->bytes = line ? bytes : door->bytes;
  out->length = length;
  out->escapes = length > 0 && std::memchr(bytes, '\\', length) != nullptr;
  try {
    return scan(door, out);
  } catch (const std::bad_alloc &) {
    return ELIGO_JSON_NO_MEMORY;
  }
}
