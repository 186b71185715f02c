-- Chapter 6: green services.

activity "6.2.1.1" {
  en = "Energy management systems", zh = "能源管理体系建设",
  source = "Catalogue 2021 6.2.1.1", covers = "services.energy_management",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 23331" { en = "GB/T 23331, GB/T 29456", zh = "GB/T 23331、GB/T 29456", is "cn21.conforms" } },
}

activity "6.2.1.2" {
  en = "Energy performance contracting", zh = "合同能源管理服务",
  source = "Catalogue 2021 6.2.1.2", covers = "services.energy_contracting",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 24915" { en = "GB/T 24915", zh = "GB/T 24915", is "cn21.conforms" } },
}

activity "6.2.1.3" {
  en = "Demand-side management of power", zh = "电力需求侧管理服务",
  source = "Catalogue 2021 6.2.1.3", covers = "services.digital_management",
  scope = { is "cn21.described" },
  contribution = { unsettled {
    en = "This row was read from a comparison of low confidence: does the list of 2021 hold the item as named here?",
    zh = "该行取自可信度较低的对照表:2021年版目录是否载有该条目?" } },
}

flag "cn21.project_reductions" { of = "use", en = "Reductions of projects", zh = "属于项目减排量服务" }
flag "cn21.projects_conform" { of = "use", en = "Project reductions follow the standards named", zh = "项目减排量符合所列标准" }
activity "6.2.2.4" {
  en = "Carbon trading services", zh = "碳排放权交易服务",
  source = "Catalogue 2021 6.2.2.4", covers = "services.carbon_trading",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 32151" { en = "GB/T 32151", zh = "GB/T 32151", is "cn21.conforms" },
  unless(is_not "cn21.project_reductions", point "GB-T 33755" { en = "GB/T 33755, GB/T 33756, GB/T 33760", zh = "GB/T 33755、GB/T 33756、GB/T 33760", is "cn21.projects_conform" }) },
}

activity "6.3.1.1" {
  en = "Energy assessment and audit", zh = "节能评估和能源审计",
  source = "Catalogue 2021 6.3.1.1", covers = "services.energy_audit",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 13234" { en = "GB/T 13234, GB/T 28750, GB/T 17166", zh = "GB/T 13234、GB/T 28750、GB/T 17166", is "cn21.conforms" } },
}

activity "6.4.1.1" {
  en = "Online energy monitoring", zh = "能源在线监测系统建设",
  source = "Catalogue 2021 6.4.1.1", covers = "services.energy_monitoring",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 38692" { en = "GB/T 38692", zh = "GB/T 38692", is "cn21.conforms" } },
}
