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
  source = "Green credit guide", unit = "gce/kWh", keys = {}, columns = { "last_year" }, { "missing" } }
table "cn-coal-rate-2012" { en = "Net coal rate of thermal power, 2012, China", zh = "2012年全国火电供电标准煤耗",
  source = "Green credit guide", unit = "gce/kWh", keys = {}, columns = { "example" }, { 326 } }

-- The planning value is of no year. The factor of the guide itself, 2.21, is remembered and not confirmed, so it is not used.
table "cn-coal-co2" { en = "CO2 of standard coal, China", zh = "标准煤二氧化碳排放系数(全国)",
  source = "Planning value", unit = "tCO2/tce", keys = {}, columns = { "planning", "guide" }, { "2.4567", "missing" } }

-- A factor by energy times 0.029307 TJ/tce: coal by the database, gas by the guide for provinces (15.3 tC/TJ).
table "cn-coal-co2-2026" { en = "CO2 of power coal by standard coal, 2026, China, from 96.2 tCO2/TJ", zh = "2026年动力煤按标准煤折算的二氧化碳排放系数(全国,96.2 tCO2/TJ)",
  source = "Factor database 2026", unit = "tCO2/tce", keys = {}, columns = { "power_coal" }, { "2.819" } }
table "cn-gas-co2" { en = "CO2 of natural gas by standard coal, China, from 56.1 tCO2/TJ", zh = "天然气按标准煤折算的二氧化碳排放系数(全国,56.1 tCO2/TJ)",
  source = "Provincial guide 2025", unit = "tCO2/tce", keys = {}, columns = { "natural_gas" }, { "1.644" } }
