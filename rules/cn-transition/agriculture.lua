-- Transition items of agriculture and food processing. The list of items was read without the name of the document it belongs to, so a person confirms that
-- the list which applies holds the item; effects that the list states are no tests.

local function item(id, en, zh, number, level)
  activity(id) {
    en = en, zh = zh, source = "Item lists " .. number, codes = { gbt4754 = { "01", "02", "03", "04", "13" } },
    scope = { is "transition.measure_described" },
    contribution = level and { meets "agriculture list", level } or { meets "agriculture list" },
  }
end

item("AG-1.1", "Crops: less methane from paddies", "种植业:稻田甲烷减排", "CTA-137")
item("AG-1.2", "Crops: less nitrous oxide from fields", "种植业:农田氧化亚氮减排", "CTA-138")
item("AG-1.3", "Crops: straw returned to the soil as carbon", "种植业:秸秆还田固碳", "CTA-139")
item("AG-1.4", "Crops: energy from straw", "种植业:秸秆能源化利用", "CTA-140")
item("AG-1.5", "Crops: efficient farm machines", "种植业:农业机械节能减排", "CTA-141")
item("AG-1.6", "Crops: smart farming", "种植业:智慧农业", "CTA-142")
item("AG-2.1", "Livestock: less enteric methane", "畜牧业:动物肠道甲烷减排", "CTA-143")
item("AG-2.2", "Livestock: lower emissions of manure", "畜牧业:畜禽粪污综合减排", "CTA-144")
item("AG-3.1", "Fishery: lower emissions of fish feed", "渔业:水产饲料减排", "CTA-145")
item("AG-3.2", "Fishery: water quality and tail water of ponds", "渔业:水质调控与尾水治理", "CTA-146")
item("AG-3.3", "Fishery: smart machines for fishery", "渔业:渔业智能机械化", "CTA-147")
item("AG-4.1", "Food processing: low-carbon processing", "农副食品加工业:低碳生产加工", "CTA-148")
item("AG-4.2", "Food processing: alternative food", "农副食品加工业:替代食品开发", "CTA-149")
item("AG-4.3", "Food processing: carbon labels of food", "农副食品加工业:农副食品碳标签", "CTA-150")
item("AG-4.4", "Food processing: less food loss and waste", "农副食品加工业:食品损失和浪费减控", "CTA-151")
