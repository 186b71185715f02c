-- Transition items of petrochemicals. The list of items was read without the name of the document it belongs to, so a person confirms that
-- the list which applies holds the item; effects that the list states are no tests.

local function item(id, en, zh, number, level)
  activity(id) {
    en = en, zh = zh, source = "Item lists " .. number, codes = { gbt4754 = { "25", "26" } },
    scope = { is "transition.measure_described" },
    contribution = level and { meets "petrochemicals list", level } or { meets "petrochemicals list" },
  }
end

item("PC-1.1", "Refining: development of frontier technology", "炼油:前沿技术开发", "CTA-340")
item("PC-1.2", "Refining: green processes", "炼油:绿色工艺技术", "CTA-341")
item("PC-1.3", "Refining: major energy-saving equipment", "炼油:重大节能装备", "CTA-342")
item("PC-1.4", "Refining: optimisation of the energy system", "炼油:能量系统优化", "CTA-343")
item("PC-1.5", "Refining: optimisation of the hydrogen system", "炼油:氢气系统优化", "CTA-344")
item("PC-1.6", "Refining: recovery and use of CO2", "炼油:二氧化碳回收利用", "CTA-345")
item("PC-2.1", "Ethylene: development of frontier technology", "乙烯:前沿技术开发", "CTA-346")
item("PC-2.2", "Ethylene: green processes", "乙烯:绿色工艺技术", "CTA-347")
item("PC-2.3", "Ethylene: major energy-saving equipment", "乙烯:重大节能装备", "CTA-348")
item("PC-2.4", "Ethylene: optimisation of the energy system", "乙烯:能量系统优化", "CTA-349")
item("PC-2.5", "Ethylene: retrofit of utilities", "乙烯:公辅设施改造", "CTA-350")
item("PC-2.6", "Ethylene: better feedstock", "乙烯:原料优化调整", "CTA-351")
item("PC-2.7", "Ethylene: recovery and use of CO2", "乙烯:二氧化碳回收利用", "CTA-352")
item("PC-3.1", "Para-xylene: development of frontier technology", "对二甲苯:前沿技术开发", "CTA-353")
item("PC-3.2", "Para-xylene: green processes", "对二甲苯:绿色工艺技术", "CTA-354")
item("PC-3.3", "Para-xylene: major energy-saving equipment", "对二甲苯:重大节能装备", "CTA-355")
item("PC-3.4", "Para-xylene: optimisation of the energy system", "对二甲苯:能量系统优化", "CTA-356")
item("PC-3.5", "Para-xylene: retrofit of utilities", "对二甲苯:公辅设施改造", "CTA-357")
item("PC-3.6", "Para-xylene: recovery and use of CO2", "对二甲苯:二氧化碳回收利用", "CTA-358")
