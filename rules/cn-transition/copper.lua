-- Transition items of copper. The list of items was read without the name of the document it belongs to, so a person confirms that
-- the list which applies holds the item; effects that the list states are no tests.

local function item(id, en, zh, number, level)
  activity(id) {
    en = en, zh = zh, source = "Item lists " .. number, codes = { gbt4754 = { "32" } },
    scope = { is "transition.measure_described" },
    contribution = level and { meets "copper list", level } or { meets "copper list" },
  }
end

item("CU-1.1.1", "Copper smelting: smelting step: better process and equipment", "铜冶炼:铜冶炼熔炼工序工艺技术优化和先进适用设备应用", "CTA-359", meets "GB 25323 new plants")
item("CU-1.1.2", "Copper smelting: converting step: better process and equipment", "铜冶炼:铜冶炼吹炼工序工艺技术优化和先进适用设备应用", "CTA-360", meets "GB 25323 new plants")
item("CU-1.1.3", "Copper smelting: refining step: better process and equipment", "铜冶炼:铜冶炼精炼工序工艺技术优化和先进适用设备应用", "CTA-361", meets "GB 25323 new plants")
item("CU-1.1.4", "Copper smelting: electrolytic refining: better process and equipment", "铜冶炼:铜冶炼电解精炼工序工艺技术优化和先进适用设备应用", "CTA-362", any_of { meets "GB 25323 new plants", is "transition.leads_sector" })
item("CU-1.1.5", "Copper smelting: energy-saving retrofit of general equipment", "铜冶炼:铜冶炼通用设备节能技术改造", "CTA-363")
item("CU-1.2.1", "Copper smelting: collection and treatment of scrap copper", "铜冶炼:废、杂铜回收和加工处理", "CTA-364")
item("CU-1.2.2", "Copper smelting: waste heat of copper smelting", "铜冶炼:铜冶炼余热回收节能改造", "CTA-365")
item("CU-1.2.3", "Copper smelting: smelting of blister and scrap: better process and equipment", "铜冶炼:粗、杂铜冶炼工艺技术优化和先进适用设备应用", "CTA-366", any_of { meets "GB 25323 new plants", is "transition.leads_sector" })
item("CU-1.3.1", "Copper smelting: facilities for renewable energy", "铜冶炼:可再生能源利用设施建设", "CTA-367")
item("CU-1.4.1", "Copper smelting: smart copper smelter", "铜冶炼:铜冶炼智能工厂建设和智能制造技术改造", "CTA-368", point "YS-T1824" { en = "YS/T1824, grade 3", zh = "YS/T1824 3级", at_most("transition.grade", 3) })
item("CU-1.5.1", "Copper smelting: operation of copper smelters with a green recognition", "铜冶炼:绿色认定、认证铜冶炼企业生产运营", "CTA-369")
item("CU-1.5.2", "Copper smelting: operation of copper smelters recognised as specialised and innovative", "铜冶炼:专精特新认定、认证铜冶炼企业生产运营", "CTA-370")
item("CU-2.1.1", "Copper rolling: energy and environmental retrofit of copper rolling", "铜压延加工:铜压延加工节能环保技术改造", "CTA-371", any_of { point "YS-T1402" { en = "YS/T1402, grade 2", zh = "YS/T1402 2级", at_most("transition.grade", 2) }, is "transition.leads_sector" })
item("CU-2.1.2", "Copper rolling: copper bar: advanced process and equipment", "铜压延加工:铜及铜合金棒材加工先进适用技术工艺及设备应用", "CTA-372", meets "GB 21350 new plants")
item("CU-2.1.3", "Copper rolling: copper tube: advanced process and equipment", "铜压延加工:铜及铜合金管材加工先进适用工艺及设备应用", "CTA-373", meets "GB 21350 new plants")
item("CU-2.1.4", "Copper rolling: copper wire: advanced process and equipment", "铜压延加工:铜及铜合金线材加工先进适用工艺及设备应用", "CTA-374", meets "GB 21350 new plants")
item("CU-2.1.5", "Copper rolling: copper sheet, strip and foil: advanced process and equipment", "铜压延加工:铜及铜合金板、带、箔材加工先进适用工艺及设备应用", "CTA-375", meets "GB 21350 new plants")
item("CU-2.1.6", "Copper rolling: electrical wire rod: advanced process and equipment", "铜压延加工:电工用铜线坯加工先进适用工艺及设备应用", "CTA-376", meets "GB 21350 new plants")
item("CU-2.1.7", "Copper rolling: phosphor-copper balls and pellets: advanced process and equipment", "铜压延加工:磷铜球/磷铜粒加工先进适用工艺及设备应用", "CTA-377", is "transition.advanced_value_met")
item("CU-2.1.8", "Copper rolling: copper profiles: advanced process and equipment", "铜压延加工:铜及铜合金型材加工先进适用工艺及设备应用", "CTA-378", is "transition.advanced_value_met")
item("CU-2.1.9", "Copper rolling: copper-alloy castings: advanced process and equipment", "铜压延加工:铜合金铸件产品加工先进适用工艺及设备应用", "CTA-379", is "transition.leads_sector")
item("CU-2.1.10", "Copper rolling: fine copper wire up to 0.08 mm: advanced process and equipment", "铜压延加工:超细规格高铜线材(Ф≤0.08mm)加工先进适用工艺及设备应用", "CTA-380", is "transition.leads_sector")
item("CU-2.1.11", "Copper rolling: tinned copper wire: advanced process and equipment", "铜压延加工:镀锡铜线加工先进适用工艺及设备应用", "CTA-381", is "transition.leads_sector")
item("CU-2.1.12", "Copper rolling: enamelled wire: advanced process and equipment", "铜压延加工:漆包线加工先进适用工艺及设备应用", "CTA-382", is "transition.leads_sector")
item("CU-2.2.1", "Copper rolling: smart factory of copper rolling and copper goods", "铜压延加工:铜压延加工及以铜和铜合金为主要原料的产品制造企业智能工厂建设和智能制造技术改造", "CTA-383", point "YS-T1824" { en = "YS/T1824, grade 3", zh = "YS/T1824 3级", at_most("transition.grade", 3) })
item("CU-2.3.1", "Copper rolling: facilities for renewable energy", "铜压延加工:可再生能源利用设施建设", "CTA-384")
item("CU-2.4.1", "Copper rolling: operation of copper processors with a green recognition", "铜压延加工:绿色认定、认证铜压延加工及以铜为主要原料的产品加工制造企业生产运营", "CTA-385")
item("CU-2.4.2", "Copper rolling: operation of copper processors recognised as specialised and innovative", "铜压延加工:专精特新铜压延加工及以铜为主要原料的产品加工制造企业生产运营", "CTA-386")
item("CU-3.1.1", "Copper materials: electronic-grade copper oxide powder", "铜基新材料:电子级氧化铜粉制造", "CTA-387")
item("CU-3.1.2", "Copper materials: manganese brass, manganin and copper strip", "铜基新材料:锰黄铜带、锰铜带紫铜带制造", "CTA-388")
item("CU-3.1.3", "Copper materials: chromium-zirconium copper contact wire for high-speed rail", "铜基新材料:高铁铬锆铜接触线及绞线制造", "CTA-389")
item("CU-3.1.4", "Copper materials: precise high-performance copper-alloy wire", "铜基新材料:高性能高精度铜合金丝线材制造", "CTA-390")
item("CU-3.1.5", "Copper materials: high-performance electronic copper foil", "铜基新材料:高性能电子铜箔制造", "CTA-391")
item("CU-3.1.6", "Copper materials: high-performance copper-nickel-tin alloy", "铜基新材料:高性能铜镍锡合金制造", "CTA-392")
item("CU-3.1.7", "Copper materials: high-performance copper composites", "铜基新材料:高性能铜基复合材料制造", "CTA-393")
item("CU-3.1.8", "Copper materials: tough-pitch copper", "铜基新材料:高氧韧铜制造", "CTA-394")
item("CU-3.1.9", "Copper materials: high-purity electrolytic copper plate", "铜基新材料:高纯铜电解板制造", "CTA-395")
item("CU-3.1.10", "Copper materials: high-purity copper ingots", "铜基新材料:高纯铜锭材制造", "CTA-396")
item("CU-3.1.11", "Copper materials: palladium-coated bonding wire", "铜基新材料:封装键合用镀钯铜丝制造", "CTA-397")
item("CU-3.1.12", "Copper materials: copper and copper-alloy targets", "铜基新材料:铜和铜合金靶材制造", "CTA-398")
item("CU-3.1.13", "Copper materials: pure copper powder for contacts", "铜基新材料:电触头材料用纯铜粉制造", "CTA-399")
item("CU-3.2.1", "Copper materials: operation of makers of copper materials with a green recognition", "铜基新材料:绿色认定、认证铜基新材料加工制造企业生产运营", "CTA-400")
item("CU-3.2.2", "Copper materials: operation of makers of copper materials recognised as specialised and innovative", "铜基新材料:专精特新铜基新材料加工制造企业生产运营", "CTA-401")
