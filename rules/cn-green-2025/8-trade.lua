-- Chapter 8: green trade. A trader is tested on what he trades: each item takes over the test of the equipment, and never
-- asks whether the firm makes it.

-- 8.5 Trade in new and clean energy equipment

-- The 5 MW of 4.1.1 bind a trader of onshore turbines too.
activity "8.5.1" {
  en = "Trade: wind power equipment", zh = "风力发电装备贸易",
  source = "Catalogue 2025 8.5.1",
  covers = "trade.wind",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.1/contribution" },
}

-- PV cells and modules must meet the latest standard conditions, whoever sells them.
activity "8.5.2" {
  en = "Trade: solar energy equipment", zh = "太阳能利用装备贸易",
  source = "Catalogue 2025 8.5.2",
  covers = "trade.solar_pv",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.2/contribution" },
}

activity "8.5.3" {
  en = "Trade: biomass energy equipment", zh = "生物质能利用装备贸易",
  source = "Catalogue 2025 8.5.3",
  covers = "trade.biomass",
  codes = { gbt4754 = { "5172", "5181", "5193", "5179", "5171" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.3/scope/equipment" },
}

activity "8.5.4" {
  en = "Trade: hydropower and pumped-storage equipment", zh = "水力发电和抽水蓄能装备贸易",
  source = "Catalogue 2025 8.5.4",
  covers = "trade.hydro_ocean",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.4/scope/equipment" },
}

activity "8.5.5" {
  en = "Trade: nuclear power equipment", zh = "核电装备贸易",
  source = "Catalogue 2025 8.5.5",
  covers = "trade.nuclear",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.5/scope/equipment" },
}

activity "8.5.6" {
  en = "Trade: geothermal equipment", zh = "地热能开发利用装备贸易",
  source = "Catalogue 2025 8.5.6",
  covers = "trade.geothermal",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.6/scope/equipment" },
}

activity "8.5.7" {
  en = "Trade: ocean energy equipment", zh = "海洋能开发利用装备贸易",
  source = "Catalogue 2025 8.5.7",
  covers = "trade.hydro_ocean",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.7/scope/equipment" },
}

activity "8.5.8" {
  en = "Trade: new-type energy storage products", zh = "新型储能产品贸易",
  source = "Catalogue 2025 8.5.8",
  covers = "trade.storage",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.8/scope/equipment" },
}

activity "8.5.9" {
  en = "Trade: hydrogen equipment", zh = "氢能“制储输用”全链条装备贸易",
  source = "Catalogue 2025 8.5.9",
  covers = "trade.hydrogen",
  codes = { gbt4754 = { "5179", "5181", "5193", "5172" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.9/contribution" },
}

activity "8.5.10" {
  en = "Trade: smart grid products and equipment", zh = "智能电网产品和装备贸易",
  source = "Catalogue 2025 8.5.10",
  covers = "trade.grid",
  codes = { gbt4754 = { "5175", "5181", "5193", "5179" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.10/scope/equipment" },
}
