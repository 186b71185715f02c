-- Names of the neutral vocabulary that only this standard needs so far.

economic_activity "equipment.wind"        { en = "Wind power equipment", zh = "风电装备" }
economic_activity "equipment.solar_pv"    { en = "Solar equipment", zh = "太阳能装备" }
economic_activity "equipment.biomass"     { en = "Biomass energy equipment", zh = "生物质能装备" }
economic_activity "equipment.hydro_ocean" { en = "Hydropower and ocean energy equipment", zh = "水电和海洋能装备" }
economic_activity "equipment.geothermal"  { en = "Geothermal equipment", zh = "地热装备" }
economic_activity "equipment.nuclear"     { en = "Nuclear power equipment", zh = "核电装备" }
economic_activity "equipment.hydrogen"    { en = "Hydrogen equipment", zh = "氢能装备" }
economic_activity "equipment.storage"     { en = "Energy storage products", zh = "储能产品" }
economic_activity "equipment.grid"        { en = "Smart grid equipment", zh = "智能电网装备" }
economic_activity "equipment.gas"         { en = "Gas equipment", zh = "燃气装备" }

economic_activity "hydrogen.production"   { en = "Production of hydrogen", zh = "制氢" }
economic_activity "pumped_hydro.storage"  { en = "Pumped storage", zh = "抽水蓄能" }
economic_activity "biogas"                { en = "Biogas", zh = "沼气和生物燃气" }
economic_activity "gas.clean"             { en = "Clean use of gas", zh = "燃气清洁利用" }
economic_activity "coalbed_methane"       { en = "Coalbed methane", zh = "煤层气" }

economic_activity "services.survey"                   { en = "Survey services for green projects", zh = "绿色低碳转型产业项目勘察服务" }
economic_activity "services.design"                   { en = "Consulting and design for green projects", zh = "绿色低碳转型产业项目咨询和设计服务" }
economic_activity "services.supervision"              { en = "Construction supervision of green projects", zh = "绿色低碳转型产业项目施工监理服务" }
economic_activity "services.consulting"               { en = "Other green consulting", zh = "其他绿色低碳转型产业相关咨询服务" }
economic_activity "services.energy_management"        { en = "Energy management systems", zh = "能源管理体系建设" }
economic_activity "services.energy_contracting"       { en = "Energy performance contracting", zh = "合同能源管理" }
economic_activity "services.water_contracting"        { en = "Water-saving contracting", zh = "合同节水管理" }
economic_activity "services.demand_side"              { en = "Power demand-side management", zh = "电力需求侧管理" }
economic_activity "services.third_party_recycling"    { en = "Third-party recycling services", zh = "资源循环利用第三方服务" }
economic_activity "services.third_party_treatment"    { en = "Third-party pollution treatment", zh = "环境污染第三方治理" }
economic_activity "services.digital_management"       { en = "Digital green management", zh = "数字化赋能绿色低碳管理" }
economic_activity "services.energy_monitoring"        { en = "Online energy monitoring", zh = "能耗在线监测系统建设" }
economic_activity "services.ghg_monitoring"           { en = "Greenhouse gas source monitoring", zh = "温室气体排放源监控" }
economic_activity "services.damage_assessment"        { en = "Environmental damage monitoring and assessment", zh = "环境损害监测评估" }
economic_activity "services.source_monitoring"        { en = "Pollution source monitoring", zh = "污染源监测" }
economic_activity "services.company_monitoring"       { en = "Company environmental monitoring", zh = "企业环境监测" }
economic_activity "services.ecological_monitoring"    { en = "Ecological monitoring and warning", zh = "生态环境监测和生态安全预警" }
economic_activity "services.carbon_sink"              { en = "Ecosystem carbon sink monitoring", zh = "生态系统碳汇监测评估" }
economic_activity "services.carbon_monitoring"        { en = "Carbon monitoring and assessment", zh = "碳监测评估" }
economic_activity "services.energy_audit"             { en = "Energy assessment and audit", zh = "节能评估和能源审计" }
economic_activity "services.energy_diagnosis"         { en = "Energy efficiency diagnosis", zh = "节能和能效诊断" }
economic_activity "services.carbon_verification"      { en = "Carbon accounting and verification", zh = "碳排放相关核算、核查等服务" }
economic_activity "services.building_rating"          { en = "Building efficiency and carbon evaluation", zh = "建筑能效与碳排放测评" }
economic_activity "services.clean_production"         { en = "Clean-production audit", zh = "清洁生产审核" }
economic_activity "services.environmental_impact"     { en = "Environmental impact assessment", zh = "环境影响评价" }
economic_activity "services.environmental_quality"    { en = "Environmental quality monitoring and assessment", zh = "生态环境质量监测与评估" }
economic_activity "services.damage_appraisal"         { en = "Ecological compensation and damage appraisal", zh = "自然资源生态保护补偿和资产损害赔偿鉴定评估" }
economic_activity "services.restoration_assessment"   { en = "Restoration product and ecosystem assessment", zh = "生态保护修复产品和生态系统评估" }
economic_activity "services.geological_hazard"        { en = "Geological hazard risk assessment", zh = "地质灾害危险性评估" }
economic_activity "services.soil_conservation"        { en = "Soil and water conservation assessment", zh = "水土保持评估" }
economic_activity "services.green_manufacturing"      { en = "Green manufacturing evaluation", zh = "绿色制造评价" }
economic_activity "services.research"                 { en = "Green technology and product R&D", zh = "绿色技术产品研发" }
economic_activity "services.certification"            { en = "Certification and promotion of green products", zh = "绿色技术产品认证推广" }
economic_activity "services.technology_trading"       { en = "Green technology trading", zh = "绿色技术交易" }
economic_activity "services.carbon_trading"           { en = "Carbon trading", zh = "碳交易" }
economic_activity "services.energy_right_trading"     { en = "Energy-use right trading", zh = "用能权交易" }
economic_activity "services.water_right_trading"      { en = "Water right trading", zh = "用水权交易" }
economic_activity "services.pollution_permit_trading" { en = "Pollution permit trading", zh = "排污权交易" }
economic_activity "services.forest_right_trading"     { en = "Forest right trading", zh = "林权交易" }
economic_activity "services.green_power_trading"      { en = "Green certificates and green power trading", zh = "可再生能源绿证和绿色电力交易" }

economic_activity "trade.wind"        { en = "Trade: wind power equipment", zh = "风力发电装备贸易" }
economic_activity "trade.solar_pv"    { en = "Trade: solar energy equipment", zh = "太阳能利用装备贸易" }
economic_activity "trade.biomass"     { en = "Trade: biomass energy equipment", zh = "生物质能利用装备贸易" }
economic_activity "trade.hydro_ocean" { en = "Trade: hydropower and ocean energy equipment", zh = "水电和海洋能装备贸易" }
economic_activity "trade.nuclear"     { en = "Trade: nuclear power equipment", zh = "核电装备贸易" }
economic_activity "trade.geothermal"  { en = "Trade: geothermal equipment", zh = "地热能开发利用装备贸易" }
economic_activity "trade.storage"     { en = "Trade: new-type energy storage products", zh = "新型储能产品贸易" }
economic_activity "trade.hydrogen"    { en = "Trade: hydrogen equipment", zh = "氢能“制储输用”全链条装备贸易" }
economic_activity "trade.grid"        { en = "Trade: smart grid products and equipment", zh = "智能电网产品和装备贸易" }
