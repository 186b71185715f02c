// CEL and Open Policy Agent as Go modules.   rivals cel|opa SPEC BOOK
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/google/cel-go/cel"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
)

type activity map[string][]any

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return value
}

func path(t []any) []string {
	var steps []string
	for _, step := range t[1].([]any) {
		steps = append(steps, step.(string))
	}
	return steps
}

func literal(value any) string {
	return string(must(json.Marshal(value)))
}

var signs = map[string]string{"below": "<", "at_most": "<=", "above": ">", "at_least": ">=", "on_or_before": "<="}

// --- CEL: a fact that is missing makes an error, which || and && let pass as their logic allows: its own three values ---

func number(value any) string {
	if _, text := value.(string); text {
		return literal(value)
	}
	return fmt.Sprintf("%v.0", value)
}

func celOf(t []any) string {
	var parts []string
	switch t[0] {
	case "any", "all":
		for _, x := range t[1].([]any) {
			parts = append(parts, celOf(x.([]any)))
		}
		return "(" + strings.Join(parts, map[any]string{"any": " || ", "all": " && "}[t[0]]) + ")"
	case "when":
		return "(!" + celOf(t[1].([]any)) + " || " + celOf(t[2].([]any)) + ")"
	}
	fact := "p." + strings.Join(path(t), ".")
	switch t[0] {
	case "is":
		return fact
	case "is_not":
		return "!" + fact
	case "one_of":
		return "(" + fact + " in " + literal(t[2]) + ")"
	case "none_of":
		return "!(" + fact + " in " + literal(t[2]) + ")"
	}
	return "(" + fact + " " + signs[t[0].(string)] + " " + number(t[2]) + ")"
}

func celPrograms(spec []activity) []cel.Program {
	var programs []cel.Program
	env := must(cel.NewEnv(cel.Variable("p", cel.MapType(cel.StringType, cel.DynType)), cel.Variable("firm", cel.MapType(cel.StringType, cel.DynType))))
	for _, a := range spec {
		text := "!firm.violation && " + celOf(a["scope"]) + " && " + celOf(a["contribution"]) + " && " + celOf(a["no_harm"])
		tree, issues := env.Compile(text)
		must(tree, issues.Err())
		programs = append(programs, must(env.Program(tree, cel.EvalOptions(cel.OptOptimize))))
	}
	return programs
}

// --- Rego: an undefined fact makes its rule undefined, so what is sure and what is possible are two rules ---

type regoFile struct {
	text strings.Builder
	next int
}

func (f *regoFile) rule(lines ...string) string {
	name := fmt.Sprintf("r%d", f.next)
	f.next++
	for _, line := range lines {
		fmt.Fprintf(&f.text, "%s if { %s }\n", name, line)
	}
	return name
}

func regoOf(f *regoFile, t []any, sure bool) string {
	var parts []string
	switch t[0] {
	case "any", "all":
		for _, x := range t[1].([]any) {
			parts = append(parts, regoOf(f, x.([]any), sure))
		}
		if t[0] == "any" {
			return f.rule(parts...)
		}
		return f.rule(strings.Join(parts, "; "))
	case "when":
		return f.rule("not "+regoOf(f, t[1].([]any), !sure), regoOf(f, t[2].([]any), sure))
	}
	fact := "input.p." + strings.Join(path(t), ".")
	var test string
	switch t[0] {
	case "is":
		test = fact + " == true"
	case "is_not":
		test = fact + " == false"
	case "one_of", "none_of":
		set := "{" + strings.Trim(literal(t[2]), "[]") + "}"
		test = fact + " in " + set
		if t[0] == "none_of" {
			test = "not " + fact + " in " + set
		}
	default:
		test = fact + " " + signs[t[0].(string)] + " " + literal(t[2])
	}
	if sure && t[0] == "none_of" {
		test = "_ = " + fact + "; " + test
	}
	if sure {
		return f.rule(test)
	}
	exists := f.rule("_ = " + fact)
	return f.rule(test, "not "+exists)
}

func regoQueries(spec []activity) []rego.PreparedEvalQuery {
	var queries []rego.PreparedEvalQuery
	for _, a := range spec {
		f := &regoFile{}
		f.text.WriteString("package bench\nimport rego.v1\n")
		for _, name := range []string{"sure", "possible"} {
			var steps []string
			for _, step := range []string{"scope", "contribution", "no_harm"} {
				steps = append(steps, regoOf(f, a[step], name == "sure"))
			}
			fmt.Fprintf(&f.text, "%s if { %s }\n", name, strings.Join(steps, "; "))
		}
		f.text.WriteString("default verdict := \"undetermined\"\nverdict := \"eligible\" if { input.firm.violation == false; sure }\n" +
			"else := \"not_eligible\" if { input.firm.violation == true }\nelse := \"not_eligible\" if { not possible }\n")
		queries = append(queries, must(rego.New(rego.Query("v := data.bench.verdict"), rego.Module("bench.rego", f.text.String())).PrepareForEval(context.Background())))
	}
	return queries
}

type profile struct {
	Firm    struct{ Facts struct{ Firm map[string]any } }
	Request struct{ Id string }
	Uses    []struct {
		Items map[string]string
		Facts struct{ Plant map[string]any }
	}
}

func main() {
	var spec []activity
	must(0, json.Unmarshal(must(os.ReadFile(os.Args[2])), &spec))
	var decide func(which int, p *profile) string
	if os.Args[1] == "cel" {
		programs := celPrograms(spec)
		decide = func(which int, p *profile) string {
			value, _, err := programs[which].Eval(map[string]any{"p": p.Uses[0].Facts.Plant, "firm": p.Firm.Facts.Firm})
			if err != nil {
				return "undetermined"
			}
			if value.Value().(bool) {
				return "eligible"
			}
			return "not_eligible"
		}
	} else {
		queries := regoQueries(spec)
		decide = func(which int, p *profile) string {
			input := ast.MustInterfaceToValue(map[string]any{"p": p.Uses[0].Facts.Plant, "firm": p.Firm.Facts.Firm})
			results := must(queries[which].Eval(context.Background(), rego.EvalParsedInput(input)))
			return results[0].Bindings["v"].(string)
		}
	}
	lines := bufio.NewScanner(must(os.Open(os.Args[3])))
	lines.Buffer(nil, 1<<22)
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	for lines.Scan() {
		var p profile
		must(0, json.Unmarshal(lines.Bytes(), &p))
		which := 0
		fmt.Sscan(p.Uses[0].Items["bench"], &which)
		fmt.Fprintf(out, "{\"id\":\"%s\",\"verdict\":\"%s\"}\n", p.Request.Id, decide(which, &p))
	}
	must(0, out.Flush())
}
