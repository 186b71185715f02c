/* A whole book: workers take batches from one input, decide their rows, and hand them out in order. */
#include "eligo/screen.h"

#include "book/input.h"
#include "book/ring.h"
#include "book/row.h"
#include "book/summary.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST_WORKERS = 256, BATCHES_A_WORKER = 3, TICK_NS = 20000000, PATIENCE = 400 };
/* A row may become a line a hundred times as long, so it is the output that says how much is read for a batch. */
enum { FIRST_PIECE = 16 * 1024, SMALLEST_PIECE = 4 * 1024, MOST_OUT = 1 << 18 };

typedef struct screening {
  const eligo_rulebook *rulebook;
  const eligo_screen_options *options;
  eligo_phrases phrases;
  eligo_ring ring;
  pthread_mutex_t input_lock;
  eligo_input input;      /* under input_lock, as are the next three */
  eligo_status read;      /* how reading ended */
  bool ended;
  eligo_faults *faults;
  pthread_mutex_t lock;   /* of what follows */
  pthread_cond_t changed;
  eligo_screen_counts counts;
  uint64_t growth;        /* bytes written for each byte read, rounded up: the most of any batch; 0: none yet */
  eligo_status worked;    /* the first failure of a worker or of `write` */
  unsigned running;
} screening;

typedef struct worker {
  screening *screening;
  eligo_clerk clerk;
  pthread_t thread;
  bool started;
} worker;

static void fail(screening *s, eligo_status status) {
  pthread_mutex_lock(&s->lock);
  if (s->worked == ELIGO_OK) s->worked = status;
  pthread_mutex_unlock(&s->lock);
  eligo_ring_stop(&s->ring);
}

static bool has_failed(screening *s) {
  pthread_mutex_lock(&s->lock);
  bool failed = s->worked != ELIGO_OK;
  pthread_mutex_unlock(&s->lock);
  return failed;
}

/* --- handing out, in order: also what was taken before somebody said stop --- */

static bool put(screening *s, bool (*to)(void *, const char *, size_t), const eligo_text *text) {
  return to == NULL || text->length == 0 || to(s->options->data, text->bytes, text->length);
}

static void hand_out(void *data, eligo_batch *b) {
  screening *s = data;
  if (has_failed(s)) return;
  if (!put(s, s->options->write, &b->out) || !put(s, s->options->reject, &b->rejects)) {
    fail(s, ELIGO_IO);
    return;
  }
  pthread_mutex_lock(&s->lock);
  s->counts.rows += b->done;
  s->counts.rejected += b->rejected;
  s->counts.eligible += b->verdicts[0];
  s->counts.not_eligible += b->verdicts[1];
  s->counts.undetermined += b->verdicts[2];
  s->counts.bytes_out += b->out.length;
  pthread_mutex_unlock(&s->lock);
}

/* --- a worker --- */

static size_t piece_of(screening *s) {
  pthread_mutex_lock(&s->lock);
  const uint64_t growth = s->growth;
  pthread_mutex_unlock(&s->lock);
  if (growth == 0) return FIRST_PIECE;
  return MOST_OUT / growth > SMALLEST_PIECE ? (size_t)(MOST_OUT / growth) : SMALLEST_PIECE;
}

static void note_growth(screening *s, const eligo_batch *b) {
  const uint64_t out = b->out.length + b->rejects.length;
  if (b->done == 0 || b->length == 0) return;
  pthread_mutex_lock(&s->lock);
  const uint64_t growth = (out + b->length - 1) / b->length;
  if (growth > s->growth || s->growth == 0) s->growth = growth == 0 ? 1 : growth;
  pthread_mutex_unlock(&s->lock);
}

/* Reading a batch takes some fifty microseconds, and to sleep and to be woken as long: a worker that finds another at it lets others run
 * a while, and looks again. */
static void lock_patiently(pthread_mutex_t *lock) {
  for (int i = 0; i < PATIENCE; i++) {
    if (pthread_mutex_trylock(lock) == 0) return;
    sched_yield();
  }
  pthread_mutex_lock(lock);
}

/* The next batch with rows in it, or NULL. */
static eligo_batch *next_batch(screening *s) {
  bool more = true;
  lock_patiently(&s->input_lock);
  eligo_batch *b = s->read == ELIGO_OK && !s->ended ? eligo_ring_take(&s->ring) : NULL;
  if (b != NULL) {
    s->input.piece = piece_of(s);
    s->read = eligo_input_next(&s->input, b, &more, s->faults);
    s->ended = !more;
    pthread_mutex_lock(&s->lock);
    s->counts.bytes_in = s->input.bytes;
    pthread_mutex_unlock(&s->lock);
  }
  pthread_mutex_unlock(&s->input_lock);
  return b;
}

static eligo_status work_on_lines(eligo_clerk *c, eligo_batch *b) {
  eligo_status status = ELIGO_OK;
  size_t at = 0;
  for (uint64_t i = 0; i < b->n_lines && status == ELIGO_OK; at = b->ends[i++] + 1) {
    const bool silent = i < b->silent;
    if (!silent || c->tally != NULL) status = eligo_clerk_row(c, b->bytes + at, b->ends[i] - at, b->first_line + i, silent, b);
  }
  return status;
}

static eligo_status work_on_rows(eligo_clerk *c, eligo_batch *b) {
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < b->n_rows && status == ELIGO_OK; i++) {
    const eligo_batch_row *row = &b->rows[i];
    bool silent = i < b->silent;
    if (silent && c->tally == NULL) continue;
    if (row->refused) status = eligo_clerk_refused(c, b->bytes + row->from, row, silent, b);
    else status = eligo_clerk_row(c, b->bytes + row->from, row->length, row->line, silent, b);
  }
  return status;
}

static void *work(void *data) {
  worker *w = data;
  screening *s = w->screening;
  eligo_batch *b;
  while ((b = next_batch(s)) != NULL) {
    eligo_status status = b->n_rows > 0 ? work_on_rows(&w->clerk, b) : work_on_lines(&w->clerk, b);
    if (status != ELIGO_OK) fail(s, status);
    note_growth(s, b);
    eligo_ring_finish(&s->ring, b, hand_out, s);
  }
  pthread_mutex_lock(&s->lock);
  s->running--;
  pthread_cond_signal(&s->changed);
  pthread_mutex_unlock(&s->lock);
  return NULL;
}

/* --- the whole --- */

static unsigned number_of_workers(const eligo_screen_options *options) {
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  unsigned wanted = options->workers != 0 ? options->workers : processors < 1 ? 1 : (unsigned)processors;
  return wanted < MOST_WORKERS ? wanted : MOST_WORKERS;
}

static void wait_a_tick(screening *s) {
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_nsec += TICK_NS;
  if (until.tv_nsec >= 1000000000) {
    until.tv_nsec -= 1000000000;
    until.tv_sec++;
  }
  pthread_cond_timedwait(&s->changed, &s->lock, &until);
}

/* Waits until all workers are done, and tells the caller how it goes. */
static bool watch(screening *s) {
  bool stopped = false;
  pthread_mutex_lock(&s->lock);
  while (s->running > 0) {
    wait_a_tick(s);
    const eligo_screen_counts counts = s->counts;
    pthread_mutex_unlock(&s->lock);
    if (!stopped && s->options->tick != NULL && !s->options->tick(s->options->data, &counts)) {
      stopped = true;
      eligo_ring_stop(&s->ring);
    }
    pthread_mutex_lock(&s->lock);
  }
  pthread_mutex_unlock(&s->lock);
  return stopped;
}

static eligo_status hire(screening *s, worker *workers, unsigned count) {
  for (unsigned i = 0; i < count; i++) {
    worker *w = &workers[i];
    w->screening = s;
    w->clerk = (eligo_clerk){.rulebook = s->rulebook, .options = s->options, .phrases = &s->phrases, .many_files = s->options->n_files > 1, .in_place = true};
    if (s->options->summarise && (w->clerk.tally = eligo_tally_new(s->rulebook)) == NULL) return ELIGO_MEMORY;
    eligo_status status = eligo_clerk_open(&w->clerk);
    if (status != ELIGO_OK) return status;
  }
  return ELIGO_OK;
}

static void start(screening *s, worker *workers, unsigned count) {
  s->running = count;
  for (unsigned i = 0; i < count; i++) {
    workers[i].started = pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0;
    if (workers[i].started) continue;
    pthread_mutex_lock(&s->lock);
    s->running--;
    pthread_mutex_unlock(&s->lock);
    if (i == 0) fail(s, ELIGO_MEMORY); /* one is enough to go on */
  }
}

static void let_go(worker *workers, unsigned count, eligo_tally **sum) {
  for (unsigned i = 0; i < count; i++) {
    if (workers[i].started) pthread_join(workers[i].thread, NULL);
    eligo_tally *tally = workers[i].clerk.tally;
    if (*sum == NULL) {
      *sum = tally;
    } else if (tally != NULL) {
      eligo_tally_add(*sum, tally);
      eligo_tally_free(tally);
    }
    eligo_clerk_close(&workers[i].clerk);
  }
}

static bool write_header(const screening *s) {
  eligo_text header = {0};
  if (s->options->form != ELIGO_SCREEN_CSV || s->options->bare || s->options->write == NULL) return true;
  eligo_line_csv_header(&header);
  bool good = !header.failed && s->options->write(s->options->data, header.bytes, header.length);
  eligo_text_free(&header);
  return good;
}

static void open_locks(screening *s) {
  pthread_condattr_t steady;
  pthread_mutex_init(&s->lock, NULL);
  pthread_mutex_init(&s->input_lock, NULL);
  pthread_condattr_init(&steady);
  pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
  pthread_cond_init(&s->changed, &steady);
  pthread_condattr_destroy(&steady);
}

static void close_locks(screening *s) {
  pthread_mutex_destroy(&s->lock);
  pthread_mutex_destroy(&s->input_lock);
  pthread_cond_destroy(&s->changed);
}

static eligo_status end_of(const screening *s) {
  if (s->worked != ELIGO_OK) return s->worked;
  if (s->read != ELIGO_OK) return s->read;
  return s->counts.rejected > 0 ? ELIGO_BAD_INPUT : ELIGO_OK;
}

static eligo_status run(screening *s, unsigned count, bool *stopped, eligo_tally **sum) {
  worker *workers = calloc(count, sizeof *workers);
  if (workers == NULL) return ELIGO_MEMORY;
  eligo_status status = write_header(s) ? hire(s, workers, count) : ELIGO_IO;
  if (status == ELIGO_OK) {
    start(s, workers, count);
    *stopped = watch(s);
  }
  let_go(workers, count, sum);
  free(workers);
  if (s->options->tick != NULL) s->options->tick(s->options->data, &s->counts);
  return status == ELIGO_OK ? end_of(s) : status;
}

static eligo_input input_of(const eligo_rulebook *rulebook, const eligo_screen_options *o) {
  static const size_t usual = 4u << 20;
  return (eligo_input){.files = o->files, .n_files = o->n_files, .largest = o->question.read.largest == 0 ? usual : o->question.read.largest,
                       .skip = o->skip, .plugins = o->plugins, .rulebook = rulebook, .as_table = o->stdin_is_table,
                       .mapping_source = o->mapping_source, .mapping = o->mapping, .mapping_length = o->mapping_length};
}

/* A question that no row could be asked is found before the first one. */
static eligo_status check_question(const eligo_rulebook *rulebook, const eligo_question *q, eligo_faults *faults) {
  eligo_day day;
  const size_t before = faults->errors;
  if (q->as_of == NULL || !eligo_day_read(q->as_of, strlen(q->as_of), &day))
    eligo_fault_add(faults, "as-of", "", 0, 0, "'%s' is no as-of date; write it as 2026-03-01", q->as_of == NULL ? "" : q->as_of);
  if (q->product != NULL && eligo_rulebook_product(rulebook, q->product) == ELIGO_NONE)
    eligo_fault_add(faults, "unknown-product", "", 0, 0, "no product is named '%s'; see 'eligo products'", q->product);
  for (size_t i = 0; i < q->n_standards; i++) {
    if (eligo_rulebook_standard(rulebook, q->standards[i]) == ELIGO_NONE)
      eligo_fault_add(faults, "unknown-standard", "", 0, 0, "no standard is named '%s'; see 'eligo standards'", q->standards[i]);
  }
  return faults->errors > before ? ELIGO_USAGE : ELIGO_OK;
}

eligo_status eligo_screen(const eligo_rulebook *rulebook, const eligo_screen_options *options, eligo_screen_counts *counts,
                          bool *stopped, eligo_summary **summary, eligo_faults *faults) {
  eligo_faults unheard = {0};
  bool unseen = false;
  eligo_tally *sum = NULL;
  screening s = {.rulebook = rulebook, .options = options, .faults = faults == NULL ? &unheard : faults};
  eligo_status status = check_question(rulebook, &options->question, s.faults);
  if (status != ELIGO_OK) return status;
  const unsigned count = number_of_workers(options);
  s.input = input_of(rulebook, options);
  open_locks(&s);
  bool ready = eligo_phrases_make(&s.phrases, rulebook, options->question.as_of) && eligo_ring_open(&s.ring, (uint64_t)count * BATCHES_A_WORKER + 1);
  status = ready ? run(&s, count, stopped == NULL ? &unseen : stopped, &sum) : ELIGO_MEMORY;
  if (counts != NULL) *counts = s.counts;
  if (sum != NULL && s.worked == ELIGO_OK && summary != NULL && (*summary = eligo_summary_of(sum, &options->question)) != NULL) sum = NULL;
  eligo_tally_free(sum);
  eligo_input_close(&s.input);
  eligo_ring_close(&s.ring);
  eligo_phrases_free(&s.phrases);
  close_locks(&s);
  return status;
}
