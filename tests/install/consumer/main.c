/* A program of somebody else: loads, decides, walks, writes, frees. */
#include <eligo/eligo.h>

#include <stdio.h>
#include <string.h>

static bool count(void *data, const eligo_criterion *criterion) {
  ++*(unsigned *)data;
  return criterion->step != NULL;
}

int main(int arguments, char **argument) {
  eligo_fault room[8];
  eligo_faults faults = {.at = room, .capacity = 8};
  const eligo_load_options options = {.rules = arguments > 1 ? argument[1] : "/usr/share/eligo/rules"};
  const eligo_question question = {.as_of = "2026-03-01"};
  const char *profile = "{\"uses\":[{\"items\":{\"tiny\":\"1\"},\"facts\":{\"plant.capacity\":\"50 MW\",\"plant.permit\":true}}]}";
  eligo_rulebook *rulebook = NULL;
  eligo_session *session = NULL;
  const eligo_decision *decision = NULL;
  eligo_status status = eligo_rulebook_load(&options, &rulebook, &faults);
  if (status == ELIGO_OK) status = eligo_session_new(rulebook, &session);
  if (status == ELIGO_OK) status = eligo_session_decide(session, profile, strlen(profile), &question, &decision, &faults);
  if (status == ELIGO_OK) {
    const eligo_write_options html = {.format = ELIGO_AS_HTML};
    unsigned criteria = 0;
    char *page = NULL;
    size_t length = 0;
    eligo_decision_walk(decision, ELIGO_EN, count, &criteria);
    status = eligo_decision_write(decision, &html, &page, &length);
    printf("verdict %d, %u criteria, a page: %s\n", (int)eligo_decision_verdict(decision), criteria, length > 1000 ? "yes" : "no");
    eligo_free(page);
  }
  for (size_t i = 0; i < faults.count; i++) fprintf(stderr, "%s\n", room[i].message);
  eligo_session_free(session);
  eligo_rulebook_free(rulebook);
  return status;
}
