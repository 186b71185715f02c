// json-logic-engine, its rules built into functions once.   node logic.js SPEC BOOK
// Three answers from two rules: `sure` counts a missing fact against the criterion, `possible` for it.
const fs = require('fs')
const { LogicEngine } = require('json-logic-engine')
const spec = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const engine = new LogicEngine()

function rule (t, sure) {
  if (t[0] === 'any') return { or: t[1].map(x => rule(x, sure)) }
  if (t[0] === 'all') return { and: t[1].map(x => rule(x, sure)) }
  if (t[0] === 'when') return { or: [{ '!': rule(t[1], !sure) }, rule(t[2], sure)] }
  const v = { var: ['p', ...t[1]].join('.') }
  const test = {
    is: () => ({ '===': [v, true] }),
    is_not: () => ({ '===': [v, false] }),
    below: () => ({ '<': [v, t[2]] }),
    at_most: () => ({ '<=': [v, t[2]] }),
    above: () => ({ '>': [v, t[2]] }),
    at_least: () => ({ '>=': [v, t[2]] }),
    on_or_before: () => ({ '<=': [v, t[2]] }),
    one_of: () => ({ in: [v, t[2]] }),
    none_of: () => ({ '!': { in: [v, t[2]] } })
  }[t[0]]()
  if (sure) return t[0] === 'is' || t[0] === 'is_not' || t[0] === 'one_of' ? test : { and: [{ '!==': [v, null] }, test] }
  return { or: [{ '===': [v, null] }, test] }
}

const both = spec.map(a => [true, false].map(sure => engine.build({ and: [rule(a.scope, sure), rule(a.contribution, sure), rule(a.no_harm, sure)] })))

function verdict (profile) {
  const use = profile.uses[0]
  const [sure, possible] = both[use.items.bench]
  const data = { p: use.facts.plant }
  const violation = profile.firm.facts.firm.violation
  if (violation === false && sure(data)) return 'eligible'
  return violation === true || !possible(data) ? 'not_eligible' : 'undetermined'
}

let out = []
const text = fs.readFileSync(process.argv[3], 'utf8')
for (let from = 0, to; (to = text.indexOf('\n', from)) >= 0; from = to + 1) {
  const profile = JSON.parse(text.slice(from, to))
  out.push('{"id":"' + profile.request.id + '","verdict":"' + verdict(profile) + '"}\n')
  if (out.length === 4096) { fs.writeSync(1, out.join('')); out = [] }
}
fs.writeSync(1, out.join(''))
