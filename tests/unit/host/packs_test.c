#include "host/packs.h"

#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct fixture {
  char root[64];
  eligo_arena arena;
  eligo_packs packs;
  eligo_fault room[8];
  eligo_faults faults;
} fixture;

static int set_up(void **state) {
  fixture *f = calloc(1, sizeof *f);
  strcpy(f->root, "/tmp/eligo-packs-XXXXXX");
  *state = f;
  f->faults = (eligo_faults){.at = f->room, .capacity = 8};
  return mkdtemp(f->root) == NULL;
}

static int remove_one(const char *path, const struct stat *seen, int type, struct FTW *place) {
  (void)seen, (void)type, (void)place;
  return remove(path);
}

static int tear_down(void **state) {
  fixture *f = *state;
  nftw(f->root, remove_one, 8, FTW_DEPTH | FTW_PHYS);
  eligo_arena_free(&f->arena);
  free(f);
  return 0;
}

static const char *in(const fixture *f, const char *name) {
  static char path[4][256];
  static unsigned next;
  char *out = path[next++ % 4];
  snprintf(out, sizeof path[0], "%s/%s", f->root, name);
  return out;
}

static void folder(const fixture *f, const char *name) {
  assert_int_equal(mkdir(in(f, name), 0700), 0);
}

static void file(const fixture *f, const char *name) {
  FILE *out = fopen(in(f, name), "w");
  assert_non_null(out);
  fclose(out);
}

static eligo_status find(fixture *f) {
  return eligo_packs_find(f->root, &f->arena, &f->packs, &f->faults);
}

static void assert_fault(const fixture *f, const char *id) {
  assert_true(f->faults.count > 0);
  assert_string_equal(f->room[0].id, id);
}

static void packs_are_found_at_any_depth_with_their_files_in_order(void **state) {
  fixture *f = *state;
  folder(f, "eu"), folder(f, "eu/b"), folder(f, "products"), folder(f, "products/cn");
  file(f, "eu/pack.lua"), file(f, "eu/z.lua"), file(f, "eu/a.lua"), file(f, "eu/b/c.lua");
  file(f, "eu/b-a.lua"), file(f, "eu/z.cases"), file(f, "products/cn/pack.lua"),
      file(f, "eu/.x.lua");
  assert_int_equal(find(f), ELIGO_OK);
  assert_int_equal(f->packs.count, 2);
  const eligo_pack *eu = &f->packs.at[0];
  assert_string_equal(f->packs.at[1].folder, "products/cn");
  static const char *const expected[] = {"pack.lua", "a.lua", "b-a.lua", "b/c.lua", "z.lua"};
  assert_int_equal(eu->n_files, 5);
  for (size_t i = 0; i < 5; i++) assert_string_equal(eu->files[i], expected[i]);
  assert_string_equal(eligo_pack_file_name(eu, 3, &f->arena), "eu/b/c.lua");
}

static void a_folder_that_is_not_there_is_an_io_fault(void **state) {
  fixture *f = *state;
  eligo_status status = eligo_packs_find("/nonexistent/rules", &f->arena, &f->packs, &f->faults);
  assert_int_equal(status, ELIGO_IO);
  assert_fault(f, "cannot-read");
}

static void a_folder_without_packs_is_a_fault(void **state) {
  fixture *f = *state;
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "no-packs");
}

static void a_rule_file_outside_any_pack_is_a_fault(void **state) {
  fixture *f = *state;
  folder(f, "a"), file(f, "a/pack.lua"), file(f, "loose.lua");
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "no-pack");
}

static void a_pack_inside_a_pack_is_a_fault(void **state) {
  fixture *f = *state;
  folder(f, "a"), folder(f, "a/b"), file(f, "a/pack.lua"), file(f, "a/b/pack.lua");
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "pack-in-pack");
}

static void a_link_that_leaves_the_rules_is_refused(void **state) {
  fixture *f = *state;
  folder(f, "a"), file(f, "a/pack.lua");
  assert_int_equal(symlink("/etc/passwd", in(f, "a/x.lua")), 0);
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "link-leaves");
}

static void a_linked_folder_that_leaves_the_rules_is_refused(void **state) {
  fixture *f = *state;
  folder(f, "a"), file(f, "a/pack.lua");
  assert_int_equal(symlink("../..", in(f, "a/up")), 0);
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "link-leaves");
}

static void a_link_that_stays_inside_is_followed(void **state) {
  fixture *f = *state;
  folder(f, ".data"), file(f, ".data/x.lua"), folder(f, "a"), file(f, "a/pack.lua");
  assert_int_equal(symlink("../.data/x.lua", in(f, "a/x.lua")), 0);
  assert_int_equal(find(f), ELIGO_OK);
  assert_int_equal(f->packs.at[0].n_files, 2);
}

static void links_in_a_circle_end(void **state) {
  fixture *f = *state;
  folder(f, "a"), folder(f, "a/b"), file(f, "a/pack.lua");
  assert_int_equal(symlink("../b", in(f, "a/b/b")), 0);
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "too-deep");
}

static void a_broken_link_to_a_rule_file_is_a_fault(void **state) {
  fixture *f = *state;
  folder(f, "a"), file(f, "a/pack.lua");
  assert_int_equal(symlink("gone.lua", in(f, "a/x.lua")), 0);
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "broken-link");
}

static void a_pipe_in_place_of_a_rule_file_is_a_fault(void **state) {
  fixture *f = *state;
  folder(f, "a"), file(f, "a/pack.lua");
  assert_int_equal(mkfifo(in(f, "a/x.lua"), 0600), 0);
  assert_int_equal(find(f), ELIGO_BAD_RULES);
  assert_fault(f, "no-file");
}

/* Four packs: words <- law <- loans, and other alone. */
static const char *words_need[] = {"words"}, *law_need[] = {"law"}, *green[] = {"green"},
                  *loan[] = {"green-loan"}, *edition[] = {"which-green"};

static void make_packs(fixture *f, eligo_pack *at) {
  at[0].manifest = (eligo_draft_pack){
      .id = "loans", .needs = law_need, .n_needs = 1, .products = loan, .n_products = 1};
  at[1].manifest = (eligo_draft_pack){.id = "law",
                                      .needs = words_need,
                                      .n_needs = 1,
                                      .standards = green,
                                      .n_standards = 1,
                                      .editions = edition,
                                      .n_editions = 1};
  at[2].manifest = (eligo_draft_pack){.id = "words"};
  at[3].manifest = (eligo_draft_pack){.id = "other"};
  f->packs = (eligo_packs){.root = f->root, .at = at, .count = 4};
}

static eligo_status choose(fixture *f, const char *product, const char *standard, char *out) {
  eligo_load_options ask = {.products = &product,
                            .n_products = product != NULL,
                            .standards = &standard,
                            .n_standards = standard != NULL};
  size_t *order, count;
  eligo_status status = eligo_packs_choose(&f->packs, &ask, &f->arena, &order, &count, &f->faults);
  *out = '\0';
  for (size_t i = 0; status == ELIGO_OK && i < count; i++) {
    strcat(out, i > 0 ? " " : "");
    strcat(out, f->packs.at[order[i]].manifest.id);
  }
  return status;
}

static void only_what_is_needed_is_chosen_and_needs_come_first(void **state) {
  fixture *f = *state;
  eligo_pack at[4] = {0};
  char order[128];
  make_packs(f, at);
  assert_int_equal(choose(f, "green-loan", NULL, order), ELIGO_OK);
  assert_string_equal(order, "words law loans");
  assert_int_equal(choose(f, NULL, "green", order), ELIGO_OK);
  assert_string_equal(order, "words law");
  assert_int_equal(choose(f, NULL, "which-green", order), ELIGO_OK);
  assert_string_equal(order, "words law");
  assert_int_equal(choose(f, NULL, NULL, order), ELIGO_OK);
  assert_string_equal(order, "words law loans other");
}

static void a_name_that_no_pack_has_is_a_usage_fault_with_the_nearest(void **state) {
  fixture *f = *state;
  eligo_pack at[4] = {0};
  char order[128];
  make_packs(f, at);
  assert_int_equal(choose(f, "green-laon", NULL, order), ELIGO_USAGE);
  assert_fault(f, "unknown-product");
  assert_non_null(strstr(f->room[0].message, "did you mean 'green-loan'"));
  assert_int_equal(choose(f, NULL, "grene", order), ELIGO_USAGE);
  assert_non_null(strstr(f->room[1].message, "did you mean 'green'"));
}

static void a_need_that_is_not_there_is_a_fault(void **state) {
  fixture *f = *state;
  eligo_pack at[4] = {0};
  char order[128];
  make_packs(f, at);
  at[2].manifest.id = "wards";
  assert_int_equal(choose(f, NULL, "green", order), ELIGO_BAD_RULES);
  assert_fault(f, "unknown-pack");
  assert_non_null(strstr(f->room[0].message, "did you mean 'wards'"));
}

static void needs_in_a_circle_are_a_fault(void **state) {
  fixture *f = *state;
  eligo_pack at[4] = {0};
  char order[128];
  make_packs(f, at);
  at[2].manifest.needs = law_need;
  at[2].manifest.n_needs = 1;
  assert_int_equal(choose(f, NULL, "green", order), ELIGO_BAD_RULES);
  assert_fault(f, "packs-in-circle");
}

static void two_packs_of_one_name_are_a_fault(void **state) {
  fixture *f = *state;
  eligo_pack at[4] = {0};
  char order[128];
  make_packs(f, at);
  at[3].manifest = (eligo_draft_pack){.id = "law", .place = {"bank/pack.lua", 1}};
  assert_int_equal(choose(f, NULL, NULL, order), ELIGO_BAD_RULES);
  assert_fault(f, "pack-twice");
}

#define EACH(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      EACH(packs_are_found_at_any_depth_with_their_files_in_order),
      EACH(a_folder_that_is_not_there_is_an_io_fault),
      EACH(a_folder_without_packs_is_a_fault),
      EACH(a_rule_file_outside_any_pack_is_a_fault),
      EACH(a_pack_inside_a_pack_is_a_fault),
      EACH(a_link_that_leaves_the_rules_is_refused),
      EACH(a_linked_folder_that_leaves_the_rules_is_refused),
      EACH(a_link_that_stays_inside_is_followed),
      EACH(links_in_a_circle_end),
      EACH(a_broken_link_to_a_rule_file_is_a_fault),
      EACH(a_pipe_in_place_of_a_rule_file_is_a_fault),
      EACH(only_what_is_needed_is_chosen_and_needs_come_first),
      EACH(a_name_that_no_pack_has_is_a_usage_fault_with_the_nearest),
      EACH(a_need_that_is_not_there_is_a_fault),
      EACH(needs_in_a_circle_are_a_fault),
      EACH(two_packs_of_one_name_are_a_fault),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
