#include "book/ring.h"

#include <stdlib.h>

bool eligo_ring_open(eligo_ring *r, uint64_t size) {
  *r = (eligo_ring){.size = size, .batches = calloc(size, sizeof *r->batches)};
  if (r->batches == NULL) return false;
  pthread_mutex_init(&r->lock, NULL);
  pthread_cond_init(&r->changed, NULL);
  return true;
}

void eligo_ring_close(eligo_ring *r) {
  if (r->batches == NULL) return;
  for (uint64_t i = 0; i < r->size; i++) eligo_batch_free(&r->batches[i]);
  free(r->batches);
  pthread_mutex_destroy(&r->lock);
  pthread_cond_destroy(&r->changed);
}

eligo_batch *eligo_ring_take(eligo_ring *r) {
  eligo_batch *batch = NULL;
  pthread_mutex_lock(&r->lock);
  while (!r->stopped && r->next_in - r->next_out == r->size) pthread_cond_wait(&r->changed, &r->lock);
  if (!r->stopped) {
    batch = &r->batches[r->next_in % r->size];
    eligo_batch_clear(batch);
    batch->sequence = r->next_in++;
  }
  pthread_mutex_unlock(&r->lock);
  return batch;
}

void eligo_ring_finish(eligo_ring *r, eligo_batch *batch, void (*hand_out)(void *, eligo_batch *), void *data) {
  pthread_mutex_lock(&r->lock);
  batch->finished = true;
  while (!r->handing_out && r->next_out < r->next_in && r->batches[r->next_out % r->size].finished) {
    eligo_batch *next = &r->batches[r->next_out % r->size];
    r->handing_out = true;
    pthread_mutex_unlock(&r->lock);
    hand_out(data, next);
    pthread_mutex_lock(&r->lock);
    r->handing_out = false;
    next->finished = false;
    r->next_out++;
    pthread_cond_broadcast(&r->changed);
  }
  pthread_mutex_unlock(&r->lock);
}

void eligo_ring_stop(eligo_ring *r) {
  pthread_mutex_lock(&r->lock);
  r->stopped = true;
  pthread_cond_broadcast(&r->changed);
  pthread_mutex_unlock(&r->lock);
}
