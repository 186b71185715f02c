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

-- Chapters 1 to 3, 5 and 6

economic_activity "equipment.boiler" { en = "Energy-saving boilers", zh = "节能锅炉制造" }
economic_activity "equipment.kiln" { en = "Energy-saving kilns and furnaces", zh = "节能窑炉制造" }
economic_activity "equipment.engine" { en = "Energy-saving internal combustion engines", zh = "节能内燃机制造" }
economic_activity "equipment.generator" { en = "High-efficiency generators and generating sets", zh = "高效发电机及发电机组制造" }
economic_activity "equipment.pump" { en = "Energy-saving pumps and vacuum equipment", zh = "节能型泵及真空设备制造" }
economic_activity "equipment.compressor" { en = "Energy-saving gas compressors", zh = "节能型气体压缩设备制造" }
economic_activity "equipment.motor" { en = "Energy-saving motors and micro-motors", zh = "节能电动机、微特电机制造" }
economic_activity "equipment.fan" { en = "Energy-saving fans and blowers", zh = "节能风机风扇制造" }
economic_activity "equipment.transformer" { en = "Energy-saving transformers, rectifiers, inductors and welding machines", zh = "节能型变压器、整流器、电感器和电焊机制造" }
economic_activity "equipment.maglev" { en = "High-efficiency magnetic-levitation power equipment", zh = "高效节能磁悬浮动力装备制造" }
economic_activity "equipment.farm_machine" { en = "Energy-saving farm machinery and supplies", zh = "节能农资制造" }
economic_activity "equipment.quarry_machine" { en = "Energy-saving mining and building-material production equipment", zh = "节能采矿、建筑材料生产专用设备制造" }
economic_activity "equipment.commercial_device" { en = "High-efficiency low-carbon commercial equipment", zh = "高效节能低碳商用设备制造" }
economic_activity "equipment.appliance" { en = "High-efficiency low-carbon household appliances", zh = "高效节能低碳家用电器制造" }
economic_activity "equipment.lighting" { en = "High-efficiency lighting products and systems", zh = "高效照明产品及系统制造" }
economic_activity "equipment.stove" { en = "High-efficiency stoves and cookers", zh = "高效节能炉具灶具设备制造" }
economic_activity "equipment.heat_recovery" { en = "Waste heat, pressure and gas recovery equipment", zh = "余热余压余气利用设备制造" }
economic_activity "equipment.green_material" { en = "Green building materials", zh = "绿色建筑材料制造" }
economic_activity "equipment.energy_meter" { en = "Energy metering, testing, monitoring and control equipment", zh = "能源计量、检测、监测、控制设备制造" }
economic_activity "equipment.nev" { en = "New energy vehicles and key parts", zh = "新能源汽车及关键零部件制造" }
economic_activity "equipment.green_ship" { en = "Green ship building (yards excluded)", zh = "绿色船舶制造（不含造船厂建设）" }
economic_activity "equipment.rail_equipment" { en = "Advanced rail equipment", zh = "先进轨道交通装备制造" }
economic_activity "equipment.aviation_equipment" { en = "Advanced efficient aviation equipment", zh = "先进高效航空装备制造" }
economic_activity "equipment.port_equipment" { en = "Advanced port handling equipment", zh = "先进港口装卸作业设备制造" }
economic_activity "retrofit.boiler_retrofit" { en = "Boiler and kiln energy-saving retrofit", zh = "锅炉（窑炉）节能改造和能效提升" }
economic_activity "retrofit.motor_retrofit" { en = "Motor system efficiency upgrade", zh = "电机系统能效提升" }
economic_activity "retrofit.grid_retrofit" { en = "Power grid energy-saving retrofit", zh = "电网节能改造" }
economic_activity "retrofit.waste_heat_use" { en = "Waste heat and pressure use", zh = "余热余压利用" }
economic_activity "retrofit.lighting_retrofit" { en = "Green lighting retrofit", zh = "绿色照明改造" }
economic_activity "retrofit.ship_refit" { en = "Green low-carbon ship upgrade", zh = "船舶绿色低碳升级改造" }
economic_activity "retrofit.plant_retrofit" { en = "Energy-saving and carbon-reduction retrofit (key industry)", zh = "节能降碳改造和能效提升" }
economic_activity "retrofit.process_change" { en = "Process improvement and flow optimisation", zh = "工艺改进和流程优化" }
economic_activity "retrofit.smart_factory" { en = "Digital and smart upgrade", zh = "数字化、智能化升级" }
economic_activity "carbon.ccus" { en = "CO2 capture, use and storage", zh = "二氧化碳捕集利用与封存" }
economic_activity "carbon.ods_substitute" { en = "Development and use of substitutes for ozone-depleting substances", zh = "消耗臭氧层物质替代品开发与利用" }
economic_activity "equipment.air_equipment" { en = "Air pollution control equipment", zh = "大气污染防治装备制造" }
economic_activity "equipment.water_equipment" { en = "Water pollution control equipment", zh = "水污染防治装备制造" }
economic_activity "equipment.soil_equipment" { en = "Soil pollution control and remediation equipment", zh = "土壤污染治理与修复装备制造" }
economic_activity "equipment.waste_equipment" { en = "Solid waste collection, storage, transport and treatment equipment", zh = "固体废弃物收集、贮存、运输及处理处置装备制造" }
economic_activity "equipment.noise_equipment" { en = "Noise and vibration control equipment", zh = "噪声与振动控制设备制造" }
economic_activity "equipment.radiation_equipment" { en = "Radioactive pollution control equipment", zh = "放射性污染防治和处理设备制造" }
economic_activity "equipment.treatment_agent" { en = "Environmental treatment agents and materials", zh = "环境污染处理药剂材料制造" }
economic_activity "equipment.harmless_input" { en = "Non-toxic, harmless raw materials: production and substitution", zh = "无毒无害原料、产品生产与替代使用" }
economic_activity "equipment.safe_pesticide" { en = "High-efficiency, low-toxicity, low-residue pesticides", zh = "高效低毒低残留农药生产" }
economic_activity "equipment.environment_monitor" { en = "Environmental monitoring instruments and emergency equipment", zh = "环境监测仪器与应急处理设备制造" }
economic_activity "equipment.convention_equipment" { en = "Equipment for convention-controlled chemicals", zh = "公约管控化学物质污染治理装备制造" }
economic_activity "equipment.clean_machine" { en = "Low- or zero-emission equipment", zh = "低（无）污染排放装备制造" }
economic_activity "air.flue_gas" { en = "Industrial desulphurisation, denitrification and dust removal", zh = "工业脱硫脱硝除尘改造" }
economic_activity "air.ultra_low" { en = "Ultra-low emission retrofit of key sectors", zh = "重点行业超低排放改造" }
economic_activity "air.voc_control" { en = "VOC comprehensive control", zh = "挥发性有机物综合整治" }
economic_activity "air.fugitive_control" { en = "Control of fugitive industrial emissions", zh = "工业厂矿大气污染物无组织排放控制" }
economic_activity "air.urban_dust" { en = "Urban dust control", zh = "城市扬尘综合整治" }
economic_activity "air.kitchen_fume" { en = "Kitchen fume control", zh = "餐饮油烟污染治理" }
economic_activity "air.ammonia_control" { en = "Ammonia emission control", zh = "大气氨排放控制" }
economic_activity "water.water_body" { en = "Water body protection and groundwater pollution control", zh = "水体保护及地下水污染防治" }
economic_activity "water.basin_water" { en = "Water environment treatment of key basins and seas", zh = "重点流域海域水环境治理" }
economic_activity "water.black_water" { en = "Urban black and odorous water treatment", zh = "城市（含县城）黑臭水体整治" }
economic_activity "water.industry_water" { en = "Water pollution control in key industries", zh = "重点行业水污染治理" }
economic_activity "water.park_water" { en = "Central water pollution control in industrial parks", zh = "工业园区水污染集中治理" }
economic_activity "soil.farmland_soil" { en = "Farmland pollution control", zh = "农用地污染治理" }
economic_activity "soil.building_land" { en = "Construction-land pollution control", zh = "建设用地污染治理" }
economic_activity "soil.rural_runoff" { en = "Non-point source pollution control in farming, forestry and grassland", zh = "农林草业面源污染防治" }
economic_activity "soil.desert_soil" { en = "Desert pollution control", zh = "沙漠污染治理" }
economic_activity "pollution.industrial_waste" { en = "Harmless treatment of industrial solid waste", zh = "工业固体废弃物无害化处理处置" }
economic_activity "pollution.hazardous_waste" { en = "Hazardous waste treatment and disposal", zh = "危险废物处理处置" }
economic_activity "pollution.noise_works" { en = "Noise and vibration control", zh = "噪声和振动污染治理" }
economic_activity "pollution.odour" { en = "Odour control", zh = "恶臭污染治理" }
economic_activity "pollution.new_pollutant" { en = "New pollutant control", zh = "新污染物治理" }
economic_activity "pollution.clean_production" { en = "Clean-production retrofit of key sectors", zh = "重点行业清洁生产改造" }
economic_activity "pollution.park_treatment" { en = "Centralised pollution control in parks", zh = "园区污染治理集中化改造" }
economic_activity "pollution.vehicle_pollution" { en = "Vehicle and ship pollution control", zh = "交通车船污染治理" }
economic_activity "pollution.port_pollution" { en = "Ship and port pollution control", zh = "船舶港口污染防治" }
economic_activity "pollution.farm_waste" { en = "Livestock and aquaculture waste control", zh = "畜禽和水产养殖废弃物污染治理" }
economic_activity "pollution.rural_living" { en = "Rural living environment improvement", zh = "农村人居环境整治提升" }
economic_activity "equipment.ore_equipment" { en = "Mineral resource utilisation equipment", zh = "矿产资源综合利用装备制造" }
economic_activity "equipment.water_saving_equipment" { en = "Efficient and recycled water equipment", zh = "水资源高效及循环利用装备制造" }
economic_activity "equipment.solid_waste_equipment" { en = "Industrial solid waste utilisation equipment", zh = "工业固体废弃物综合利用装备制造" }
economic_activity "equipment.farm_residue_equipment" { en = "Farm and forestry waste utilisation equipment", zh = "农林废弃物综合利用装备制造" }
economic_activity "equipment.scrap_equipment" { en = "Used material recycling equipment", zh = "废旧物资循环利用装备制造" }
economic_activity "equipment.refuse_equipment" { en = "Refuse-to-resource equipment", zh = "垃圾资源化利用装备制造" }
economic_activity "equipment.waste_gas_equipment" { en = "Waste gas recovery equipment", zh = "废气回收利用装备制造" }
economic_activity "recycling.ore_use" { en = "Mineral resource utilisation", zh = "矿产资源综合利用" }
economic_activity "recycling.water_use" { en = "Efficient and recycled use of water", zh = "水资源高效及循环利用" }
economic_activity "recycling.solid_waste_use" { en = "Industrial solid waste utilisation", zh = "工业固体废弃物综合利用" }
economic_activity "recycling.farm_residue_use" { en = "Farm and forestry waste utilisation", zh = "农林废弃物综合利用" }
economic_activity "recycling.scrap_use" { en = "Used material recycling", zh = "废旧物资循环利用" }
economic_activity "recycling.refuse_use" { en = "Refuse-to-resource use", zh = "垃圾资源化利用" }
economic_activity "recycling.waste_gas_use" { en = "Waste gas recovery and use", zh = "废气回收利用" }
economic_activity "recycling.circular_park" { en = "Circular retrofit of parks", zh = "园区循环化改造" }
economic_activity "recycling.wood_use" { en = "Efficient wood processing and recycling", zh = "木材高效加工及循环利用" }
economic_activity "farming.seedlings" { en = "Modern breeding and seedlings", zh = "现代化育种育苗" }
economic_activity "farming.germplasm" { en = "Germplasm protection", zh = "种质资源保护" }
economic_activity "farming.green_farming" { en = "Green agricultural production", zh = "绿色农业生产" }
economic_activity "farming.certified_farming" { en = "Certified organic and green agriculture", zh = "有机、绿色等认证农业" }
economic_activity "farming.crop_land" { en = "Crop land protection: build and operate", zh = "农作物种植保护地、保护区建设和运营" }
economic_activity "farming.pest_control" { en = "Green crop pest control", zh = "农作物病虫害绿色防控" }
economic_activity "farming.farm_tourism" { en = "Leisure farming and rural tourism", zh = "休闲农业和乡村旅游" }
economic_activity "farming.farm_ecosystem" { en = "Farm ecosystem protection and restoration", zh = "农业生态系统保护修复" }
economic_activity "farming.forest_growing" { en = "Forest growing and management", zh = "森林资源培育和经营" }
economic_activity "farming.forest_genes" { en = "Forest gene resource protection", zh = "林业基因资源保护" }
economic_activity "farming.under_forest" { en = "Under-forest planting, breeding and gathering", zh = "林下种养殖和林下采集" }
economic_activity "farming.forest_health" { en = "Forest recreation and health", zh = "森林游憩和康养" }
economic_activity "farming.bamboo" { en = "Bamboo industry", zh = "竹产业" }
economic_activity "farming.green_husbandry" { en = "Green animal husbandry", zh = "绿色畜牧业" }
economic_activity "farming.green_fishery" { en = "Green fishery", zh = "绿色渔业" }
economic_activity "farming.marine_ranch" { en = "Marine ranches: build and operate", zh = "海洋牧场建设和运营" }
economic_activity "ecology.biodiversity" { en = "Biodiversity protection", zh = "生物多样性保护" }
economic_activity "ecology.nature_reserve" { en = "Nature reserves: build and conserve", zh = "自然保护地建设和保护性运营" }
economic_activity "ecology.natural_forest" { en = "Natural forest protection and restoration", zh = "天然林保护修复" }
economic_activity "ecology.grassland" { en = "Grassland protection and restoration", zh = "草原保护修复" }
economic_activity "ecology.fire_system" { en = "Forest and grassland fire systems", zh = "森林草原防灭火体系建设和运维" }
economic_activity "ecology.desertification" { en = "Desertification and rocky-desert control", zh = "荒漠化和石漠化综合治理" }
economic_activity "ecology.soil_conservation" { en = "Soil and water conservation", zh = "水土流失综合治理" }
economic_activity "ecology.key_region" { en = "Ecological protection in key regions", zh = "重点区域生态保护和修复" }
economic_activity "ecology.integrated_restoration" { en = "Integrated mountain-water-forest-field-lake-grass-sand restoration", zh = "山水林田湖草沙一体化保护修复" }
economic_activity "ecology.harmful_organisms" { en = "Harmful organism control", zh = "有害生物灾害防治" }
economic_activity "ecology.flood_drought" { en = "Flood and drought response of water ecosystems", zh = "水生态系统旱涝灾害防控及应对" }
economic_activity "ecology.wetland" { en = "Wetland protection and restoration", zh = "湿地保护修复" }
economic_activity "ecology.coast" { en = "Marine, coastal and island restoration", zh = "海洋生态、海域海岸带和海岛生态修复" }
economic_activity "ecology.stock_release" { en = "Stock enhancement release", zh = "增殖放流" }
economic_activity "land.subsidence" { en = "Coal-mining subsidence area treatment", zh = "采煤沉陷区综合治理" }
economic_activity "land.overdrawn_groundwater" { en = "Groundwater over-extraction area treatment", zh = "地下水超采区治理与修复" }
economic_activity "land.land_improvement" { en = "Land improvement", zh = "土地综合整治" }
economic_activity "land.mine_restoration" { en = "Mine geological environment restoration", zh = "矿山地质环境恢复治理和生态修复" }
economic_activity "building.green_building" { en = "Green buildings: build and operate", zh = "绿色建筑建设和运营" }
economic_activity "building.low_energy_building" { en = "Ultra-low-energy and low-carbon buildings", zh = "超低能耗和低碳建筑建设和运营" }
economic_activity "building.building_retrofit" { en = "Green retrofit and operation of existing buildings", zh = "既有建筑绿色化改造和运营" }
economic_activity "building.rural_house" { en = "Green rural houses", zh = "绿色农房建设、改造和运维" }
economic_activity "building.building_renewables" { en = "Renewable energy in buildings", zh = "建筑可再生能源应用" }
economic_activity "building.prefabricated" { en = "Prefabricated buildings", zh = "装配式建筑设计和建造" }
economic_activity "building.smart_construction" { en = "Smart construction", zh = "建筑工程智能建造" }
economic_activity "transport_works.green_road" { en = "Green roads", zh = "绿色公路建设和公路交通基础设施绿色低碳化改造" }
economic_activity "transport_works.transport_hub" { en = "Green transport hubs", zh = "交通枢纽场站绿色化改造" }
economic_activity "transport_works.charging" { en = "Charging, swapping and gas refuelling: build and operate", zh = "充电、换电和加气等设施建设和运营" }
economic_activity "transport_works.smart_transport" { en = "Smart transport systems", zh = "智能交通体系建设和运营" }
economic_activity "transport_works.shared_transport" { en = "Shared transport", zh = "共享交通设施建设和运营" }
economic_activity "transport_works.passenger_transport" { en = "Urban and rural passenger transport", zh = "城乡客运系统建设和运营" }
economic_activity "transport_works.walking_cycling" { en = "Walking and cycling systems", zh = "城市慢行系统建设和运营" }
economic_activity "transport_works.railway" { en = "Environment-friendly railways", zh = "环境友好型铁路建设运营和铁路绿色化改造" }
economic_activity "transport_works.intermodal" { en = "Intermodal transport, road-to-rail and road-to-water", zh = "多式联运系统与公转铁、公转水建设和运营" }
economic_activity "transport_works.drop_and_hook" { en = "Drop-and-hook road haulage", zh = "公路甩挂运输系统建设和运营" }
economic_activity "transport_works.civil_aviation" { en = "Green civil aviation", zh = "绿色民航" }
economic_activity "transport_works.port_waterway" { en = "Green ports and waterways", zh = "绿色港口和航道" }
economic_activity "logistics.logistics_hub" { en = "Green logistics hubs and parks", zh = "绿色物流枢纽、绿色物流园区建设和运营" }
economic_activity "logistics.green_warehouse" { en = "Green warehouses and cold stores", zh = "绿色仓储设施（含冷库）建设" }
economic_activity "logistics.grain_store" { en = "Green grain storage and logistics", zh = "绿色粮食仓储物流设施建设和运营" }
economic_activity "logistics.logistics_equipment" { en = "Green logistics equipment use", zh = "绿色物流技术设备应用" }
economic_activity "town.urban_green" { en = "Urban greening", zh = "园林绿化建设、养护管理和运营" }
economic_activity "town.sponge_city" { en = "Sponge city", zh = "海绵城市建设和运营" }
economic_activity "town.water_leakage" { en = "Water-supply leakage control", zh = "城镇供水管网分区计量漏损控制建设和运营" }
economic_activity "town.smart_water" { en = "Smart water works", zh = "水利设施智能化建设" }
economic_activity "town.sewer_repair" { en = "Urban sewer survey and repair", zh = "城镇污水收集系统排查改造建设修复" }
economic_activity "town.outfall" { en = "River and sea outfall survey and repair", zh = "入河入海排污口排查整治及规范化建设" }
economic_activity "town.sewage" { en = "Sewage and sludge treatment", zh = "污水污泥处理处置设施建设和运营" }
economic_activity "town.household_waste" { en = "Household waste collection and treatment", zh = "生活垃圾收运与处理设施建设和运营" }
economic_activity "town.monitoring_system" { en = "Environment monitoring systems", zh = "生态环境监测系统建设和运营" }
economic_activity "town.warning_platform" { en = "Ecological warning and restoration platforms", zh = "生态安全预警体系和生态保护修复信息平台建设和运维" }
economic_activity "energy_works.smart_power" { en = "Smart urban power facilities", zh = "城镇电力设施智能化建设运营和改造" }
economic_activity "energy_works.integrated_energy" { en = "Integrated urban energy supply", zh = "城镇一体化集成供能设施建设和运营" }
economic_activity "energy_works.district_heating" { en = "Clean and low-carbon district heating", zh = "城镇集中供热系统清洁化、低碳化建设运营和改造" }
economic_activity "energy_works.rural_energy" { en = "Rural clean energy", zh = "农村清洁能源基础设施建设和运营" }
economic_activity "data.telecom_retrofit" { en = "Telecom network energy-saving retrofit", zh = "通信网络设施节能改造" }
economic_activity "data.data_centre" { en = "Green data centres: build", zh = "绿色数据中心建设" }
economic_activity "data.data_centre_retrofit" { en = "Data centre energy-saving retrofit", zh = "数据中心节能改造" }

-- Trade and consumption

economic_activity "trade.energy_saving" { en = "Trade: energy-saving industrial equipment, farm machines, green building materials", zh = "节能工业设备、农机及绿色建材贸易" }
economic_activity "trade.commercial" { en = "Trade: energy-saving commercial equipment", zh = "节能商用设备、产品贸易" }
economic_activity "trade.household" { en = "Trade: energy-saving home appliances and stoves", zh = "节能家电产品、节能灶具贸易" }
economic_activity "trade.nev" { en = "Trade: new energy vehicles and key parts", zh = "新能源汽车及关键零部件贸易" }
economic_activity "trade.ship" { en = "Trade: green ships", zh = "绿色船舶贸易" }
economic_activity "trade.rail" { en = "Trade: advanced rail equipment", zh = "先进轨道交通装备贸易" }
economic_activity "trade.aviation" { en = "Trade: advanced efficient aviation equipment", zh = "先进高效航空装备贸易" }
economic_activity "trade.port_equipment" { en = "Trade: advanced port handling equipment", zh = "先进港口装卸作业设备贸易" }
economic_activity "trade.pollution_control" { en = "Trade: pollution control equipment", zh = "污染防治装备贸易" }
economic_activity "trade.convention" { en = "Trade: equipment for convention-controlled chemicals", zh = "公约管控化学物质污染治理装备贸易" }
economic_activity "trade.monitors" { en = "Trade: environmental monitoring instruments", zh = "环境监测专用仪器仪表贸易" }
economic_activity "trade.agents" { en = "Trade: treatment agents, non-toxic raw materials and products", zh = "环境污染处理药剂材料、无毒无害原料、产品贸易" }
economic_activity "trade.pesticides" { en = "Trade: low-toxicity low-residue pesticides", zh = "高效低毒低残留农药贸易" }
economic_activity "trade.air_purifiers" { en = "Trade: household air cleaning products", zh = "家用空气净化产品贸易" }
economic_activity "trade.kitchen_fume" { en = "Trade: kitchen-fume and service air cleaning equipment", zh = "商业、饮食服务空气污染治理设备、产品贸易" }
economic_activity "trade.water_machines" { en = "Trade: water resource machinery", zh = "水资源专用机械贸易" }
economic_activity "trade.insulation" { en = "Trade: sound-insulating doors and windows, heat and sound insulation", zh = "建筑隔声门窗产品，隔热隔音材料贸易" }
economic_activity "trade.ore" { en = "Trade: mineral utilisation equipment", zh = "矿产资源综合利用装备贸易" }
economic_activity "trade.water_saving" { en = "Trade: efficient and recycled water equipment", zh = "水资源高效及循环利用装备贸易" }
economic_activity "trade.solid_waste" { en = "Trade: industrial solid waste equipment", zh = "工业固体废弃物综合利用装备贸易" }
economic_activity "trade.farm_residue" { en = "Trade: farm and forestry waste equipment", zh = "农林废弃物综合利用装备贸易" }
economic_activity "trade.scrap" { en = "Trade: used material recycling equipment", zh = "废旧物资循环利用装备贸易" }
economic_activity "trade.refuse" { en = "Trade: refuse-to-resource equipment", zh = "垃圾资源化利用装备贸易" }
economic_activity "trade.waste_gas" { en = "Trade: waste gas recovery equipment", zh = "废气回收利用装备贸易" }
economic_activity "trade.farm_wholesale" { en = "Trade: green farm products, wholesale", zh = "绿色农产品批发贸易" }
economic_activity "trade.farm_retail" { en = "Trade: green farm products, retail", zh = "绿色农产品零售" }
economic_activity "trade.certified_wholesale" { en = "Trade: green certified products, wholesale", zh = "绿色认证产品批发" }
economic_activity "trade.certified_retail" { en = "Trade: green certified products, retail", zh = "绿色认证产品零售" }
economic_activity "consumption.vehicle" { en = "Consumption: new energy vehicles", zh = "新能源汽车消费" }
economic_activity "consumption.building" { en = "Consumption: green and low-carbon buildings", zh = "绿色低碳建筑消费" }
economic_activity "consumption.other" { en = "Consumption: other green products", zh = "其他绿色消费" }
