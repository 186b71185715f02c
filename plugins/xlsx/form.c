/* The blank workbook: the deal's questions down a sheet, the uses' across one, a sheet for each list. */
#include "xlsx/xlsx.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

typedef struct form {
  const eligo_plugin_questions *q;
  eligo_language first; /* the title that comes first */
  lxw_workbook *book;
  lxw_worksheet *lists; /* hidden: choices too long for a drop-down of their own */
  lxw_col_t n_lists;
  lxw_format *title, *name, *head, *answer, *date, *quiet;
} form;

static bool is(const eligo_plugin_fact *fact, const char *kind) {
  return strcmp(fact->kind, kind) == 0;
}

/* Both languages, a line each, the asked one first. */
static void both(const form *f, const char *const texts[ELIGO_LANGUAGES], const char *otherwise, plug_text *out) {
  const char *one = texts[f->first], *two = texts[f->first == ELIGO_EN ? ELIGO_ZH : ELIGO_EN];
  plug_clear(out);
  plug_string(out, one != NULL ? one : two != NULL ? two : otherwise);
  if (one != NULL && two != NULL) plug_format(out, "\n%s", two);
}

static void put(lxw_worksheet *sheet, unsigned row, unsigned column, const char *text, lxw_format *format) {
  worksheet_write_string(sheet, row - 1, (lxw_col_t)(column - 1), text == NULL ? "" : text, format);
}

/* --- drop-downs --- */

static const char *choice_title(const form *f, const eligo_plugin_value *value) {
  const char *title = value->title[f->first];
  return title != NULL ? title : value->name;
}

/* A column of the hidden sheet with the titles; its place as a formula. */
static void list_of_choices(form *f, const eligo_plugin_fact *fact, char *formula, size_t room) {
  char column[16];
  lxw_col_t place = f->n_lists++;
  for (size_t i = 0; i < fact->n_values; i++)
    worksheet_write_string(f->lists, (lxw_row_t)i, place, choice_title(f, &fact->values[i]), NULL);
  lxw_col_to_name(column, place, 1);
  snprintf(formula, room, "=Lists!%s$1:%s$%zu", column, column, fact->n_values);
}

static void restrict_to(form *f, lxw_worksheet *sheet, const eligo_plugin_fact *fact, unsigned row, unsigned last,
                        unsigned column) {
  static const char *const english[] = {"yes", "no", NULL}, *const chinese[] = {"是", "否", NULL};
  char formula[80];
  lxw_data_validation rule = {.ignore_blank = LXW_VALIDATION_ON, .show_error = LXW_VALIDATION_ON,
                              .show_input = LXW_VALIDATION_ON, .dropdown = LXW_VALIDATION_ON,
                              .error_type = LXW_VALIDATION_ERROR_TYPE_STOP};
  if (is(fact, "flag")) {
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = (char **)(uintptr_t)(f->first == ELIGO_EN ? english : chinese);
  } else if (is(fact, "choice") || is(fact, "scale")) {
    list_of_choices(f, fact, formula, sizeof formula);
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = formula;
  } else {
    return;
  }
  worksheet_data_validation_range(sheet, row - 1, (lxw_col_t)(column - 1), last - 1, (lxw_col_t)(column - 1), &rule);
}

/* --- the deal --- */

static void deal_row(form *f, lxw_worksheet *sheet, unsigned row, const eligo_plugin_fact *fact) {
  plug_text text = {0};
  both(f, fact->question[0] != NULL || fact->question[1] != NULL ? fact->question : fact->title, fact->name, &text);
  put(sheet, row, XLSX_DEAL_TITLE, text.bytes, f->title);
  put(sheet, row, XLSX_DEAL_ANSWER, "", is(fact, "date") ? f->date : f->answer);
  put(sheet, row, XLSX_DEAL_UNIT, is(fact, "amount") ? "CNY" : fact->unit, f->quiet);
  both(f, fact->evidence, "", &text);
  put(sheet, row, XLSX_DEAL_EVIDENCE, text.bytes, f->quiet);
  put(sheet, row, XLSX_DEAL_SOURCE, "", f->answer);
  put(sheet, row, XLSX_DEAL_DATE, "", f->date);
  put(sheet, row, XLSX_DEAL_FACT, fact->name, f->name);
  restrict_to(f, sheet, fact, row, row, XLSX_DEAL_ANSWER);
  plug_free(&text);
}

static void own_row(form *f, lxw_worksheet *sheet, unsigned row, const char *en, const char *zh, const char *name,
                    const char *value) {
  const char *titles[ELIGO_LANGUAGES] = {en, zh};
  plug_text text = {0};
  both(f, titles, name, &text);
  put(sheet, row, XLSX_DEAL_TITLE, text.bytes, f->title);
  put(sheet, row, XLSX_DEAL_ANSWER, value, f->answer);
  put(sheet, row, XLSX_DEAL_FACT, name, f->name);
  plug_free(&text);
}

static void deal(form *f) {
  static const char *const heads[][ELIGO_LANGUAGES] = {{"Question", "问题"}, {"Answer", "回答"},   {"Unit", "单位"},
                                                       {"Evidence", "证明材料"}, {"Source", "来源"}, {"Date of the source", "来源日期"},
                                                       {"Fact", "事实"}};
  static const double widths[] = {58, 26, 12, 34, 26, 16, 28};
  lxw_worksheet *sheet = workbook_add_worksheet(f->book, "Deal");
  plug_text text = {0};
  both(f, f->q->title, f->q->product == NULL ? f->q->item : f->q->product, &text);
  put(sheet, 1, 1, text.bytes, f->head);
  for (unsigned i = 0; i < 7; i++) {
    put(sheet, XLSX_TITLES, i + 1, heads[i][f->first], f->head);
    worksheet_set_column(sheet, (lxw_col_t)i, (lxw_col_t)i, widths[i], NULL);
  }
  unsigned row = XLSX_FIRST;
  own_row(f, sheet, row++, "Number of the request", "申请编号", "request.id", "");
  own_row(f, sheet, row++, "Product", "产品", "request.product", f->q->product);
  for (size_t i = 0; i < f->q->asked.count; i++) {
    const eligo_plugin_fact *fact = &f->q->asked.at[i];
    bool here = (strcmp(fact->owner, "firm") == 0 || strcmp(fact->owner, "request") == 0) && !is(fact, "records");
    if (here) deal_row(f, sheet, row++, fact);
  }
  worksheet_freeze_panes(sheet, XLSX_TITLES, 1);
  plug_free(&text);
}

/* --- sheets with a fact a column --- */

static unsigned column(form *f, lxw_worksheet *sheet, unsigned place, const eligo_plugin_fact *fact) {
  plug_text text = {0};
  plug_format(&text, "%s%s%s%s", fact->name, is(fact, "amount") ? " [CNY]" : *fact->unit != '\0' ? " [" : "",
              is(fact, "amount") ? "" : fact->unit, !is(fact, "amount") && *fact->unit != '\0' ? "]" : "");
  put(sheet, XLSX_NAMES, place, text.bytes, f->name);
  both(f, fact->title, fact->name, &text);
  if (*fact->unit != '\0') plug_format(&text, "\n(%s)", fact->unit);
  put(sheet, XLSX_TITLES, place, text.bytes, f->head);
  worksheet_set_column(sheet, (lxw_col_t)(place - 1), (lxw_col_t)(place - 1), 24, is(fact, "date") ? f->date : NULL);
  restrict_to(f, sheet, fact, XLSX_FIRST, XLSX_FIRST + XLSX_USES - 1, place);
  plug_free(&text);
  return place + 1;
}

static unsigned own_column(form *f, lxw_worksheet *sheet, unsigned place, const char *name, const char *en, const char *zh) {
  const char *titles[ELIGO_LANGUAGES] = {en, zh};
  plug_text text = {0};
  both(f, titles, name, &text);
  put(sheet, XLSX_NAMES, place, name, f->name);
  put(sheet, XLSX_TITLES, place, text.bytes, f->head);
  worksheet_set_column(sheet, (lxw_col_t)(place - 1), (lxw_col_t)(place - 1), 24, NULL);
  plug_free(&text);
  return place + 1;
}

static void uses(form *f) {
  lxw_worksheet *sheet = workbook_add_worksheet(f->book, "Uses");
  char item[120] = "";
  unsigned place = own_column(f, sheet, 1, "use.id", "Name of the use", "用途名称");
  place = own_column(f, sheet, place, "use.activity", "Economic activity", "经济活动");
  place = own_column(f, sheet, place, "use.items", "Items, as standard/item", "目录条目（标准/条目）");
  for (size_t i = 0; i < f->q->asked.count; i++) {
    if (strcmp(f->q->asked.at[i].owner, "use") == 0) place = column(f, sheet, place, &f->q->asked.at[i]);
  }
  if (f->q->standard != NULL) snprintf(item, sizeof item, "%s/%s", f->q->standard, f->q->item == NULL ? "" : f->q->item);
  if (item[0] != '\0') put(sheet, XLSX_FIRST, 3, item, f->answer);
  worksheet_freeze_panes(sheet, XLSX_TITLES, 1);
}

static void list(form *f, const eligo_plugin_fact *fact) {
  lxw_worksheet *sheet = workbook_add_worksheet(f->book, fact->name);
  unsigned place = 1;
  for (size_t i = 0; sheet != NULL && i < f->q->asked.count; i++) {
    const eligo_plugin_fact *one = &f->q->asked.at[i];
    if (one->list != NULL && strcmp(one->list, fact->name) == 0) place = column(f, sheet, place, one);
  }
  if (sheet != NULL) worksheet_freeze_panes(sheet, XLSX_TITLES, 0);
}

static void sheets(form *f) {
  deal(f);
  uses(f);
  for (size_t i = 0; i < f->q->asked.count; i++) {
    const eligo_plugin_fact *fact = &f->q->asked.at[i];
    if (is(fact, "records") && strlen(fact->name) <= 31) list(f, fact);
  }
}

/* --- the file --- */

static void formats(form *f) {
  f->title = workbook_add_format(f->book);
  f->name = workbook_add_format(f->book);
  f->head = workbook_add_format(f->book);
  f->answer = workbook_add_format(f->book);
  f->date = workbook_add_format(f->book);
  f->quiet = workbook_add_format(f->book);
  lxw_format *const wrapped[] = {f->title, f->head, f->quiet, f->answer};
  for (size_t i = 0; i < 4; i++) {
    format_set_text_wrap(wrapped[i]);
    format_set_align(wrapped[i], LXW_ALIGN_VERTICAL_TOP);
  }
  format_set_bold(f->head);
  format_set_font_color(f->quiet, 0x59635D);
  format_set_font_color(f->name, 0x9AA39D);
  format_set_font_size(f->name, 8);
  format_set_bg_color(f->answer, 0xF3F6F4);
  format_set_border(f->answer, LXW_BORDER_HAIR);
  format_set_bg_color(f->date, 0xF3F6F4);
  format_set_num_format(f->date, "yyyy-mm-dd");
}

static lxw_error build(form *f, const char *path) {
  lxw_doc_properties about = {.title = "Eligo", .created = 1767225600}; /* fixed: no clock is read */
  f->book = workbook_new(path);
  if (f->book == NULL) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  workbook_set_properties(f->book, &about);
  formats(f);
  f->lists = workbook_add_worksheet(f->book, "Lists");
  sheets(f);
  lxw_worksheet *mark = workbook_add_worksheet(f->book, "eligo");
  put(mark, 1, 1, XLSX_FORM, NULL);
  put(mark, 1, 2, f->q->product, NULL);
  lxw_worksheet *deal_sheet = workbook_get_worksheet_by_name(f->book, "Deal");
  worksheet_activate(deal_sheet);
  worksheet_set_first_sheet(deal_sheet);
  worksheet_hide(mark);
  worksheet_hide(f->lists);
  return workbook_close(f->book);
}

static eligo_status send(const char *path, const eligo_plugin_bytes *out) {
  char buffer[65536];
  ssize_t count = 0;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  eligo_status status = fd < 0 ? ELIGO_IO : ELIGO_OK;
  while (status == ELIGO_OK && ((count = read(fd, buffer, sizeof buffer)) > 0 || (count < 0 && errno == EINTR)))
    if (count > 0) status = out->put(out, buffer, (size_t)count);
  if (count < 0) status = ELIGO_IO;
  if (fd >= 0) close(fd);
  return status;
}

/* The library writes to files only, so the workbook takes a way through a folder of its own. */
eligo_status xlsx_form(void *plugin, const eligo_plugin_questions *questions, const eligo_plugin_bytes *out,
                       const eligo_plugin_faults *faults) {
  (void)plugin;
  char folder[] = "/tmp/eligo-form-XXXXXX", path[64];
  form f = {.q = questions, .first = questions->language};
  if (mkdtemp(folder) == NULL) {
    faults->add(faults, false, "workbook", "/tmp", 0, "no folder can be made there for the workbook on its way");
    return ELIGO_IO;
  }
  snprintf(path, sizeof path, "%s/form.xlsx", folder);
  lxw_error error = build(&f, path);
  eligo_status status = ELIGO_IO;
  if (error == LXW_NO_ERROR)
    status = send(path, out);
  else
    faults->add(faults, false, "workbook", path, 0, lxw_strerror(error));
  unlink(path);
  rmdir(folder);
  return error == LXW_ERROR_MEMORY_MALLOC_FAILED ? ELIGO_MEMORY : status;
}
