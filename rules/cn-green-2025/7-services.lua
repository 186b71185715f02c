-- Chapter 7: green services. No item sets a test of its own: what the service is decides, and the footnotes.

-- 7.1 Consulting and supervision

flag "cn.service.survey" { of = "use",
  en = "Survey services for green projects", zh = "绿色低碳转型产业项目勘察服务",
  question = { en = "Is the money for this service: survey of wind, solar, biomass or geothermal resources and of what projects they can carry?",
               zh = "资金是否用于下列服务:风能、太阳能、生物质能、地热能资源及项目开发潜力的勘察?" } }
activity "7.1.1" {
  en = "Survey services for green projects", zh = "绿色低碳转型产业项目勘察服务",
  source = "Catalogue 2025 7.1.1",
  covers = "services.survey",
  codes = { gbt4754 = { "7483" }, gbt4754_enabling = { "7483" } },
  scope = { is "cn.service.survey" },
}

flag "cn.service.design" { of = "use",
  en = "Consulting and design for green projects", zh = "绿色低碳转型产业项目咨询和设计服务",
  question = { en = "Is the money for this service: feasibility study, tender, cost, risk, due diligence, review of green-finance eligibility or engineering design for projects of chapters 1 to 6?",
               zh = "资金是否用于下列服务:为第1至6章项目提供可行性研究、招标、造价、风险、尽职调查、绿色金融符合性评审或工程设计?" } }
activity "7.1.2" {
  en = "Consulting and design for green projects", zh = "绿色低碳转型产业项目咨询和设计服务",
  source = "Catalogue 2025 7.1.2",
  covers = "services.design",
  codes = { gbt4754 = { "7481", "7499", "7484" }, gbt4754_enabling = { "7481", "7499", "7484" } },
  scope = { is "cn.service.design" },
}

flag "cn.service.supervision" { of = "use",
  en = "Construction supervision of green projects", zh = "绿色低碳转型产业项目施工监理服务",
  question = { en = "Is the money for this service: construction supervision for projects of chapters 1 to 6?",
               zh = "资金是否用于下列服务:为第1至6章项目提供施工监理?" } }
activity "7.1.3" {
  en = "Construction supervision of green projects", zh = "绿色低碳转型产业项目施工监理服务",
  source = "Catalogue 2025 7.1.3",
  covers = "services.supervision",
  codes = { gbt4754 = { "7482" }, gbt4754_enabling = { "7482" } },
  scope = { is "cn.service.supervision" },
}

flag "cn.service.consulting" { of = "use",
  en = "Other green consulting", zh = "其他绿色低碳转型产业相关咨询服务",
  question = { en = "Is the money for this service: advice on green development and transition plans, environmental and climate disclosure, carbon inclusion or climate-finance products; training?",
               zh = "资金是否用于下列服务:绿色发展与转型规划、环境和气候信息披露、碳普惠或气候金融产品等咨询及培训?" } }
activity "7.1.4" {
  en = "Other green consulting", zh = "其他绿色低碳转型产业相关咨询服务",
  source = "Catalogue 2025 7.1.4",
  covers = "services.consulting",
  codes = { gbt4754 = { "7485", "7499", "8391" }, gbt4754_enabling = { "7485", "7499" } },
  scope = { is "cn.service.consulting" },
}

-- 7.2 Operation management

flag "cn.service.energy_management" { of = "use",
  en = "Energy management systems", zh = "能源管理体系建设",
  question = { en = "Is the money for this service: energy centres; advice on, assessment or certification of energy management systems?",
               zh = "资金是否用于下列服务:能源管理中心建设,能源管理体系咨询、评估或认证?" } }
activity "7.2.1" {
  en = "Energy management systems", zh = "能源管理体系建设",
  source = "Catalogue 2025 7.2.1",
  covers = "services.energy_management",
  codes = { gbt4754 = { "6531", "7481", "7455" }, gbt4754_enabling = { "6531", "7481", "7455" } },
  scope = { is "cn.service.energy_management" },
}

flag "cn.service.energy_contracting" { of = "use",
  en = "Energy performance contracting", zh = "合同能源管理",
  question = { en = "Is the money for this service: energy performance contracts with shared savings, cost trust, guaranteed savings or leasing, and advice on them?",
               zh = "资金是否用于下列服务:节能效益分享、能源费用托管、节能量保证或融资租赁型合同能源管理及相关咨询?" } }
activity "7.2.2" {
  en = "Energy performance contracting", zh = "合同能源管理",
  source = "Catalogue 2025 7.2.2",
  covers = "services.energy_contracting",
  codes = { gbt4754 = { "4861", "7499" }, gbt4754_enabling = { "4861", "7499" } },
  scope = { is "cn.service.energy_contracting" },
}

flag "cn.service.water_contracting" { of = "use",
  en = "Water-saving contracting", zh = "合同节水管理",
  question = { en = "Is the money for this service: water-saving contracts with shared benefit, guaranteed result or cost trust, and advice on them?",
               zh = "资金是否用于下列服务:效益分享、效果保证或用水费用托管型合同节水管理及相关咨询?" } }
activity "7.2.3" {
  en = "Water-saving contracting", zh = "合同节水管理",
  source = "Catalogue 2025 7.2.3",
  covers = "services.water_contracting",
  codes = { gbt4754 = { "4840", "7499" }, gbt4754_enabling = { "4840", "7499" } },
  scope = { is "cn.service.water_contracting" },
}

flag "cn.service.demand_side" { of = "use",
  en = "Power demand-side management", zh = "电力需求侧管理",
  question = { en = "Is the money for this service: demand response, green use of power, electric replacement, smart meters, grid measures or retrofit at users?",
               zh = "资金是否用于下列服务:需求响应、绿色用电、电能替代、智能电表、电网措施或用户侧改造?" } }
activity "7.2.4" {
  en = "Power demand-side management", zh = "电力需求侧管理",
  source = "Catalogue 2025 7.2.4",
  covers = "services.demand_side",
  codes = { gbt4754 = { "4420" }, gbt4754_direct = { "4420" } },
  scope = { is "cn.service.demand_side" },
}

flag "cn.service.third_party_recycling" { of = "use",
  en = "Third-party recycling services", zh = "资源循环利用第三方服务",
  question = { en = "Is the money for this service: building or retrofit by a third party for recycling of minerals, water, waste, scrap or waste gas (3.2)?",
               zh = "资金是否用于下列服务:第三方实施的矿产、水、固废、废旧物资、废气等资源循环利用(3.2)建设或改造?" } }
activity "7.2.5" {
  en = "Third-party recycling services", zh = "资源循环利用第三方服务",
  source = "Catalogue 2025 7.2.5",
  covers = "services.third_party_recycling",
  codes = { gbt4754 = { "4840", "4861", "4862" }, gbt4754_direct = { "4840", "4861" } },
  scope = { is "cn.service.third_party_recycling" },
}

flag "cn.service.third_party_treatment" { of = "use",
  en = "Third-party pollution treatment", zh = "环境污染第三方治理",
  question = { en = "Is the money for this service: treatment of air, water, soil, noise or other pollution by a third party?",
               zh = "资金是否用于下列服务:第三方实施的大气、水、土壤、噪声等污染治理?" } }
activity "7.2.6" {
  en = "Third-party pollution treatment", zh = "环境污染第三方治理",
  source = "Catalogue 2025 7.2.6",
  covers = "services.third_party_treatment",
  codes = { gbt4754 = { "7721", "7722", "7723", "7724", "7725", "7726", "7727", "7729" } },
  scope = { is "cn.service.third_party_treatment" },
}

flag "cn.service.digital_management" { of = "use",
  en = "Digital green management", zh = "数字化赋能绿色低碳管理",
  question = { en = "Is the money for this service: digital systems or platforms of industry for energy, water, resources or carbon?",
               zh = "资金是否用于下列服务:工业能源、水、资源或碳的数字化管理系统和平台?" } }
activity "7.2.7" {
  en = "Digital green management", zh = "数字化赋能绿色低碳管理",
  source = "Catalogue 2025 7.2.7",
  covers = "services.digital_management",
  codes = { gbt4754 = { "6531", "6431" }, gbt4754_direct = { "6531", "6431" } },
  scope = { is "cn.service.digital_management" },
}

-- 7.3 Monitoring and testing

flag "cn.service.energy_monitoring" { of = "use",
  en = "Online energy monitoring", zh = "能耗在线监测系统建设",
  question = { en = "Is the money for this service: online monitoring of energy and carbon at key energy users, built or run?",
               zh = "资金是否用于下列服务:重点用能单位能耗和碳排放在线监测系统的建设或运行?" } }
activity "7.3.1" {
  en = "Online energy monitoring", zh = "能耗在线监测系统建设",
  source = "Catalogue 2025 7.3.1",
  covers = "services.energy_monitoring",
  codes = { gbt4754 = { "6531", "6540" }, gbt4754_enabling = { "6531", "6540" } },
  scope = { is "cn.service.energy_monitoring" },
}

flag "cn.service.ghg_monitoring" { of = "use",
  en = "Greenhouse gas source monitoring", zh = "温室气体排放源监控",
  question = { en = "Is the money for this service: systems for carbon data of emission sources; accounting, analysis and warning?",
               zh = "资金是否用于下列服务:温室气体排放源数据系统及核算、分析、预警?" } }
activity "7.3.2" {
  en = "Greenhouse gas source monitoring", zh = "温室气体排放源监控",
  source = "Catalogue 2025 7.3.2",
  covers = "services.ghg_monitoring",
  codes = { gbt4754 = { "6531", "6540", "7499" }, gbt4754_enabling = { "6531", "6540", "7499" } },
  scope = { is "cn.service.ghg_monitoring" },
}

flag "cn.service.damage_assessment" { of = "use",
  en = "Environmental damage monitoring and assessment", zh = "环境损害监测评估",
  question = { en = "Is the money for this service: environmental damage: monitoring plans, appraisal, insurance or legal advice?",
               zh = "资金是否用于下列服务:环境损害监测方案、鉴定评估、责任保险或法律服务?" } }
activity "7.3.3" {
  en = "Environmental damage monitoring and assessment", zh = "环境损害监测评估",
  source = "Catalogue 2025 7.3.3",
  covers = "services.damage_assessment",
  codes = { gbt4754 = { "7499", "6820", "7239" } },
  scope = { is "cn.service.damage_assessment" },
}

flag "cn.service.source_monitoring" { of = "use",
  en = "Pollution source monitoring", zh = "污染源监测",
  question = { en = "Is the money for this service: monitoring of pollution sources: systems, software, calibration or purchase of equipment?",
               zh = "资金是否用于下列服务:污染源监测系统、软件、计量校准或设备采购?" } }
activity "7.3.4" {
  en = "Pollution source monitoring", zh = "污染源监测",
  source = "Catalogue 2025 7.3.4",
  covers = "services.source_monitoring",
  codes = { gbt4754 = { "6531", "6513", "7453" } },
  scope = { is "cn.service.source_monitoring" },
}

flag "cn.service.company_monitoring" { of = "use",
  en = "Company environmental monitoring", zh = "企业环境监测",
  question = { en = "Is the money for this service: environmental monitoring by companies: purchase of equipment, monitoring service, databases or training?",
               zh = "资金是否用于下列服务:企业环境监测设备采购、监测服务、数据库或培训?" } }
activity "7.3.5" {
  en = "Company environmental monitoring", zh = "企业环境监测",
  source = "Catalogue 2025 7.3.5",
  covers = "services.company_monitoring",
  codes = { gbt4754 = { "7461", "6531", "8391" } },
  scope = { is "cn.service.company_monitoring" },
}

flag "cn.service.ecological_monitoring" { of = "use",
  en = "Ecological monitoring and warning", zh = "生态环境监测和生态安全预警",
  question = { en = "Is the money for this service: monitoring and warning for environmental media, new pollutants, carbon sinks, biodiversity or ecology?",
               zh = "资金是否用于下列服务:环境介质、新污染物、碳汇、生物多样性或生态状况的监测预警?" } }
activity "7.3.6" {
  en = "Ecological monitoring and warning", zh = "生态环境监测和生态安全预警",
  source = "Catalogue 2025 7.3.6",
  covers = "services.ecological_monitoring",
  codes = { gbt4754 = { "7461", "7462", "7452", "7499" } },
  scope = { is "cn.service.ecological_monitoring" },
}

flag "cn.service.carbon_sink" { of = "use",
  en = "Ecosystem carbon sink monitoring", zh = "生态系统碳汇监测评估",
  question = { en = "Is the money for this service: carbon sinks of ecosystems: survey, remote sensing, models, storage assessment, certification methods, networks or compensation projects?",
               zh = "资金是否用于下列服务:生态系统碳汇调查、遥感、模型、储量评估、认证方法、监测网络或补偿项目?" } }
activity "7.3.7" {
  en = "Ecosystem carbon sink monitoring", zh = "生态系统碳汇监测评估",
  source = "Catalogue 2025 7.3.7",
  covers = "services.carbon_sink",
  codes = { gbt4754 = { "7462", "7499", "0529", "4863", "7711" } },
  scope = { is "cn.service.carbon_sink" },
}

flag "cn.service.carbon_monitoring" { of = "use",
  en = "Carbon monitoring and assessment", zh = "碳监测评估",
  question = { en = "Is the money for this service: carbon monitoring: points, data platforms, quality control or standards?",
               zh = "资金是否用于下列服务:碳监测点位、数据平台、质量控制或标准?" } }
activity "7.3.8" {
  en = "Carbon monitoring and assessment", zh = "碳监测评估",
  source = "Catalogue 2025 7.3.8",
  covers = "services.carbon_monitoring",
  codes = { gbt4754 = { "7461", "6531", "7454" } },
  scope = { is "cn.service.carbon_monitoring" },
}

-- 7.4 Assessment, review and verification

flag "cn.service.energy_audit" { of = "use",
  en = "Energy assessment and audit", zh = "节能评估和能源审计",
  question = { en = "Is the money for this service: review of energy efficiency, third-party energy audit, assessment of savings or energy reports of projects?",
               zh = "资金是否用于下列服务:节能评审、第三方能源审计、节能量评估或项目节能报告?" } }
activity "7.4.1" {
  en = "Energy assessment and audit", zh = "节能评估和能源审计",
  source = "Catalogue 2025 7.4.1",
  covers = "services.energy_audit",
  codes = { gbt4754 = { "7499" }, gbt4754_enabling = { "7499" } },
  scope = { is "cn.service.energy_audit" },
}

flag "cn.service.energy_diagnosis" { of = "use",
  en = "Energy efficiency diagnosis", zh = "节能和能效诊断",
  question = { en = "Is the money for this service: diagnosis of a company's energy use and efficiency by a third party?",
               zh = "资金是否用于下列服务:第三方对企业开展的节能和能效诊断?" } }
activity "7.4.2" {
  en = "Energy efficiency diagnosis", zh = "节能和能效诊断",
  source = "Catalogue 2025 7.4.2",
  covers = "services.energy_diagnosis",
  codes = { gbt4754 = { "7499" }, gbt4754_enabling = { "7499" } },
  scope = { is "cn.service.energy_diagnosis" },
}

flag "cn.service.carbon_verification" { of = "use",
  en = "Carbon accounting and verification", zh = "碳排放相关核算、核查等服务",
  question = { en = "Is the money for this service: carbon testing, reports, third-party verification, checks, accounting of reductions, training or databases?",
               zh = "资金是否用于下列服务:碳排放检测、报告、第三方核查、复核、减排量核算、培训或数据库?" } }
activity "7.4.3" {
  en = "Carbon accounting and verification", zh = "碳排放相关核算、核查等服务",
  source = "Catalogue 2025 7.4.3",
  covers = "services.carbon_verification",
  codes = { gbt4754 = { "7499", "6531", "8391" }, gbt4754_enabling = { "7499", "6531" } },
  scope = { is "cn.service.carbon_verification" },
}

flag "cn.service.building_rating" { of = "use",
  en = "Building efficiency and carbon evaluation", zh = "建筑能效与碳排放测评",
  question = { en = "Is the money for this service: calculation, test, rating or publication of the energy and carbon of buildings?",
               zh = "资金是否用于下列服务:建筑能耗与碳排放的计算、测试、评级或公示?" } }
activity "7.4.4" {
  en = "Building efficiency and carbon evaluation", zh = "建筑能效与碳排放测评",
  source = "Catalogue 2025 7.4.4",
  covers = "services.building_rating",
  codes = { gbt4754 = { "7499" }, gbt4754_enabling = { "7499" } },
  scope = { is "cn.service.building_rating" },
}

flag "cn.service.clean_production" { of = "use",
  en = "Clean-production audit", zh = "清洁生产审核",
  question = { en = "Is the money for this service: audit and plan for clean production?",
               zh = "资金是否用于下列服务:清洁生产审核及方案?" } }
activity "7.4.5" {
  en = "Clean-production audit", zh = "清洁生产审核",
  source = "Catalogue 2025 7.4.5",
  covers = "services.clean_production",
  codes = { gbt4754 = { "7499" }, gbt4754_enabling = { "7499" } },
  scope = { is "cn.service.clean_production" },
}

flag "cn.service.environmental_impact" { of = "use",
  en = "Environmental impact assessment", zh = "环境影响评价",
  question = { en = "Is the money for this service: environmental impact assessment of plans, projects or the sea; zoning, risk or emergency plans?",
               zh = "资金是否用于下列服务:规划、建设项目或海洋环境影响评价,分区管控、风险评估或应急预案?" } }
activity "7.4.6" {
  en = "Environmental impact assessment", zh = "环境影响评价",
  source = "Catalogue 2025 7.4.6",
  covers = "services.environmental_impact",
  codes = { gbt4754 = { "7499", "6531", "7239" } },
  scope = { is "cn.service.environmental_impact" },
}

flag "cn.service.environmental_quality" { of = "use",
  en = "Environmental quality monitoring and assessment", zh = "生态环境质量监测与评估",
  question = { en = "Is the money for this service: monitoring and assessment of the quality of water, sea, air, soil or noise, or of ecological products?",
               zh = "资金是否用于下列服务:水、海洋、大气、土壤、声环境质量或生态产品的监测与评估?" } }
activity "7.4.7" {
  en = "Environmental quality monitoring and assessment", zh = "生态环境质量监测与评估",
  source = "Catalogue 2025 7.4.7",
  covers = "services.environmental_quality",
  codes = { gbt4754 = { "7461" } },
  scope = { is "cn.service.environmental_quality" },
}

flag "cn.service.damage_appraisal" { of = "use",
  en = "Ecological compensation and damage appraisal", zh = "自然资源生态保护补偿和资产损害赔偿鉴定评估",
  question = { en = "Is the money for this service: assessment of ecological compensation and appraisal of damage to natural resources?",
               zh = "资金是否用于下列服务:自然资源生态保护补偿评估和资产损害赔偿鉴定评估?" } }
activity "7.4.8" {
  en = "Ecological compensation and damage appraisal", zh = "自然资源生态保护补偿和资产损害赔偿鉴定评估",
  source = "Catalogue 2025 7.4.8",
  covers = "services.damage_appraisal",
  codes = { gbt4754 = { "7499" } },
  scope = { is "cn.service.damage_appraisal" },
}

flag "cn.service.restoration_assessment" { of = "use",
  en = "Restoration product and ecosystem assessment", zh = "生态保护修复产品和生态系统评估",
  question = { en = "Is the money for this service: certification of restoration products, or accounting and assessment of the value and services of ecosystems?",
               zh = "资金是否用于下列服务:生态保护修复产品认证,生态产品价值核算或生态系统服务价值评估?" } }
activity "7.4.9" {
  en = "Restoration product and ecosystem assessment", zh = "生态保护修复产品和生态系统评估",
  source = "Catalogue 2025 7.4.9",
  covers = "services.restoration_assessment",
  codes = { gbt4754 = { "7455", "7499" } },
  scope = { is "cn.service.restoration_assessment" },
}

flag "cn.service.geological_hazard" { of = "use",
  en = "Geological hazard risk assessment", zh = "地质灾害危险性评估",
  question = { en = "Is the money for this service: assessment of the risk of collapse, landslide, debris flow, subsidence or fissures?",
               zh = "资金是否用于下列服务:崩塌、滑坡、泥石流、地面塌陷沉降或地裂缝危险性评估?" } }
activity "7.4.10" {
  en = "Geological hazard risk assessment", zh = "地质灾害危险性评估",
  source = "Catalogue 2025 7.4.10",
  covers = "services.geological_hazard",
  codes = { gbt4754 = { "7499" } },
  scope = { is "cn.service.geological_hazard" },
}

flag "cn.service.soil_conservation" { of = "use",
  en = "Soil and water conservation assessment", zh = "水土保持评估",
  question = { en = "Is the money for this service: soil and water conservation: plans, monitoring, acceptance, supervision systems or legal advice?",
               zh = "资金是否用于下列服务:水土保持方案、监测、验收、监管系统或法律服务?" } }
activity "7.4.11" {
  en = "Soil and water conservation assessment", zh = "水土保持评估",
  source = "Catalogue 2025 7.4.11",
  covers = "services.soil_conservation",
  codes = { gbt4754 = { "7481", "7239" } },
  scope = { is "cn.service.soil_conservation" },
}

flag "cn.service.green_manufacturing" { of = "use",
  en = "Green manufacturing evaluation", zh = "绿色制造评价",
  question = { en = "Is the money for this service: evaluation or certification of green factories, parks, supply-chain companies or products?",
               zh = "资金是否用于下列服务:绿色工厂、园区、供应链企业或产品的评价与认证?" } }
activity "7.4.12" {
  en = "Green manufacturing evaluation", zh = "绿色制造评价",
  source = "Catalogue 2025 7.4.12",
  covers = "services.green_manufacturing",
  codes = { gbt4754 = { "7455" } },
  scope = { is "cn.service.green_manufacturing" },
}

-- 7.5 Research, certification and promotion of green technology and products

flag "cn.service.research" { of = "use",
  en = "Green technology and product R&D", zh = "绿色技术产品研发",
  question = { en = "Is the money for this service: research, development and design of advanced technology products of chapters 1 to 5?",
               zh = "资金是否用于下列服务:第1至5章所列先进技术产品的研发与设计?" } }
activity "7.5.1" {
  en = "Green technology and product R&D", zh = "绿色技术产品研发",
  source = "Catalogue 2025 7.5.1",
  covers = "services.research",
  codes = { gbt4754 = { "7491" } },
  scope = { is "cn.service.research" },
}

flag "cn.service.certification" { of = "use",
  en = "Certification and promotion of green products", zh = "绿色技术产品认证推广",
  question = { en = "Is the money for this service: certification or promotion of green, energy-saving, low-carbon, water-saving, green-building-material, eco-label, organic, green-food, recycled, remanufactured, forest, transport-facility or sustainable-aviation-fuel products, or of energy performance contracts?",
               zh = "资金是否用于下列服务:绿色、节能、低碳、节水、绿色建材、环境标志、有机、绿色食品、资源综合利用、再制造、森林、交通设施或可持续航空燃料产品及合同能源管理的认证推广?" } }
activity "7.5.2" {
  en = "Certification and promotion of green products", zh = "绿色技术产品认证推广",
  source = "Catalogue 2025 7.5.2",
  covers = "services.certification",
  codes = { gbt4754 = { "7511", "7512", "7513", "7514", "7515", "7516", "7455" }, gbt4754_enabling = { "7514", "7515" } },
  scope = { is "cn.service.certification" },
}

flag "cn.service.technology_trading" { of = "use",
  en = "Green technology trading", zh = "绿色技术交易",
  question = { en = "Is the money for this service: exhibition, trade, platforms, review, design or transfer of intellectual property of green technology?",
               zh = "资金是否用于下列服务:绿色技术的展示、交易、平台、评审、设计或知识产权转让?" } }
activity "7.5.3" {
  en = "Green technology trading", zh = "绿色技术交易",
  source = "Catalogue 2025 7.5.3",
  covers = "services.technology_trading",
  codes = { gbt4754 = { "7511", "7512", "7513", "7514", "7515", "7516", "6531", "7491", "7499", "7520" }, gbt4754_enabling = { "7514", "7515" } },
  scope = { is "cn.service.technology_trading" },
}

-- 7.6 Trading of resource and environmental rights

flag "cn.service.carbon_trading" { of = "use",
  en = "Carbon trading", zh = "碳交易",
  question = { en = "Is the money for this service: trade, finance, asset management or legal advice on carbon rights?",
               zh = "资金是否用于下列服务:碳排放权的交易、融资、资产管理或法律服务?" } }
activity "7.6.1" {
  en = "Carbon trading", zh = "碳交易",
  source = "Catalogue 2025 7.6.1",
  covers = "services.carbon_trading",
  codes = { gbt4754 = { "7499", "7239" }, gbt4754_enabling = { "7499" } },
  scope = { is "cn.service.carbon_trading" },
}

flag "cn.service.energy_right_trading" { of = "use",
  en = "Energy-use right trading", zh = "用能权交易",
  question = { en = "Is the money for this service: accounting, audit, asset management, pledge finance, legal advice or systems for energy-use rights?",
               zh = "资金是否用于下列服务:用能权的核算、审核、资产管理、抵质押融资、法律服务或系统?" } }
activity "7.6.2" {
  en = "Energy-use right trading", zh = "用能权交易",
  source = "Catalogue 2025 7.6.2",
  covers = "services.energy_right_trading",
  codes = { gbt4754 = { "7499", "6639", "7239", "6531" } },
  scope = { is "cn.service.energy_right_trading" },
}

flag "cn.service.water_right_trading" { of = "use",
  en = "Water right trading", zh = "用水权交易",
  question = { en = "Is the money for this service: analysis, pricing, design, legal advice, pledge finance or systems for water rights?",
               zh = "资金是否用于下列服务:用水权的分析、定价、方案设计、法律服务、抵质押融资或系统?" } }
activity "7.6.3" {
  en = "Water right trading", zh = "用水权交易",
  source = "Catalogue 2025 7.6.3",
  covers = "services.water_right_trading",
  codes = { gbt4754 = { "7499", "7239", "6639", "6531" } },
  scope = { is "cn.service.water_right_trading" },
}

flag "cn.service.pollution_permit_trading" { of = "use",
  en = "Pollution permit trading", zh = "排污权交易",
  question = { en = "Is the money for this service: accounting, advice on reduction, legal advice or pledge finance for pollution permits?",
               zh = "资金是否用于下列服务:排污权的核算、减排咨询、法律服务或抵质押融资?" } }
activity "7.6.4" {
  en = "Pollution permit trading", zh = "排污权交易",
  source = "Catalogue 2025 7.6.4",
  covers = "services.pollution_permit_trading",
  codes = { gbt4754 = { "7499", "7239", "6639" } },
  scope = { is "cn.service.pollution_permit_trading" },
}

flag "cn.service.forest_right_trading" { of = "use",
  en = "Forest right trading", zh = "林权交易",
  question = { en = "Is the money for this service: analysis, pricing, design, accounting, legal advice, pledge finance or systems for forest rights?",
               zh = "资金是否用于下列服务:林权的分析、定价、方案设计、核算、法律服务、抵质押融资或系统?" } }
activity "7.6.5" {
  en = "Forest right trading", zh = "林权交易",
  source = "Catalogue 2025 7.6.5",
  covers = "services.forest_right_trading",
  codes = { gbt4754 = { "7499", "7239", "6639", "6531" } },
  scope = { is "cn.service.forest_right_trading" },
}

flag "cn.service.green_power_trading" { of = "use",
  en = "Green certificates and green power trading", zh = "可再生能源绿证和绿色电力交易",
  question = { en = "Is the money for this service: project records, issue of certificates or market system for renewable certificates and green power?",
               zh = "资金是否用于下列服务:可再生能源绿证和绿色电力的项目建档、核发或交易市场系统?" } }
activity "7.6.6" {
  en = "Green certificates and green power trading", zh = "可再生能源绿证和绿色电力交易",
  source = "Catalogue 2025 7.6.6",
  covers = "services.green_power_trading",
  codes = { gbt4754 = { "6711" }, gbt4754_enabling = { "6711" } },
  scope = { is "cn.service.green_power_trading" },
}
