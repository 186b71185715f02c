// json-rules-engine: an engine an activity and way of counting what is missing, made once.   node rules.js SPEC BOOK
const fs = require('fs')
const { Engine } = require('json-rules-engine')
const spec = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))

const operators = {
  is: (a, b) => a === true, is_not: (a, b) => a === false,
  below: (a, b) => a < b, at_most: (a, b) => a <= b, above: (a, b) => a > b, at_least: (a, b) => a >= b, on_or_before: (a, b) => a <= b,
  one_of: (a, b) => b.includes(a), none_of: (a, b) => !b.includes(a)
}

function condition (t, sure, not) {
  if (t[0] === 'any') return { any: t[1].map(x => condition(x, sure)) }
  if (t[0] === 'all') return { all: t[1].map(x => condition(x, sure)) }
  if (t[0] === 'when') return { any: [{ not: condition(t[1], !sure) }, condition(t[2], sure)] }
  return { fact: 'p', path: '$.' + t[1].join('.'), operator: (sure ? 'sure_' : 'possible_') + t[0], value: t[2] === undefined ? true : t[2] }
}

function engineOf (a, sure) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [name, test] of Object.entries(operators)) {
    engine.addOperator('sure_' + name, (x, y) => x !== undefined && x !== null && test(x, y))
    engine.addOperator('possible_' + name, (x, y) => x === undefined || x === null || test(x, y))
  }
  engine.addRule({ conditions: { all: ['scope', 'contribution', 'no_harm'].map(s => condition(a[s], sure)) }, event: { type: 'met' } })
  return engine
}
const both = spec.map(a => [true, false].map(sure => engineOf(a, sure)))
const met = async (engine, p) => (await engine.run({ p })).events.length > 0

async function verdict (profile) {
  const use = profile.uses[0]
  const [sure, possible] = both[use.items.bench]
  const violation = profile.firm.facts.firm.violation
  if (violation === false && await met(sure, use.facts.plant)) return 'eligible'
  return violation === true || !await met(possible, use.facts.plant) ? 'not_eligible' : 'undetermined'
}

async function main () {
  for (const line of fs.readFileSync(process.argv[3], 'utf8').split('\n')) {
    if (line === '') continue
    const profile = JSON.parse(line)
    process.stdout.write('{"id":"' + profile.request.id + '","verdict":"' + await verdict(profile) + '"}\n')
  }
}
main()
