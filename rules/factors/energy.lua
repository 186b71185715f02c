-- Power from fossil fuel, the baseline of emission-cut projects, and CO2 of standard coal.

table "cn-fossil-2022" { en = "CO2 factor of fossil power, 2022, China", zh = "2022年火电二氧化碳排放因子(全国)",
  source = "Grid factors 2022", unit = "kgCO2/kWh", keys = {}, columns = { "fossil" }, { "0.8325" } }
table "cn-fossil-2023" { en = "CO2 factor of fossil power, 2023, China", zh = "2023年火电二氧化碳排放因子(全国)",
  source = "Grid factors 2023", unit = "kgCO2/kWh", keys = {}, columns = { "fossil" }, { "0.8273" } }

-- The table of operating and build margins could not be read.
table "cn-baseline-2024" { en = "Baseline factor of the regional grid, 2024", zh = "2024年区域电网基准线排放因子",
  source = "Baseline factors 2024", unit = "kgCO2/kWh", keys = {}, columns = { "combined_margin" }, { "missing" } }

-- Coal burnt for a unit of thermal power. The yearly value that the guide asks for was not found; that of its own example is old.
table "cn-coal-rate" { en = "Net coal rate of thermal power, China", zh = "全国火电供电标准煤耗",
  source = "Green credit guide", unit = "gce/kWh", keys = {}, columns = { "last_year", "example_2012" }, { "missing", 326 } }

-- The factor of the guide itself, 2.21, is remembered and not confirmed, so it is not used.
table "cn-coal-co2" { en = "CO2 of standard coal", zh = "标准煤二氧化碳排放系数",
  source = "Planning value", unit = "tCO2/tce", keys = {}, columns = { "planning", "guide" }, { "2.4567", "missing" } }
table "cn-fuel-co2" { en = "CO2 of fuels by standard coal, from 96.2 and 56.1 tCO2/TJ", zh = "燃料按标准煤折算的二氧化碳排放系数(96.2、56.1 tCO2/TJ)",
  source = "Factor database 2026", unit = "tCO2/tce", keys = {}, columns = { "power_coal", "natural_gas" }, { "2.819", "1.644" } }
