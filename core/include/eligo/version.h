/* Which Eligo this is. A constant text; any thread. */
#ifndef ELIGO_VERSION_H
#define ELIGO_VERSION_H

#include "eligo/status.h"

#define ELIGO_VERSION "0.1.0"

#ifdef __cplusplus
extern "C" {
#endif

/* The version of the library that runs, which may be newer than the header it was built with. */
ELIGO_API const char *eligo_version(void);

#ifdef __cplusplus
}
#endif
#endif
