//! Zen's expressions and Cedar's policies, compiled once.   rivals zen|cedar SPEC BOOK
//! Three answers from two rules: `sure` counts a missing fact against the criterion, `possible` for it.
use serde_json::Value;
use std::io::{BufRead, BufReader, BufWriter, Write};

fn path(t: &Value) -> String {
    t[1].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect::<Vec<_>>().join(".")
}

fn members(t: &Value) -> &Vec<Value> {
    t[1].as_array().unwrap()
}

fn sign(word: &str) -> &'static str {
    match word {
        "below" => "<",
        "at_most" | "on_or_before" => "<=",
        "above" => ">",
        _ => ">=",
    }
}

fn words(t: &Value) -> String {
    t[2].as_array().unwrap().iter().map(|v| v.to_string()).collect::<Vec<_>>().join(", ")
}

fn zen(t: &Value, sure: bool) -> String {
    let word = t[0].as_str().unwrap();
    match word {
        "any" => format!("({})", members(t).iter().map(|x| zen(x, sure)).collect::<Vec<_>>().join(" or ")),
        "all" => format!("({})", members(t).iter().map(|x| zen(x, sure)).collect::<Vec<_>>().join(" and ")),
        "when" => format!("(not {} or {})", zen(&t[1], !sure), zen(&t[2], sure)),
        _ => {
            let fact = format!("p.{}", path(t));
            let test = match word {
                "is" => format!("{fact} == true"),
                "is_not" => format!("{fact} == false"),
                "one_of" => format!("{fact} in [{}]", words(t)),
                "none_of" => format!("{fact} not in [{}]", words(t)),
                "on_or_before" => format!("d({fact}) <= d({})", t[2]),
                _ => format!("{fact} {} {}", sign(word), t[2]),
            };
            if sure { format!("({fact} != null and {test})") } else { format!("({fact} == null or {test})") }
        }
    }
}

fn decimal(value: &Value) -> String {
    let text = value.to_string();
    if text.contains('.') { text } else { text + ".0" }
}

fn cedar(t: &Value, sure: bool) -> String {
    let word = t[0].as_str().unwrap();
    match word {
        "any" => format!("({})", members(t).iter().map(|x| cedar(x, sure)).collect::<Vec<_>>().join(" || ")),
        "all" => format!("({})", members(t).iter().map(|x| cedar(x, sure)).collect::<Vec<_>>().join(" && ")),
        "when" => format!("(!{} || {})", cedar(&t[1], !sure), cedar(&t[2], sure)),
        _ => {
            let first = t[1][0].as_str().unwrap();
            let fact = format!("context.{first}");
            let test = match word {
                "is" => fact.clone(),
                "is_not" => format!("!{fact}"),
                "one_of" => format!("[{}].contains({fact})", words(t)),
                "none_of" => format!("!([{}].contains({fact}))", words(t)),
                "on_or_before" => format!("datetime({fact}) <= datetime({})", t[2]),
                _ => {
                    let call = match word {
                        "below" => "lessThan",
                        "at_most" => "lessThanOrEqual",
                        "above" => "greaterThan",
                        _ => "greaterThanOrEqual",
                    };
                    format!("{fact}.{call}(decimal(\"{}\"))", decimal(&t[2]))
                }
            };
            if sure { format!("(context has {first} && {test})") } else { format!("(!(context has {first}) || {test})") }
        }
    }
}

fn item(a: &Value, write: fn(&Value, bool) -> String, sure: bool, and: &str) -> String {
    ["scope", "contribution", "no_harm"].iter().map(|s| write(&a[*s], sure)).collect::<Vec<_>>().join(and)
}

fn verdict(violation: Option<bool>, sure: impl FnOnce() -> bool, possible: impl FnOnce() -> bool) -> &'static str {
    if violation == Some(false) && sure() {
        "eligible"
    } else if violation == Some(true) || !possible() {
        "not_eligible"
    } else {
        "undetermined"
    }
}

fn run_zen(spec: &[Value]) -> Box<dyn FnMut(usize, &Value, Option<bool>) -> &'static str> {
    use zen_expression::variable::Variable;
    use zen_expression::vm::VM;
    let both: Vec<_> = spec
        .iter()
        .map(|a| [true, false].map(|sure| zen_expression::compile_expression(&item(a, zen, sure, " and ")).unwrap()))
        .collect();
    let mut vm = VM::new();
    Box::new(move |which, plant, violation| {
        let context: Variable = serde_json::json!({ "p": plant }).into();
        let mut ask = |i: usize| both[which][i].evaluate_with(context.clone(), &mut vm).unwrap().as_bool().unwrap();
        if violation == Some(false) && ask(0) {
            "eligible"
        } else if violation == Some(true) || !ask(1) {
            "not_eligible"
        } else {
            "undetermined"
        }
    })
}

fn context_of(plant: &Value) -> cedar_policy::Context {
    use cedar_policy::RestrictedExpression as E;
    let pairs = plant.as_object().unwrap().iter().map(|(key, value)| {
        let value = value.get("value").unwrap_or(value);
        let expression = match value {
            Value::Bool(b) => E::new_bool(*b),
            Value::Number(_) => E::new_decimal(decimal(value)),
            _ => E::new_string(value.as_str().unwrap().to_string()),
        };
        (key.clone(), expression)
    });
    cedar_policy::Context::from_pairs(pairs).unwrap()
}

fn run_cedar(spec: &[Value]) -> Box<dyn FnMut(usize, &Value, Option<bool>) -> &'static str> {
    use cedar_policy::{Authorizer, Decision, Entities, PolicySet, Request};
    let both: Vec<_> = spec
        .iter()
        .map(|a| {
            [true, false].map(|sure| {
                let text = format!("permit(principal, action, resource) when {{ {} }};", item(a, cedar, sure, " && "));
                text.parse::<PolicySet>().unwrap()
            })
        })
        .collect();
    let authorizer = Authorizer::new();
    let entities = Entities::empty();
    let uid = |text: &str| text.parse::<cedar_policy::EntityUid>().unwrap();
    let (bank, label, loan) = (uid("Bank::\"b\""), uid("Action::\"label\""), uid("Loan::\"l\""));
    Box::new(move |which, plant, violation| {
        let request = Request::new(bank.clone(), label.clone(), loan.clone(), context_of(plant), None).unwrap();
        let ask = |i: usize| authorizer.is_authorized(&request, &both[which][i], &entities).decision() == Decision::Allow;
        verdict(violation, || ask(0), || ask(1))
    })
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let spec: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&arguments[2]).unwrap()).unwrap();
    let mut decide = if arguments[1] == "zen" { run_zen(&spec) } else { run_cedar(&spec) };
    let mut out = BufWriter::new(std::io::stdout());
    for line in BufReader::new(std::fs::File::open(&arguments[3]).unwrap()).lines() {
        let profile: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let use_ = &profile["uses"][0];
        let which = use_["items"]["bench"].as_str().unwrap().parse().unwrap();
        let answer = decide(which, &use_["facts"]["plant"], profile["firm"]["facts"]["firm"]["violation"].as_bool());
        writeln!(out, "{{\"id\":{},\"verdict\":\"{}\"}}", profile["request"]["id"], answer).unwrap();
    }
}
