/* How far a book is, for a person who watches; and what ends a run early. Signals wait until they are asked for, so nothing
 * is interrupted in the middle of a row. */
#include "cli/screening.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { BAR = 24, WIDE = 110, TICKS_A_SHOW = 5 };

static sigset_t enders(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  return set;
}

static double seconds_since(const struct timespec *then) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

static void put_bar(const eligo_screening *s, const eligo_screen_counts *c, char *out, size_t size) {
  static const char full[] = "█", empty[] = "░"; /* three bytes each */
  char bar[BAR * 3 + 1];
  if (s->whole == 0) {
    out[0] = '\0';
    return;
  }
  double part = (double)c->bytes_in / (double)s->whole;
  if (part > 1) part = 1;
  for (int i = 0; i < BAR; i++) memcpy(bar + (size_t)i * 3, i < (int)(part * BAR) ? full : empty, 3);
  bar[BAR * 3] = '\0';
  /* A line that is too long for its terminal would leave a trail. */
  snprintf(out, size, "%s%4d %%  ", s->call->columns < WIDE ? "" : bar, (int)(part * 100));
}

static void put_left(const eligo_screening *s, const eligo_screen_counts *c, double took, char *out, size_t size) {
  out[0] = '\0';
  if (s->whole == 0 || c->bytes_in == 0 || took < 1) return;
  double left = took * ((double)s->whole / (double)c->bytes_in - 1);
  if (left >= 1) snprintf(out, size, "  %d:%02d left", (int)(left / 60), (int)left % 60);
}

static void show(const eligo_screening *s, const eligo_screen_counts *c) {
  char bar[BAR * 3 + 32], left[64], text[400];
  const double took = seconds_since(&s->begun);
  put_bar(s, c, bar, sizeof bar);
  put_left(s, c, took, left, sizeof left);
  int length = snprintf(text, sizeof text, "\r\x1b[K%s%llu rows  %.0f/s%s  ✔ %llu  ✘ %llu  ? %llu", bar, (unsigned long long)c->rows,
                        took > 0 ? (double)c->rows / took : 0, left, (unsigned long long)c->eligible, (unsigned long long)c->not_eligible,
                        (unsigned long long)c->undetermined);
  if (c->rejected > 0 && length > 0 && (size_t)length < sizeof text)
    snprintf(text + length, sizeof text - (size_t)length, "  ! %llu", (unsigned long long)c->rejected);
  fputs(text, stderr);
}

static bool tick(void *data, const eligo_screen_counts *counts) {
  eligo_screening *s = data;
  const sigset_t set = enders();
  const struct timespec now = {0, 0};
  if (s->shows && s->ticks++ % TICKS_A_SHOW == 0) show(s, counts);
  eligo_screening_send(&s->out);
  return sigtimedwait(&set, NULL, &now) < 0;
}

static uint64_t size_of_input(const eligo_screening *s) {
  uint64_t whole = 0;
  struct stat seen;
  for (size_t i = 0; i < s->options.n_files; i++) {
    if (stat(s->options.files[i], &seen) != 0 || !S_ISREG(seen.st_mode)) return 0;
    whole += (uint64_t)seen.st_size;
  }
  return whole;
}

void eligo_progress_start(eligo_screening *s) {
  const sigset_t set = enders();
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  s->options.tick = tick;
  s->shows = isatty(STDERR_FILENO) != 0;
  s->whole = size_of_input(s);
  clock_gettime(CLOCK_MONOTONIC, &s->begun);
}

void eligo_progress_end(eligo_screening *s) {
  const sigset_t set = enders();
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  if (!s->shows) return;
  show(s, &s->counts);
  fputc('\n', stderr);
}
