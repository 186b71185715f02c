-- Transition items of coal power. The list of items was read without the name of the document it belongs to, so a person confirms that
-- the list which applies holds the item; effects that the list states are no tests.

-- New units stand outside: the plan of 2021 rules out those above 285 gce/kWh (wet cooling) or 300 gce/kWh (air cooling), and other
-- new coal carries no transition label either.
flag "coal.new_unit" { of = "use", en = "New coal unit", zh = "新建煤电机组" }
number "coal.net_rate" { of = "use", unit = "gce/kWh", en = "Net coal rate before the retrofit", zh = "改造前供电煤耗" }
number "coal.carbon_cut" { of = "use", unit = "%", en = "Carbon per kWh below like units of 2023", zh = "度电碳排放较2023年同类机组降幅" }
number "coal.cofired" { of = "use", unit = "%", en = "Share of biomass or green ammonia in the fuel", zh = "生物质或绿氨掺烧比例" }
local cut = by_date { from("2025-01-01", "20 %"), from("2027-01-01", "50 %") }

local function item(id, en, zh, number, level)
  activity(id) {
    en = en, zh = zh, source = "Item lists " .. number, codes = { gbt4754 = { "4411" } },
    excluded = { is "coal.new_unit" },
    scope = { is "transition.measure_described" },
    contribution = level and { meets "coal power list", level } or { meets "coal power list" },
  }
end

item("CP-1", "Retrofit that saves coal", "节煤降耗改造", "CTA-050", above("coal.net_rate", "300 gce/kWh"))
item("CP-2", "Retrofit for heat supply", "供热改造", "CTA-051")
item("CP-3", "Retrofit for flexibility", "灵活性改造", "CTA-052")
item("CP-4", "Co-firing of biomass", "燃煤耦合生物质燃烧", "CTA-053", all_of { at_least("coal.carbon_cut", cut), at_least("coal.cofired", "10 %") })
item("CP-5", "Coal power joined with new energy", "煤电与新能源多能互补", "CTA-054")
item("CP-6", "Capture, use and storage of CO2 at coal plants", "燃煤电厂二氧化碳捕集利用与封存技术应用", "CTA-055", at_least("coal.carbon_cut", cut))
item("CP-7", "Fast ramping of coal power", "煤电快速爬坡", "CTA-056")
item("CP-8", "Co-firing of green ammonia", "煤电掺烧绿氨", "CTA-057", all_of { at_least("coal.carbon_cut", cut), at_least("coal.cofired", "10 %") })
