#!/bin/sh
# Slips of the pen, seeded into the shipped rules one at a time: each is caught by the loader, the cases or the lint, and the
# comparison with the rules as they are names what changed.
. "$COMMON"
rm -rf seeded && mkdir seeded && cd seeded || exit 1
python3 - "$ELIGO" "$SOURCE/rules" <<'END'
import os, re, shutil, subprocess, sys
eligo, rules = sys.argv[1:]
EU, SG, CN = "eu-taxonomy/4-energy.lua", "sg-sat/1-energy.lua", "cn-green-2025/4-energy-transition.lua"
BUILDINGS, BOND, LOAN, EUGB = "eu-taxonomy/7-buildings.lua", "products/cn/bonds.lua", "products/transition/loan.lua", "products/eu/eugb.lua"
# What was slipped, where, what it replaces and what by, and who must catch it.
SEEDS = [
    ("wrong limit", EU, 'above("plant.power_density", "5 W/m2")', 'above("plant.power_density", "6 W/m2")', "test"),
    ("wrong limit by a tenth", EU, 'at_most("heat_pump.refrigerant_gwp", "675 GWP")', 'at_most("heat_pump.refrigerant_gwp", "676 GWP")', "test"),
    ("a digit lost", BUILDINGS, '"5000 m2"), is "building.airtightness_tested"', '"500 m2"), is "building.airtightness_tested"', "test"),
    ("digits swapped", EU, 'above("grid.low_carbon_new_capacity", "67 %")', 'above("grid.low_carbon_new_capacity", "76 %")', "test"),
    ("strict became not strict", EU, 'below("grid.emission_factor", "100', 'at_most("grid.emission_factor", "100', "test"),
    ("not strict became strict", EU, 'at_least("biomass.ghg_saving", "80 %")', 'above("biomass.ghg_saving", "80 %")', "test"),
    ("the wrong way round", BUILDINGS, 'at_least("works.waste_recovered", "70 %")', 'at_most("works.waste_recovered", "70 %")', "test"),
    ("a negation lost", EU, 'is_not "plant.artificial_reservoir"', 'is "plant.artificial_reservoir"', "test"),
    ("a negation too many", BUILDINGS, 'is_not "site.protected_land"', 'is "site.protected_land"', "test"),
    ("an exclusion became a condition", EU, 'is_not "biofuel.food_or_feed_crops"', 'is "biofuel.food_or_feed_crops"', "test"),
    ("a date a day early", SG, 'from("2031-01-01", "150 gCO2e/kWh"), to "2035-12-31" })', 'from("2030-12-31", "150 gCO2e/kWh"), to "2035-12-31" })', "test"),
    ("an expired date", EU, 'point "7" { from("2025-01-01", is "nuclear.accident_tolerant_fuel") }', 'point "7" { to("2025-01-01", is "nuclear.accident_tolerant_fuel") }', "test"),
    ("a schedule that ends too soon", SG, 'from("2041-01-01", "50 gCO2e/kWh"), to "2050-12-31"', 'from("2041-01-01", "50 gCO2e/kWh"), to "2049-12-31"', "test"),
    ("a unit a thousand times too large", BUILDINGS, '"0.06 mg/m3"', '"0.06 g/m3"', "test"),
    ("a unit of another kind", EU, '"100 gCO2e/kWh"), is "lifecycle_ghg_verified"', '"100 MW"), is "lifecycle_ghg_verified"', "load"),
    ("a misspelt unit", BUILDINGS, '"290 kW"', '"290 kw"', "load"),
    ("any for all", EU, 'all_of { is "plant.gaseous_biomass", point "exemption"', 'any_of { is "plant.gaseous_biomass", point "exemption"', "test"),
    ("a condition lost", EU, 'when(above("hydrogen_storage.quantity", "5 t"), is "hydrogen_storage.seveso")', 'is "hydrogen_storage.seveso"', "test"),
    ("a member lost", EU, 'below("lifecycle_ghg", "100 gCO2e/kWh"), is "lifecycle_ghg_verified" }', 'below("lifecycle_ghg", "100 gCO2e/kWh") }', "test"),
    ("another branch", BUILDINGS, "residential = not_required, non_residential = meets", "non_residential = not_required, residential = meets", "test"),
    ("a misspelt fact", EU, 'is "plant.run_of_river"', 'is "plant.run_of_rivers"', "load"),
    ("a reference to the wrong appendix", BUILDINGS, 'no_harm = { adaptation = meets "appendix.a" }', 'no_harm = { adaptation = meets "appendix.b" }', "test"),
    ("a number in floating point", EU, '"3 year"', "0.5", "load"),
    ("two tests that exclude each other", BUILDINGS, 'at_most("building.stock_percentile", "15 %")', 'all_of { at_most("building.stock_percentile", "15 %"), point "x" { above("building.stock_percentile", "20 %") } }', "lint"),
    ("a limit without effect", BUILDINGS, 'below("materials.formaldehyde", "0.06 mg/m3")', 'below("materials.formaldehyde", "0.06 mg/m3"), point "x" { below("materials.formaldehyde", "0.1 mg/m3") }', "lint"),
    ("a share of less than all", BOND, 'at_least(share_of(meets "green project"), "100 %")', 'at_least(share_of(meets "green project"), "99 %")', "test"),
    ("every use became some use", BOND, 'every("uses", meets "green project")', 'some("uses", meets "green project")', "test"),
    ("twelve months became thirteen", EUGB, 'at_most("bond.allocation_interval", "12 month")', 'at_most("bond.allocation_interval", "13 month")', "test"),
    ("a duty of the borrower lost", LOAN, 'at_most("loan.report_interval", "12 month"), is "loan.report_content"', 'at_most("loan.report_interval", "12 month")', "test"),
    ("a source that nobody lists", BUILDINGS, 'source = "2021/2139 Annex I 7.7"', 'source = "2021/9999 Annex I 7.7"', "load"),
]

def run(*words):
    done = subprocess.run([eligo, *words], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr

# The pack of a file and the packs that it needs: the others have no say in what becomes of the slip.
PACKS = {}
for at, _, names in os.walk(rules):
    if "pack.lua" in names:
        with open(os.path.join(at, "pack.lua"), encoding="utf-8") as text:
            law = text.read()
        needs = re.search(r"needs = \{([^}]*)\}", law)
        PACKS[re.search(r'pack "([^"]*)"', law).group(1)] = (os.path.relpath(at, rules), re.findall('"([^"]*)"', needs.group(1)) if needs else [])

def folders(pack):
    here, needs = PACKS[pack]
    return {here}.union(*(folders(name) for name in needs))

def lay_out(target, file):
    shutil.rmtree(target, ignore_errors=True)
    pack = next(name for name, (here, _) in PACKS.items() if here == os.path.dirname(file))
    for here in folders(pack):
        shutil.copytree(os.path.join(rules, here), os.path.join(target, here))

failed = 0
for name, file, before, after, who in SEEDS:
    lay_out("good", file)
    lay_out("copy", file)
    path = os.path.join("copy", file)
    with open(path, encoding="utf-8") as text:
        law = text.read()
    if before not in law:
        print(f"FAIL: {name}: '{before}' is not in {file}")
        failed = 1
        continue
    with open(path, "w", encoding="utf-8") as text:
        text.write(law.replace(before, after, 1))
    # Cases that speak of a criterion which is gone are faulty (3).
    status, printed = run("lint", "--rules", "copy") if who == "lint" else run("test", "--rules", "copy", path.replace(".lua", ".cases"))
    caught = "load" if status == 4 else who if status in (3, 12) else None
    if who == "lint" and not re.search("cannot-be-met|limit-without-effect", printed):
        caught = None
    if caught != who:
        print(f"FAIL: {name} was caught by {caught}, not by {who}:\n{printed[-600:]}")
        failed = 1
    if caught != "load":
        status, printed = run("compare", "good", "copy")
        if status != 12 or not re.search(r"(?m)^(item|product|criteria|standard) .* changed", printed):
            print(f"FAIL: {name}: the comparison does not name what changed:\n{printed[-600:]}")
            failed = 1
print(f"{len(SEEDS)} slips")
sys.exit(failed)
END
exit $?
