-- Transition items of aluminium. The list of items was read without the name of the document it belongs to, so a person confirms that
-- the list which applies holds the item; effects that the list states are no tests.

local function item(id, en, zh, number, level)
  activity(id) {
    en = en, zh = zh, source = "Item lists " .. number, codes = { gbt4754 = { "09", "32" } },
    scope = { is "transition.measure_described" },
    contribution = level and { meets "aluminium list", level } or { meets "aluminium list" },
  }
end

item("AL-1.1.1", "Bauxite mining: advanced mining and dressing", "铝土矿采选:先进采选工艺与设备应用", "CTA-402")
item("AL-1.1.2", "Bauxite mining: advanced technology", "铝土矿采选:先进技术应用", "CTA-403")
item("AL-1.2.1", "Bauxite mining: smart infrastructure", "铝土矿采选:基础设施智能化改造", "CTA-404")
item("AL-1.2.2", "Bauxite mining: smart production systems", "铝土矿采选:智能生产系统建设", "CTA-405")
item("AL-1.3.1", "Bauxite mining: making clean energy", "铝土矿采选:清洁能源生产", "CTA-406")
item("AL-1.3.2", "Bauxite mining: using clean energy", "铝土矿采选:清洁能源消纳", "CTA-407")
item("AL-2.1.1", "Alumina: advanced process and equipment", "氧化铝生产:先进工艺与设备应用", "CTA-408", meets "GB 21346 best grade")
item("AL-2.1.2", "Alumina: advanced technology", "氧化铝生产:先进技术应用", "CTA-409", meets "GB 21346 best grade")
item("AL-2.2.1", "Alumina: making clean energy", "氧化铝生产:清洁能源生产", "CTA-410")
item("AL-2.2.2", "Alumina: using clean energy", "氧化铝生产:清洁能源消纳", "CTA-411")
item("AL-2.3.1", "Alumina: advanced process and equipment", "氧化铝生产:先进工艺与设备应用", "CTA-412")
item("AL-2.3.2", "Alumina: advanced technology", "氧化铝生产:先进技术应用", "CTA-413")
item("AL-2.4.1", "Alumina: smart infrastructure", "氧化铝生产:基础设施智能化改造", "CTA-414", meets "GB 21346 best grade")
item("AL-2.4.2", "Alumina: smart production systems", "氧化铝生产:智能生产系统建设", "CTA-415", meets "GB 21346 best grade")
item("AL-3.1.1", "Aluminium smelting: advanced process and equipment", "电解铝生产:先进工艺与设备应用", "CTA-416", meets "GB 21346 best grade")
item("AL-3.1.2", "Aluminium smelting: advanced technology", "电解铝生产:先进技术应用", "CTA-417", meets "GB 21346 best grade")
item("AL-3.2.1", "Aluminium smelting: making clean energy", "电解铝生产:清洁能源生产", "CTA-418")
item("AL-3.2.2", "Aluminium smelting: using clean energy", "电解铝生产:清洁能源消纳", "CTA-419")
item("AL-3.3.1", "Aluminium smelting: advanced process and equipment", "电解铝生产:先进工艺与设备应用", "CTA-420")
item("AL-3.3.2", "Aluminium smelting: advanced technology", "电解铝生产:先进技术应用", "CTA-421")
item("AL-3.4.1", "Aluminium smelting: smart infrastructure", "电解铝生产:基础设施智能化改造", "CTA-422", meets "GB 21346 best grade")
item("AL-3.4.2", "Aluminium smelting: smart production systems", "电解铝生产:智能生产系统建设", "CTA-423", meets "GB 21346 best grade")
item("AL-4.1.1", "Recycled aluminium: advanced process and equipment", "再生铝生产:先进工艺与设备应用", "CTA-424")
item("AL-4.1.2", "Recycled aluminium: advanced technology", "再生铝生产:先进技术应用", "CTA-425")
item("AL-4.2.1", "Recycled aluminium: making clean energy", "再生铝生产:清洁能源生产", "CTA-426")
item("AL-4.2.2", "Recycled aluminium: using clean energy", "再生铝生产:清洁能源消纳", "CTA-427")
item("AL-4.3.1", "Recycled aluminium: smart infrastructure", "再生铝生产:基础设施智能化改造", "CTA-428")
item("AL-4.3.2", "Recycled aluminium: smart production systems", "再生铝生产:智能生产系统建设", "CTA-429")
item("AL-5.1.1", "Aluminium working: wrought aluminium: advanced process and equipment", "铝材加工:变形铝合金产品生产先进适用工艺与设备应用", "CTA-430", meets "GB 21351 best grade")
item("AL-5.1.2", "Aluminium working: cast aluminium: advanced process and equipment", "铝材加工:铸造铝合金产品生产先进适用工艺与设备应用", "CTA-431", point "DB44-T859" { en = "DB44/T859, grade 1", zh = "DB44/T859 1级", at_most("transition.grade", 1) })
item("AL-5.1.3", "Aluminium working: other aluminium: advanced process and equipment", "铝材加工:其他铝材生产先进适用工艺与设备应用", "CTA-432", is "transition.leads_sector")
item("AL-5.2.1", "Aluminium working: making clean energy", "铝材加工:清洁能源生产", "CTA-433")
item("AL-5.2.2", "Aluminium working: using clean energy", "铝材加工:清洁能源消纳", "CTA-434")
item("AL-5.3.1", "Aluminium working: smart infrastructure", "铝材加工:基础设施智能化改造", "CTA-435")
item("AL-5.3.2", "Aluminium working: smart production systems", "铝材加工:智能生产系统建设", "CTA-436")
