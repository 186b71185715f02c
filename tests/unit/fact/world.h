/* A small dictionary for the tests of profiles. */
#ifndef ELIGO_TESTS_FACT_WORLD_H
#define ELIGO_TESTS_FACT_WORLD_H

#include "rule/rulebook.h"

/* Firm: firm.name (text), firm.good (flag), firm.fines (records: fine.on date, fine.size amount). Request: request.amount
 * (amount), request.on (date). Use: use.amount (amount), plant.power (number, MW), plant.ghg (number, gCO2e/kWh), plant.kind
 * (choice), plant.steps (choices), plant.class (scale), plant.share (number). Activity: power.wind. */
eligo_rulebook *fact_world(void);

#endif
