-- Electricity, heat and their networks and stores.

economic_activity "electricity.solar_pv"         { en = "Electricity from photovoltaics", zh = "光伏发电" }
economic_activity "electricity.solar_csp"        { en = "Electricity from concentrated solar power", zh = "光热发电" }
economic_activity "electricity.wind"             { en = "Electricity from wind", zh = "风力发电" }
economic_activity "electricity.ocean"            { en = "Electricity from the ocean", zh = "海洋能发电" }
economic_activity "electricity.hydropower"       { en = "Electricity from hydropower", zh = "水力发电" }
economic_activity "electricity.geothermal"       { en = "Electricity from geothermal energy", zh = "地热发电" }
economic_activity "electricity.renewable_gas"    { en = "Electricity from renewable gaseous and liquid fuels", zh = "可再生气体和液体燃料发电" }
economic_activity "electricity.bioenergy"        { en = "Electricity from bioenergy", zh = "生物质发电" }
economic_activity "electricity.grid"             { en = "Transmission and distribution of electricity", zh = "输配电" }
economic_activity "electricity.storage"          { en = "Storage of electricity", zh = "电力储存" }
economic_activity "electricity.nuclear_new"      { en = "Electricity from new nuclear plants", zh = "新建核电" }
economic_activity "electricity.nuclear_existing" { en = "Electricity from existing nuclear plants", zh = "既有核电" }
economic_activity "electricity.nuclear_advanced" { en = "Advanced nuclear technology before the market", zh = "先进核能技术(商业化前)" }
economic_activity "electricity.gas"              { en = "Electricity from fossil gas", zh = "化石燃气发电" }
economic_activity "electricity.coal"             { en = "Electricity from coal", zh = "煤电" }
economic_activity "coal.phase_out"               { en = "Early retirement of coal power", zh = "煤电提前退出" }
economic_activity "heat.storage"                 { en = "Storage of heat", zh = "储热" }
economic_activity "heat.district_network"        { en = "District heating and cooling networks", zh = "区域供热供冷管网" }
economic_activity "heat.heat_pump"               { en = "Electric heat pumps", zh = "电热泵" }
economic_activity "heat.solar"                   { en = "Heat and cold from the sun", zh = "太阳能供热供冷" }
economic_activity "heat.geothermal"              { en = "Heat and cold from geothermal energy", zh = "地热供热供冷" }
economic_activity "heat.renewable_gas"           { en = "Heat and cold from renewable gaseous and liquid fuels", zh = "可再生气体和液体燃料供热供冷" }
economic_activity "heat.bioenergy"               { en = "Heat and cold from bioenergy", zh = "生物质供热供冷" }
economic_activity "heat.waste_heat"              { en = "Heat and cold from waste heat", zh = "余热供热供冷" }
economic_activity "heat.gas_district"            { en = "Heat and cold from fossil gas in district systems", zh = "区域系统化石燃气供热供冷" }
economic_activity "cogeneration.solar"           { en = "Heat and power from the sun", zh = "太阳能热电联产" }
economic_activity "cogeneration.geothermal"      { en = "Heat and power from geothermal energy", zh = "地热热电联产" }
economic_activity "cogeneration.renewable_gas"   { en = "Heat and power from renewable gaseous and liquid fuels", zh = "可再生气体和液体燃料热电联产" }
economic_activity "cogeneration.bioenergy"       { en = "Heat and power from bioenergy", zh = "生物质热电联产" }
economic_activity "cogeneration.gas"             { en = "Heat and power from fossil gas", zh = "化石燃气热电联产" }
economic_activity "hydrogen.storage"             { en = "Storage of hydrogen", zh = "氢储存" }
economic_activity "biofuel.manufacture"          { en = "Making of biogas and biofuels", zh = "沼气和生物燃料制造" }
economic_activity "gas_network.low_carbon"       { en = "Networks for renewable and low-carbon gas", zh = "可再生和低碳气体管网" }
