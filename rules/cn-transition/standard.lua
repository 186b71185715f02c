-- The firm, the measure and the list. The national sector standards are on trial and not published, so a person who holds the
-- list that applies confirms that it holds the measure; where a list's own number was not read, its way is a gap.

standard "cn-transition" {
  en = "Transition finance standards of China", zh = "中国转型金融标准",
  source = "Frameworks",
  steps = { "scope", "contribution", "common" },
  step_titles = {
    scope        = { en = "The item describes it", zh = "属于条目所列措施" },
    contribution = { en = "The list that applies, and levels of the item", zh = "适用目录及条目水平要求" },
    common       = { en = "Transition subject", zh = "转型主体" },
  },
  common = {
    point "plan" { is "transition.plan" },
    point "baseline" { is "transition.baseline_verified" },
    point "targets" { is "transition.targets_dated" },
    point "disclosure" { at_most("transition.report_interval", "12 month") },
    point "harm" { is "transition.no_significant_harm" },
    point "lock-in" { is_not "transition.extends_high_carbon" },
    point "just transition" { is "transition.just" },
    point "violations" { is_not "firm.environmental_violation_open" },
    point "capacity" { is_not "transition.obsolete_capacity" },
    point "performance" { unless(is "transition.no_line", meets "cn-energy/Base/contribution") },
  },
}

flag "transition.plan" { of = "firm", en = "Transition plan with baseline, targets, measures and investment", zh = "转型规划包含基准、目标、措施与投资",
  evidence = { en = "Transition plan", zh = "转型规划文件" } }
flag "transition.baseline_verified" { of = "firm", en = "Baseline can be checked by a third party", zh = "排放或能耗基准可由第三方核查" }
flag "transition.targets_dated" { of = "firm", en = "Quantified near, middle and long-term targets", zh = "短、中、长期量化目标" }
number "transition.report_interval" { of = "firm", unit = "month", en = "Months between transition reports", zh = "转型信息披露间隔" }
flag "transition.just" { of = "firm", en = "Effects on jobs, supply and prices assessed and eased", zh = "已评估并缓解对就业、供应和价格的影响" }
flag "transition.obsolete_capacity" { of = "firm", en = "Capacity on the elimination list or unlawful", zh = "属于淘汰类或违规产能" }
flag "transition.no_significant_harm" { of = "use", en = "No significant harm to other environmental aims", zh = "对其他环境目标无重大损害" }
flag "transition.extends_high_carbon" { of = "use", en = "Extends the life of high-carbon assets", zh = "延长高碳资产寿命" }
flag "transition.no_line" { of = "use", en = "No energy limit or benchmark covers the product", zh = "产品无能耗限额或标杆基准" }
flag "transition.measure_described" { of = "use", en = "The measure is what the named item describes", zh = "措施属于所列条目描述的内容",
  question = { en = "Is what the money pays for the measure that the item names?", zh = "资金所支持的措施是否属于所列条目?" },
  evidence = { en = "Technical file of the measure", zh = "措施技术文件" } }
flag "transition.ultra_low_emission" { of = "use", en = "Ultra-low emission reached", zh = "达到超低排放要求" }
flag "transition.advanced_value_met" { of = "use", en = "At the advanced value of the standard that the item names", zh = "达到条目所列标准先进值" }
flag "transition.leads_sector" { of = "use", en = "Leads the sector where no standard gives a number", zh = "在无标准数值时达到行业领先水平",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
number "transition.grade" { of = "use", en = "Grade under the standard that the item names (1 is the best)", zh = "条目所列标准的等级(1级最高)" }

choice "transition.list" { of = "use", en = "List that the deal claims", zh = "所适用的转型目录",
  values = {
    pboc = { en = "PBOC sector standard on trial", zh = "人民银行试行行业标准" }, shanghai = { en = "Shanghai", zh = "上海" },
    hebei = { en = "Hebei, steel", zh = "河北(钢铁)" }, tianjin = { en = "Tianjin, steel", zh = "天津(钢铁)" },
    jiangsu = { en = "Jiangsu", zh = "江苏" }, jiangxi = { en = "Jiangxi", zh = "江西" },
    guangdong = { en = "Guangdong, ceramics", zh = "广东(陶瓷)" }, huzhou = { en = "Huzhou", zh = "湖州" },
    other = { en = "another list", zh = "其他目录" } } }
choice "transition.party" { of = "firm", en = "Kind of firm under the Hebei guide", zh = "河北指引所列主体类型",
  values = { steel = { en = "steel firm", zh = "钢铁企业" }, scrap = { en = "scrap processor", zh = "废钢加工企业" },
    buyer = { en = "buyer of low-carbon steel", zh = "低碳钢材下游采购企业" }, other = { en = "none of these", zh = "均不属于" } } }
flag "transition.assessment_report" { of = "request", en = "Assessment report of a professional body", zh = "专业机构评估报告" }
flag "transition.recognised" { of = "firm", en = "Recognised under the provincial standard", zh = "经省级标准认定的转型主体" }
flag "transition.plan_five_parts" { of = "firm", en = "Plan gives emissions, targets, actions, finance and just transition", zh = "规划含排放现状、目标、行动、融资与公正转型" }
flag "transition.path_listed" { of = "use", en = "On the positive list, or shown to meet the instructions", zh = "属于正面清单或经论证符合使用说明" }

-- Each list, with its first day.
local holds = unsettled {
  en = "Does the list that applies hold this measure, and are its conditions met?",
  zh = "适用目录是否载有该措施,其条件是否满足?" }
criteria "pboc" { en = "PBOC sector standard on trial", zh = "人民银行试行行业标准", source = "PBOC trial 2024", from("2024-07-01", holds) }
criteria "shanghai" { en = "Shanghai catalogue", zh = "上海市目录", source = "Shanghai 2023", from("2023-12-01", all_of { is "transition.path_listed",
  gap { en = "The entry values of the Shanghai catalogue were not read", zh = "未获取上海市目录准入值" } }) }
criteria "hebei" { en = "Hebei steel guide", zh = "河北省钢铁指引", source = "Hebei steel guide", all_of { holds, by_date {
  from("2023-12-01", one_of("transition.party", { "steel", "buyer" })),
  from("2025-04-01", one_of("transition.party", { "steel", "buyer", "scrap" })) } } }
criteria "tianjin" { en = "Tianjin trial", zh = "天津市试点", source = "Tianjin steel 2024", from("2024-11-01", all_of { is "transition.assessment_report", holds }) }
criteria "jiangsu" { en = "Jiangsu system", zh = "江苏省体系", source = "Jiangsu 2025", from("2025-01-01", all_of { is "transition.recognised", holds }) }
criteria "jiangxi" { en = "Jiangxi pilot", zh = "江西省试点", source = "Jiangxi 2025", from("2025-10-01", all_of { is "transition.plan_five_parts", holds }) }
criteria "guangdong" { en = "Guangdong guide", zh = "广东省指南", source = "Guangdong ceramics", holds }
criteria "huzhou" { en = "Huzhou catalogue", zh = "湖州市目录", source = "Huzhou 2022",
  gap { en = "The base values of the Huzhou catalogue were not read", zh = "未获取湖州市目录基准值" } }

-- Which lists cover which sector; the others answer never, and one that is not here is a gap.
local function lists(sector, zh, covered)
  local branches = {
    huzhou = meets "huzhou",
    other = gap { en = "This list is not in this rulebook", zh = "本规则库未收录该目录" },
    otherwise(never { en = "The list does not cover " .. sector, zh = "该目录不涵盖" .. zh }),
  }
  for name in pairs(covered) do branches[name] = meets(name) end
  criteria(sector .. " list") { en = "List for " .. sector, zh = zh .. "适用目录", source = "Frameworks", by("transition.list", branches) }
end
lists("steel", "钢铁", { pboc = true, shanghai = true, hebei = true, tianjin = true, jiangsu = true })
lists("coal power", "煤电", { pboc = true })
lists("building materials", "建材", { pboc = true, jiangsu = true })
lists("agriculture", "农业", { pboc = true, jiangxi = true })
lists("water transport", "水上运输", { shanghai = true, jiangsu = true })
lists("copper", "铜", { jiangsu = true, jiangxi = true })
lists("aluminium", "铝", { jiangsu = true })
lists("petrochemicals", "石化", { shanghai = true, jiangsu = true })
lists("chemicals", "化工", { shanghai = true, jiangsu = true, jiangxi = true })
lists("ceramics", "陶瓷", { guangdong = true })
lists("textiles", "纺织", { jiangsu = true })

-- Levels of the items: the standard that they name, and no other.
local function level(name, zh, standard, item)
  criteria(name) { en = name, zh = zh, source = "Item lists",
    all_of { one_of("energy.standard", { standard }), meets("cn-energy/" .. item .. "/contribution") } }
end
level("benchmark", "标杆水平", "ndrc_723", "Advanced")
level("GB 16780 best grade", "GB 16780 1级", "gb_16780", "Advanced")
level("GB 21346 best grade", "GB 21346 1级", "gb_21346", "Advanced")
level("GB 21351 best grade", "GB 21351 1级", "gb_21351", "Advanced")
level("GB 25323 new plants", "GB 25323 2级", "gb_25323", "Entry")
level("GB 21350 new plants", "GB 21350 2级", "gb_21350", "Entry")
