// The same library from C++.
#include <eligo/eligo.h>
#include <eligo/plugin.h>

#include <cstdio>
#include <string>

int main(int arguments, char **argument) {
  eligo_load_options options{};
  options.rules = arguments > 1 ? argument[1] : "/usr/share/eligo/rules";
  eligo_rulebook *rulebook = nullptr;
  eligo_session *session = nullptr;
  const eligo_decision *decision = nullptr;
  eligo_question question{};
  question.as_of = "2026-03-01";
  const std::string profile = R"({"uses":[{"items":{"tiny":"1"},"facts":{"plant.capacity":"51 MW"}}]})";
  eligo_status status = eligo_rulebook_load(&options, &rulebook, nullptr);
  if (status == ELIGO_OK) status = eligo_session_new(rulebook, &session);
  if (status == ELIGO_OK)
    status = eligo_session_decide(session, profile.data(), profile.size(), &question, &decision, nullptr);
  if (status == ELIGO_OK) std::printf("verdict %d\n", static_cast<int>(eligo_decision_verdict(decision)));
  eligo_session_free(session);
  eligo_rulebook_free(rulebook);
  return status;
}
