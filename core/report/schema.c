/* JSON Schema (2020-12) of a decision, and of the rows of a book, from one table of objects each and the codes of words.h. */
#include "report/json_text.h"
#include "report/report.h"
#include "report/words.h"

#include <string.h>

/* `type`: a JSON type; "date"; "=value", that text alone; "?string", or null; "@name", one of the definitions
 * below; "[…", a list of them; "{…", an object whose members are of that type. */
typedef struct field {
  const char *name, *type;
  bool required;
  const char *about;
} field;

typedef struct object {
  const char *name;
  const field *fields;
} object;

static const field decision[] = {
    {"schema", "=eligo.decision/1", true, "The format and its number. Within a number fields are only added."},
    {"engine", "string", true, "Version of Eligo"},
    {"language", "@language", true, "Language of all titles and texts"},
    {"id", "string", false, "The request's own id, as given"},
    {"as_of", "date", true, "As-of date of the run: look-backs and validity"},
    {"rule_date", "string", false,
     "Date whose criteria were used; a year, a month or first..last where it is known no better; "
     "absent while open"},
    {"rule_date_provisional", "boolean", true, "The rule date may change until issue"},
    {"until", "string", false, "Step at which the run stopped; absent where all were tested"},
    {"verdict", "@verdict", true, "Of the product, or the worst of the standards'"},
    {"verdict_text", "string", true, "The verdict's word"},
    {"summary", "string", true, "The verdict in sentences"},
    {"note", "string", false, "A reason of the whole"},
    {"confirmed", "boolean", true, "The verdict rests on a confirmation by a person"},
    {"product", "@product", false, "Absent where no product was asked for"},
    {"uses", "[@use", true, "The uses of the money"},
    {"shares", "[@share", true, "Shares of the amount that a criterion looks at"},
    {"missing", "[@missing", true, "Facts that can still change the verdict, most decisive first"},
    {"fix", "[@fix", true, "The fewest criteria that would have to turn"},
    {"doubts", "[@doubt", true, "Points that no further fact settles"},
    {"papers", "[@titled", true, "Papers the product asks for"},
    {"duties", "[@titled", true, "Duties after the money is paid out"},
    {"packs", "[@pack", true, "Rules that were loaded"},
    {"rules", "string", false, "Hash of their hashes, cut to 16 digits"},
    {"lists", "[@list", true, "Lists that a source of facts answered from"},
    {"fingerprint", "string", false, "SHA-256 of the profile in hexadecimal, or sm3: and its SM3"},
    {"decision_id", "string", false, "Hash of profile, rules, as-of date and product"},
    {0}};

static const field pack[] = {{"id", "string", true, NULL},
                             {"version", "string", false, NULL},
                             {"edition", "string", false, "The edition of the law that it holds"},
                             {"sha256", "string", false, "Of its files"},
                             {0}};

static const field list[] = {{"name", "string", true, NULL},
                             {"date", "string", false, NULL},
                             {"sha256", "string", false, NULL},
                             {0}};

static const field product[] = {{"id", "string", true, NULL},
                                {"title", "string", false, NULL},
                                {"label", "string", false, "green, transition …"},
                                {"verdict", "@verdict", true, NULL},
                                {"parts", "[@part", true, NULL},
                                {0}};

static const field part[] = {
    {"part", "string", true, "proceeds, firm, file or advice; advice decides nothing"},
    {"title", "string", true, NULL},
    {"outcome", "@outcome", true, NULL},
    {"criteria", "[@criterion", true, NULL},
    {0}};

static const field use[] = {{"id", "string", true, NULL},
                            {"activity", "string", false, "Neutral activity"},
                            {"amount", "string", false, "As given"},
                            {"standards", "[@item", true, "One answer for each standard and item"},
                            {0}};

static const field item[] = {
    {"standard", "string", true, NULL},
    {"standard_title", "string", false, NULL},
    {"item", "string", false, "Absent where none was named or found"},
    {"title", "string", false, NULL},
    {"verdict", "@verdict", true, NULL},
    {"word", "string", false, "The standard's own word for what was shown"},
    {"grade", "string", false, NULL},
    {"found_by", "string", false, "named, or covers: found through the neutral activity"},
    {"confirmed", "boolean", true, NULL},
    {"reason", "@reason", false, NULL},
    {"suggestions", "[string", false, "Items that may fit; they decide nothing"},
    {"steps", "[@step", true, NULL},
    {"benefits", "[@benefit", false, "Of an eligible use; they decide nothing"},
    {0}};

static const field step[] = {
    {"step", "string", true, NULL},
    {"title", "string", true, NULL},
    {"reached", "boolean", true, "false: beyond `until`, not tested"},
    {"outcome", "@outcome", false, NULL},
    {"grade", "string", false, "Grade reached"},
    {"better_open", "string", false, "A better grade that is still possible"},
    {"confirmed", "boolean", false, "Answered by a reviewer"},
    {"criteria", "[@criterion", false, "In the order of the rule"},
    {0}};

static const field criterion[] = {
    {"id", "string", false,
     "Path of names, stable over editions; absent for groups without a name"},
    {"depth", "integer", true, "How deep it stands in the rule"},
    {"kind", "@kind", true, NULL},
    {"outcome", "@outcome", true, NULL},
    {"fact", "string", false, "Name of the fact that is tested"},
    {"record", "string", false, "Row of a list, or the use"},
    {"title", "string", false, NULL},
    {"value", "string", false, "Absent where it is not known"},
    {"relation", "string", false, "< ≤ > ≥ = in, not in, is, is not …"},
    {"limit", "string", false, NULL},
    {"margin", "string", false, "Distance from the limit, positive on the passing side"},
    {"quality", "string", false, "audited, reported or estimated"},
    {"source", "string", false, "Where the value was read"},
    {"date", "string", false, "Date of that paper"},
    {"citation", "string", false, "Place in the law"},
    {"pack", "string", false, "Pack that declares it"},
    {"reason", "@reason", false, NULL},
    {0}};

static const field reason[] = {{"code", "@reason_code", true, NULL},
                               {"a", "string", false, "First argument: a fact, a date, a grade …"},
                               {"b", "string", false, "Second argument"},
                               {"text", "string", true, "The reason in words"},
                               {0}};

static const field share[] = {
    {"criterion", "string", false, NULL},
    {"low", "string", false, "Lower end; equal to the upper where it is settled"},
    {"high", "string", false, NULL},
    {"limit", "string", false, NULL},
    {0}};

static const field missing[] = {{"fact", "string", true, NULL},
                                {"use", "string", false, "Absent for facts of firm and request"},
                                {"record", "string", false, NULL},
                                {"title", "string", false, NULL},
                                {"question", "string", false, NULL},
                                {"unit", "string", false, NULL},
                                {"evidence", "string", false, NULL},
                                {"weight", "integer", true, "The larger, the more hangs on it"},
                                {0}};

static const field fix[] = {{"criterion", "string", false, NULL},
                            {"use", "string", false, NULL},
                            {"record", "string", false, NULL},
                            {"from", "@outcome", true, NULL},
                            {"to", "@outcome", true, NULL},
                            {"title", "string", false, NULL},
                            {"value", "string", false, NULL},
                            {"relation", "string", false, NULL},
                            {"limit", "string", false, NULL},
                            {"citation", "string", false, NULL},
                            {0}};

static const field doubt[] = {{"criterion", "string", false, NULL},
                              {"use", "string", false, NULL},
                              {"title", "string", false, NULL},
                              {"reason", "@reason", false, NULL},
                              {0}};

static const field benefit[] = {
    {"id", "string", true, NULL},
    {"title", "string", false, NULL},
    {"value", "string", false, "Absent where an input is open; rounded down"},
    {"unit", "string", true, NULL},
    {"share", "string", false, "This lender's part of the project"},
    {"shared", "string", false, "What of the value falls to it"},
    {"reason", "@reason", false, "Why there is no value or no share"},
    {"formula", "string", true, NULL},
    {"citation", "string", false, NULL},
    {"pack", "string", false, NULL},
    {"inputs", "[@input", true, NULL},
    {"beside", "[@estimate", true, "The same, reckoned otherwise"},
    {0}};

static const field input[] = {{"fact", "string", false, "Absent for tables"},
                              {"column", "string", false, "Of the table"},
                              {"title", "string", false, NULL},
                              {"value", "string", false, "Absent where there is none"},
                              {"source", "string", false, NULL},
                              {0}};

static const field estimate[] = {{"id", "string", true, NULL},
                                 {"title", "string", false, NULL},
                                 {"value", "string", false, NULL},
                                 {0}};

static const field titled[] = {{"id", "string", true, NULL},
                               {"title", "string", false, NULL},
                               {"source", "string", false, NULL},
                               {0}};

static const object objects[] = {
    {"pack", pack},     {"list", list},    {"product", product}, {"part", part},
    {"use", use},       {"item", item},    {"step", step},       {"criterion", criterion},
    {"reason", reason}, {"share", share},  {"missing", missing}, {"fix", fix},
    {"doubt", doubt},   {"titled", titled}, {"benefit", benefit}, {"input", input}, {"estimate", estimate}};

/* --- rows of a book --- */

#define ROW_HEAD(form)                                                                                                  \
  {"schema", "=" form, true, "The format and its number. Within a number fields are only added."},                      \
      {"line", "integer", true, "Of the input, from 1"}, {"file", "string", false, "Of several"},                       \
      {"id", "string", false, "The request's own id, as given"}, {"product", "string", false, NULL},                    \
      {"verdict", "@verdict", true, "Of the product, or the worst of the standards'"},                                  \
      {"confirmed", "boolean", false, "The verdict rests on a confirmation by a person"},                               \
      {"share", "[string", false, "Lower and upper end of the product's share"},                                        \
      {"failed", "[?string", false, "Criteria that refuse the label"},                                                  \
      {"missing", "[string", false, "Facts that can still change the verdict, most decisive first"},                    \
      {"open", "[?string", false, "Criteria that no further fact settles"}

#define ROW_TAIL                                                                                                        \
  {"fingerprint", "string", false, "SHA-256 of the profile in hexadecimal, or sm3: and its SM3"},                       \
      {"decision_id", "string", false, "Hash of profile, rules, as-of date and product"},                               \
      {"as_of", "date", true, "As-of date of the run"}, {"rules", "string", true, "Hash of the packs' hashes, cut to 16 digits"}, {0}

static const field brief[] = {ROW_HEAD("eligo.brief/1"),
                              {"more", "integer", false, "Reasons beyond those that are named"},
                              {"items", "[@brief_item", false, "Without a product: what each use came to"},
                              ROW_TAIL};

static const field row[] = {ROW_HEAD("eligo.row/1"),
                            {"items", "[@row_item", true, "What each use came to, under each standard"},
                            {"criteria", "@row_criteria", false, "Of the product itself"},
                            ROW_TAIL};

static const field brief_item[] = {{"use", "string", true, NULL},
                                   {"standard", "string", true, NULL},
                                   {"item", "string", false, "Absent where none was named or found"},
                                   {"verdict", "@verdict", true, NULL},
                                   {0}};

static const field row_item[] = {{"use", "string", true, NULL},
                                 {"standard", "string", true, NULL},
                                 {"item", "string", false, "Absent where none was named or found"},
                                 {"verdict", "@verdict", true, NULL},
                                 {"grade", "string", false, NULL},
                                 {"reason", "@row_reason", false, NULL},
                                 {"steps", "{@outcome", false, "Those that were tested, by name"},
                                 {"criteria", "@row_criteria", false, "Of the steps that were tested"},
                                 {"benefits", "[@row_benefit", false, "Of an eligible use; they decide nothing"},
                                 {0}};

static const field row_criteria[] = {{"met", "[@row_criterion", false, "Each list in the order of the rule"},
                                     {"not_met", "[@row_criterion", false, NULL},
                                     {"not_applicable", "[@row_criterion", false, NULL},
                                     {"unknown", "[@row_criterion", false, "Open, for want of facts or otherwise"},
                                     {0}};

static const field row_criterion[] = {
    {"id", "?string", true, "As 'eligo rulebook --format ndjson' lists it; of groups, those with a name and more than one member"},
    {"record", "string", false, "Row of a list, or the use"},
    {"value", "string", false, "Absent where it is not known, and of flags, which their outcome tells"},
    {"limit", "string", false, "Where the profile or a date decides it; else the rule says it"},
    {"margin", "string", false, "Distance from the limit, positive on the passing side"},
    {"reason", "@row_reason", false, NULL},
    {0}};

static const field row_reason[] = {{"code", "@reason_code", true, NULL},
                                   {"a", "string", false, "First argument: a fact, a date, a grade …"},
                                   {"b", "string", false, "Second argument"},
                                   {0}};

static const field row_benefit[] = {{"id", "string", true, NULL},
                                    {"value", "string", false, "Absent where an input is open; rounded down"},
                                    {"share", "string", false, "This lender's part of the project"},
                                    {"shared", "string", false, "What of the value falls to it"},
                                    {"reason", "@row_reason", false, "Why there is no value or no share"},
                                    {0}};

static const field reject[] = {{"schema", "=eligo.reject/1", true, "A row that could not be decided"},
                               {"line", "integer", true, "Of the input, from 1"},
                               {"file", "string", false, "Of several"},
                               {"faults", "[@fault", true, NULL},
                               {"input", "string", false, "The row as it stands there, among rows that were refused"},
                               {"as_of", "date", true, NULL},
                               {"rules", "string", true, NULL},
                               {0}};

static const field fault[] = {{"id", "string", true, "What kind of fault"},
                              {"column", "integer", false, "In the line, from 1"},
                              {"path", "string", false, "To the value: uses[0].facts"},
                              {"message", "string", true, "What is wrong, and what to do"},
                              {0}};

static const object rows[] = {{"brief", brief},           {"row", row},
                              {"reject", reject},         {"brief_item", brief_item},
                              {"row_item", row_item},     {"row_criteria", row_criteria}, {"row_criterion", row_criterion},
                              {"row_reason", row_reason}, {"row_benefit", row_benefit},
                              {"fault", fault}};

static void put_reference(eligo_json_writer *j, const char *name) {
  char path[64] = "#/$defs/";
  strncat(path, name, sizeof path - strlen(path) - 1);
  eligo_json_put_string(j, "$ref", path);
}

static void put_type(eligo_json_writer *j, const char *type) {
  if (type[0] == '@') {
    put_reference(j, type + 1);
  } else if (type[0] == '=') {
    eligo_json_put_string(j, "const", type + 1);
  } else if (type[0] == '?') {
    eligo_json_begin_list(j, "type");
    eligo_json_put_string(j, NULL, type + 1);
    eligo_json_put_string(j, NULL, "null");
    eligo_json_end_list(j);
  } else if (type[0] == '[' || type[0] == '{') {
    eligo_json_put_string(j, "type", type[0] == '[' ? "array" : "object");
    eligo_json_begin_object(j, type[0] == '[' ? "items" : "additionalProperties");
    put_type(j, type + 1);
    eligo_json_end_object(j);
  } else if (strcmp(type, "date") == 0) {
    eligo_json_put_string(j, "type", "string");
    eligo_json_put_string(j, "format", "date");
  } else {
    eligo_json_put_string(j, "type", type);
  }
}

static void put_fields(eligo_json_writer *j, const field *fields) {
  eligo_json_put_string(j, "type", "object");
  eligo_json_begin_list(j, "required");
  for (const field *f = fields; f->name != NULL; f++)
    eligo_json_put_string(j, NULL, f->required ? f->name : NULL);
  eligo_json_end_list(j);
  eligo_json_begin_object(j, "properties");
  for (const field *f = fields; f->name != NULL; f++) {
    eligo_json_begin_object(j, f->name);
    put_type(j, f->type);
    eligo_json_put_string(j, "description", f->about);
    eligo_json_end_object(j);
  }
  eligo_json_end_object(j);
}

static void begin_codes(eligo_json_writer *j, const char *name) {
  eligo_json_begin_object(j, name);
  eligo_json_begin_list(j, "enum");
}

static void end_codes(eligo_json_writer *j) {
  eligo_json_end_list(j);
  eligo_json_end_object(j);
}

static void put_answers(eligo_json_writer *j) {
  static const eligo_verdict verdicts[] = {ELIGO_ELIGIBLE, ELIGO_NOT_ELIGIBLE, ELIGO_UNDETERMINED};
  static const eligo_outcomes outcomes[] = {ELIGO_MET, ELIGO_NOT_MET, ELIGO_NOT_APPLICABLE,
                                            ELIGO_OPEN};
  begin_codes(j, "verdict");
  for (int i = 0; i < 3; i++) eligo_json_put_string(j, NULL, eligo_verdict_code(verdicts[i]));
  end_codes(j);
  begin_codes(j, "outcome");
  for (int i = 0; i < 4; i++) eligo_json_put_string(j, NULL, eligo_outcome_code(outcomes[i]));
  end_codes(j);
  begin_codes(j, "language");
  eligo_json_put_string(j, NULL, "en");
  eligo_json_put_string(j, NULL, "zh");
  end_codes(j);
}

static void put_codes(eligo_json_writer *j) {
  put_answers(j);
  begin_codes(j, "kind");
  for (unsigned kind = ELIGO_N_FLAG; kind < ELIGO_N_LITERAL; kind++)
    eligo_json_put_string(j, NULL, eligo_kind_code(kind));
  end_codes(j);
  begin_codes(j, "reason_code");
  for (int code = ELIGO_R_NONE + 1; code < ELIGO_REASONS; code++)
    eligo_json_put_string(j, NULL, eligo_reason_code((eligo_reason)code));
  end_codes(j);
}

static void begin_schema(eligo_json_writer *j, const char *id, const char *title) {
  eligo_json_begin_object(j, NULL);
  eligo_json_put_string(j, "$schema", "https://json-schema.org/draft/2020-12/schema");
  eligo_json_put_string(j, "$id", id);
  eligo_json_put_string(j, "title", title);
}

static void end_schema(eligo_json_writer *j, const object *all, size_t count) {
  eligo_json_begin_object(j, "$defs");
  for (size_t i = 0; i < count; i++) {
    eligo_json_begin_object(j, all[i].name);
    put_fields(j, all[i].fields);
    eligo_json_end_object(j);
  }
  put_codes(j);
  eligo_json_end_object(j);
  eligo_json_end_object(j);
  eligo_text_char(j->out, '\n');
}

void eligo_schema_decision(eligo_text *text) {
  eligo_json_writer j = {.out = text, .pretty = true};
  begin_schema(&j, "eligo.decision/1", "A decision of Eligo");
  put_fields(&j, decision);
  end_schema(&j, objects, sizeof objects / sizeof *objects);
}

void eligo_schema_row(eligo_text *text) {
  static const char *const forms[] = {"brief", "row", "reject"};
  eligo_json_writer j = {.out = text, .pretty = true};
  begin_schema(&j, "eligo.row/1", "A row of a book, decided or refused by Eligo");
  eligo_json_begin_list(&j, "oneOf");
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    eligo_json_begin_object(&j, NULL);
    put_reference(&j, forms[i]);
    eligo_json_end_object(&j);
  }
  eligo_json_end_list(&j);
  end_schema(&j, rows, sizeof rows / sizeof *rows);
}
