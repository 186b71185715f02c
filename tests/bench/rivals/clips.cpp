/* CLIPS in C, profiles read with simdjson: one fact a profile.   clips RULES BOOK */
#include <simdjson.h> /* before the macros of CLIPS */

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

extern "C" {
#include <clips/clips.h>
}

using namespace simdjson;

/* A slot of the fact in CLIPS's own notation; what no rule reads has no slot. */
static void put(std::string &out, const std::string &slot, dom::element value) {
  out += " (" + slot + " ";
  if (value.is_bool()) out += bool(value) ? "TRUE" : "FALSE";
  else if (value.is_string()) out += "\"" + std::string(value.get_c_str().value_unsafe()) + "\"";
  else out += std::to_string(value.get_double().value_unsafe());
  out += ")";
}

static bool is_set(void *env, const char *global) {
  DATA_OBJECT answer;
  EnvGetDefglobalValue(env, global, &answer);
  return DOToLong(answer) != 0;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  void *env = CreateEnvironment();
  if (EnvLoad(env, arguments[1]) != 1) return 2;
  EnvReset(env);
  void *loan = EnvFindDeftemplate(env, "loan");
  dom::parser parser;
  padded_string book = padded_string::load(arguments[2]).value_unsafe();
  std::string name;
  for (const char *at = book.data(), *end = at + book.size(), *newline; at < end; at = newline + 1) {
    newline = static_cast<const char *>(memchr(at, '\n', static_cast<size_t>(end - at)));
    dom::element profile;
    if (newline == nullptr || parser.parse(at, static_cast<size_t>(newline - at)).get(profile) != SUCCESS) return 3;
    dom::element use;
    if (profile["uses"].at(0).get(use) != SUCCESS) return 3;
    std::string fact = std::string("(loan (item ") + use["items"]["bench"].get_c_str().value_unsafe() + ")";
    dom::element violation;
    bool known = profile["firm"]["facts"]["firm"]["violation"].get(violation) == SUCCESS;
    if (known) put(fact, "violation", violation);
    dom::object plant;
    if (use["facts"]["plant"].get(plant) != SUCCESS) return 3;
    for (auto [key, value] : plant) {
      dom::element inner;
      name = key;
      if (value.is_object() && value["value"].get(inner) == SUCCESS) {
        name += "-value";
        value = inner;
      }
      if (EnvDeftemplateSlotExistP(env, loan, name.c_str())) put(fact, name, value);
    }
    EnvReset(env); /* forgets the last loan, and both answers are 0 again */
    EnvAssertString(env, (fact + ")").c_str());
    EnvRun(env, -1);
    const bool sure = is_set(env, "sure"), impossible = is_set(env, "impossible") || (known && bool(violation));
    printf("{\"id\":\"%s\",\"verdict\":\"%s\"}\n", profile["request"]["id"].get_c_str().value_unsafe(),
           sure ? "eligible" : impossible ? "not_eligible" : "undetermined");
  }
  return 0;
}
