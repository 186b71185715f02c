-- The list as a whole. Its table was read in one copy, so an item of it that is not here stands behind "Other", which no
-- answer can make eligible.
standard "cn-green-2021" {
  en = "Green Bond Endorsed Projects Catalogue (2021)", zh = "绿色债券支持项目目录(2021年版)",
  source = "Catalogue 2021",
  in_force = "2021-07-01",
  steps = { "scope", "contribution", "common" },
  step_titles = {
    scope        = { en = "The item describes it", zh = "属于条目所列活动" },
    contribution = { en = "Standards of the item", zh = "符合条目所列标准" },
    common       = { en = "Closing notes for every item", zh = "适用于所有条目的说明" },
  },
  words = {
    scope = { en = "described by the catalogue", zh = "属于目录所列活动" },
    all   = { en = "endorsed by the catalogue", zh = "符合目录" },
  },
  common = {
    point "notes of 2019" { is "cn21.guidance_notes_met" },
    point "other rules" { is_not "firm.mandatory_rule_breach_open" },
  },
}
activity "Other" {
  en = "Any other item of the 2021 list", zh = "2021年版目录的其他条目",
  source = "Catalogue 2021",
  scope = { is "cn21.described", gap { en = "This item of the 2021 list is not in this rulebook", zh = "本规则库未收录2021年版目录的该条目" } },
}

-- Facts that the items share: the item names the standard, the fact says whether it is met.
flag "cn21.described" { of = "use", en = "What the named item of the 2021 list describes", zh = "属于所列2021年版目录条目描述的内容",
  question = { en = "Does the item of the 2021 list that is named describe what the money is for?", zh = "资金用途是否属于所列2021年版目录条目描述的内容?" },
  evidence = { en = "Contract, approval or technical file", zh = "合同、批文或技术文件" } }
flag "cn21.guidance_notes_met" { of = "use", en = "Meets the explanatory notes of the guidance catalogue of 2019", zh = "符合《绿色产业指导目录(2019年版)》解释说明",
  evidence = { en = "Comparison with the notes, item by item", zh = "与解释说明的逐项比对" } }
flag "cn21.conforms" { of = "use", en = "Meets the standards that the item names", zh = "符合条目所列标准",
  evidence = { en = "Test or inspection report under each standard", zh = "各项标准的检测或检验报告" } }
flag "cn21.target_met" { of = "use", en = "Efficiency at the target value of its standard", zh = "能效达到所属标准目标值",
  evidence = { en = "Energy-efficiency test report", zh = "能效测试报告" } }
number "cn21.grade" { of = "use", en = "Efficiency grade under the standard that the item names (1 is the best)", zh = "条目所列标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
