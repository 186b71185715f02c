/* Batches on their way: taken in order, worked on by several threads, handed out in order again. All calls are safe from
 * any thread. */
#ifndef ELIGO_BOOK_RING_H
#define ELIGO_BOOK_RING_H

#include "book/batch.h"

#include <pthread.h>

typedef struct eligo_ring {
  eligo_batch *batches;
  uint64_t size;
  uint64_t next_in, next_out; /* sequence numbers */
  bool handing_out, stopped;
  pthread_mutex_t lock;
  pthread_cond_t changed;
} eligo_ring;

/* False when memory or threads end. */
bool eligo_ring_open(eligo_ring *ring, uint64_t size);
void eligo_ring_close(eligo_ring *ring);
/* The next free batch, cleared, as soon as there is one; NULL once the ring was stopped. One thread at a time. */
eligo_batch *eligo_ring_take(eligo_ring *ring);
/* A batch is finished: those that are next in order are given to `hand_out`, from one thread at a time. */
void eligo_ring_finish(eligo_ring *ring, eligo_batch *batch, void (*hand_out)(void *data, eligo_batch *batch), void *data);
/* No batch is taken any more. */
void eligo_ring_stop(eligo_ring *ring);

#endif
