/* Everything of Eligo, for programs that decide deals.
 *
 *   #include <eligo/eligo.h>
 *   #include <stdio.h>
 *   #include <string.h>
 *
 *   int main(void) {
 *     const char *profile = "{\"request\": {\"amount\": \"100 CNY\"}, \"uses\": []}";
 *     eligo_load_options load = {.rules = "/usr/share/eligo/rules"};
 *     eligo_question question = {.product = "cn-green-loan", .as_of = "2026-03-01"};
 *     eligo_fault at[20];
 *     eligo_faults faults = {.at = at, .capacity = 20};
 *     eligo_rulebook *rules = NULL;
 *     eligo_session *session = NULL;
 *     const eligo_decision *decision;
 *     if (eligo_rulebook_load(&load, &rules, &faults) == ELIGO_OK && eligo_session_new(rules, &session) == ELIGO_OK &&
 *         eligo_session_decide(session, profile, strlen(profile), &question, &decision, &faults) == ELIGO_OK)
 *       printf("verdict %d\n", (int)eligo_decision_verdict(decision));
 *     for (size_t i = 0; i < faults.count; i++) printf("%s\n", at[i].message);
 *     eligo_session_free(session);
 *     eligo_rulebook_free(rules);
 *   }
 */
#ifndef ELIGO_ELIGO_H
#define ELIGO_ELIGO_H

#include "eligo/decision.h"
#include "eligo/rulebook.h"
#include "eligo/session.h"
#include "eligo/status.h"
#include "eligo/verdict.h"
#include "eligo/version.h"

#endif
