-- Power and heat plants, as several standards ask for them.

number "lifecycle_ghg" { of = "use", unit = "gCO2e/kWh", en = "Life-cycle greenhouse gas emissions", zh = "全生命周期温室气体排放强度",
  question = { en = "How much greenhouse gas does one kWh cause over the plant's life?", zh = "每千瓦时全生命周期温室气体排放是多少?" },
  evidence = { en = "Life-cycle assessment under ISO 14067, ISO 14064-1 or Recommendation 2013/179/EU", zh = "按ISO 14067、ISO 14064-1或2013/179/EU建议编制的生命周期评价" } }
flag "lifecycle_ghg_verified" { of = "use", en = "Life-cycle emissions verified by an independent third party", zh = "全生命周期排放经独立第三方核查",
  question = { en = "Did an independent third party verify the life-cycle emissions?", zh = "全生命周期排放是否经独立第三方核查?" },
  evidence = { en = "Verification statement", zh = "核查声明" } }
number "plant.direct_ghg" { of = "use", unit = "gCO2e/kWh", en = "Direct greenhouse gas emissions", zh = "直接温室气体排放强度",
  question = { en = "How much greenhouse gas does the plant emit per kWh of output?", zh = "电厂每输出一千瓦时直接排放多少温室气体?" } }
number "plant.capacity" { of = "use", unit = "MW", en = "Installed capacity", zh = "装机容量" }
number "plant.reservoir_area" { of = "use", unit = "km2", en = "Reservoir area at full supply level", zh = "正常蓄水位水库面积" }
number "plant.power_density" { of = "use", unit = "W/m2", en = "Power density", zh = "功率密度",
  question = { en = "What is the installed capacity per square metre of reservoir?", zh = "每平方米水库面积的装机容量是多少?" },
  derived = fact "plant.capacity" / fact "plant.reservoir_area" }
number "plant.thermal_input" { of = "use", unit = "MW", en = "Total rated thermal input", zh = "额定热输入总功率" }
number "plant.start_year"    { of = "use", en = "Year of first operation", zh = "投产年份" }
flag "plant.new"      { of = "use", en = "New plant", zh = "新建电厂" }
flag "plant.existing" { of = "use", en = "Existing plant", zh = "既有电厂" }
flag "plant.solid_fossil_fuel" { of = "use", en = "Burns solid fossil fuel", zh = "使用固体化石燃料",
  question = { en = "Does the plant burn coal or another solid fossil fuel?", zh = "电厂是否燃用煤等固体化石燃料?" } }
flag "plant.serves_fossil_infrastructure" { of = "use", en = "Dedicated to fossil fuel infrastructure", zh = "专门服务于化石燃料设施" }
