/* Everything that libeligo offers. Link with -leligo; a whole program:
 *
 *   #include <eligo/eligo.h>
 *   #include <stdio.h>
 *   #include <string.h>
 *
 *   int main(void) {
 *     const char *profile = "{\"uses\":[{\"items\":{\"eu-taxonomy\":\"4.3\"},\"facts\":{\"plant.new\":true}}]}";
 *     eligo_fault room[8];
 *     eligo_faults faults = {.at = room, .capacity = 8};
 *     eligo_load_options rules = {.rules = "/usr/share/eligo/rules"};
 *     eligo_rulebook *rulebook = NULL;
 *     eligo_session *session = NULL;
 *     const eligo_decision *decision = NULL;
 *     eligo_question question = {.as_of = "2026-03-01"};
 *     eligo_status status = eligo_rulebook_load(&rules, &rulebook, &faults);
 *     if (status == ELIGO_OK) status = eligo_session_new(rulebook, &session);
 *     if (status == ELIGO_OK)
 *       status = eligo_session_decide(session, profile, strlen(profile), &question, &decision, &faults);
 *     if (status == ELIGO_OK) printf("verdict: %d\n", eligo_decision_verdict(decision));
 *     for (size_t i = 0; i < faults.count; i++) fprintf(stderr, "%s\n", room[i].message);
 *     eligo_session_free(session);
 *     eligo_rulebook_free(rulebook);
 *     return status;
 *   }
 *
 * Who owns what, and which thread may call, is said at the top of each header. */
#ifndef ELIGO_H
#define ELIGO_H

#include "eligo/decision.h"
#include "eligo/plugins.h"
#include "eligo/rulebook.h"
#include "eligo/screen.h"
#include "eligo/session.h"
#include "eligo/status.h"
#include "eligo/verdict.h"
#include "eligo/version.h"

#endif
