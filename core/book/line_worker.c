#include "book/line_worker.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

enum { ROOM = 64 * 1024 };

typedef struct piping {
  const eligo_line_worker *worker;
  eligo_clerk clerk;
  eligo_phrases phrases;
  eligo_batch batch; /* its out: answers not written yet */
  eligo_text pending; /* a begun line, and whole ones behind it */
  size_t from;        /* of the pending bytes, those that are answered */
  bool too_long;      /* the begun line is longer than any may be and is being passed over */
  uint64_t line, left; /* rows left in the block */
  eligo_faults *faults;
} piping;

static eligo_status flush(piping *p) {
  const char *at = p->batch.out.bytes;
  size_t left = p->batch.out.length;
  while (left > 0) {
    ssize_t done = write(p->worker->out, at, left);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) {
      eligo_fault_add(p->faults, "cannot-write", "", 0, 0, "answers cannot be written: %s", strerror(errno));
      return ELIGO_IO;
    }
    at += done;
    left -= (size_t)done;
  }
  eligo_text_clear(&p->batch.out);
  return ELIGO_OK;
}

static eligo_status read_header(piping *p, const char *bytes, size_t length) {
  uint64_t rows = 0;
  bool good = length > 0 && length <= 18;
  for (size_t i = 0; i < length && good; i++) {
    good = bytes[i] >= '0' && bytes[i] <= '9';
    rows = rows * 10 + (uint64_t)(bytes[i] - '0');
  }
  if (!good) {
    eligo_fault_add(p->faults, "block-header", "", 0, 0, "line %llu should say how many rows follow; it does not",
                    (unsigned long long)p->line + 1);
    return ELIGO_BAD_INPUT;
  }
  p->left = rows;
  return ELIGO_OK;
}

static eligo_status answer(piping *p, const char *bytes, size_t length) {
  static const char too_long[] = "this row is larger than a profile may be";
  eligo_status status;
  if (length > 0 && bytes[length - 1] == '\r') length--;
  if (p->worker->block_headers && p->left == 0 && !p->too_long) return read_header(p, bytes, length);
  p->line++;
  if (p->left > 0) p->left--;
  const eligo_batch_row refused = {.length = sizeof too_long - 1, .line = p->line};
  if (p->too_long) status = eligo_clerk_refused(&p->clerk, too_long, &refused, false, &p->batch);
  else status = eligo_clerk_row(&p->clerk, bytes, length, p->line, false, &p->batch);
  p->too_long = false;
  return status == ELIGO_OK && p->worker->each_line ? flush(p) : status;
}

/* Answers the whole lines that are there. */
static eligo_status answer_lines(piping *p) {
  eligo_status status = ELIGO_OK;
  const size_t largest = p->worker->options->question.read.largest;
  while (status == ELIGO_OK) {
    const char *start = p->pending.bytes + p->from;
    const size_t there = p->pending.length - p->from;
    const char *newline = there == 0 ? NULL : memchr(start, '\n', there);
    if (newline == NULL) {
      if (there <= largest && !p->too_long) break;
      p->too_long = true; /* what is left of it need not be kept */
      p->from = p->pending.length;
      break;
    }
    status = answer(p, start, (size_t)(newline - start));
    p->from += (size_t)(newline - start) + 1;
  }
  memmove(p->pending.bytes, p->pending.bytes + p->from, p->pending.length - p->from);
  p->pending.length -= p->from;
  p->from = 0;
  return status;
}

static bool is_ready(int fd) {
  struct pollfd one = {.fd = fd, .events = POLLIN};
  return poll(&one, 1, 0) > 0;
}

/* Until there are rows; true where the rules are to be renewed first. */
static bool is_noticed(const piping *p) {
  struct pollfd both[] = {{.fd = p->worker->in, .events = POLLIN}, {.fd = p->worker->notice, .events = POLLIN}};
  if (p->worker->renew == NULL) return false;
  while (poll(both, 2, -1) < 0 && errno == EINTR) {}
  return both[1].revents != 0;
}

/* A desk for the new rules is ready before the old one is cleared. */
static eligo_status renew(piping *p) {
  const eligo_rulebook *rules = p->worker->renew(p->worker->data);
  if (rules == NULL) return ELIGO_OK;
  eligo_phrases phrases;
  eligo_clerk clerk = p->clerk;
  clerk.rulebook = rules;
  clerk.session = NULL;
  eligo_status status = eligo_phrases_make(&phrases, rules, p->worker->options->question.as_of) ? eligo_clerk_open(&clerk) : ELIGO_MEMORY;
  if (status != ELIGO_OK) {
    eligo_phrases_free(&phrases);
    return status;
  }
  eligo_clerk_close(&p->clerk);
  eligo_phrases_free(&p->phrases);
  p->phrases = phrases;
  p->clerk = clerk;
  return ELIGO_OK;
}

static eligo_status pipe_lines(piping *p) {
  char bytes[ROOM];
  eligo_status status = ELIGO_OK;
  while (status == ELIGO_OK) {
    if (!is_ready(p->worker->in) || p->batch.out.length > 16 * ROOM) status = flush(p);
    if (status != ELIGO_OK) return status;
    if (is_noticed(p)) {
      status = renew(p);
      continue;
    }
    ssize_t got = read(p->worker->in, bytes, sizeof bytes);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      eligo_fault_add(p->faults, "cannot-read", "", 0, 0, "rows cannot be read: %s", strerror(errno));
      return ELIGO_IO;
    }
    if (got == 0) break;
    eligo_text_add(&p->pending, bytes, (size_t)got);
    status = p->pending.failed ? ELIGO_MEMORY : answer_lines(p);
  }
  /* A last line may lack its newline. */
  if (status == ELIGO_OK && (p->pending.length > 0 || p->too_long)) status = answer(p, p->pending.bytes, p->pending.length);
  return status == ELIGO_OK ? flush(p) : status;
}

eligo_status eligo_line_worker_run(const eligo_line_worker *worker, eligo_faults *faults) {
  piping p = {.worker = worker, .faults = faults, .batch = {.source = "line"}};
  p.clerk = (eligo_clerk){.rulebook = worker->rulebook, .options = worker->options, .phrases = &p.phrases};
  eligo_text_string(&p.pending, "");
  eligo_status status = ELIGO_MEMORY;
  if (!p.pending.failed && eligo_phrases_make(&p.phrases, worker->rulebook, worker->options->question.as_of)) status = eligo_clerk_open(&p.clerk);
  if (status == ELIGO_OK) status = pipe_lines(&p);
  eligo_clerk_close(&p.clerk);
  eligo_phrases_free(&p.phrases);
  eligo_batch_free(&p.batch);
  eligo_text_free(&p.pending);
  return status;
}
