-- What several activities ask under "no significant harm": the generic appendices A to E of Annex I, and tests that stand
-- alike in several sections.

-- A: climate change adaptation
flag "climate_risk.screened" { of = "use", en = "Physical climate risks screened", zh = "已筛查物理气候风险",
  question = { en = "Were the listed climate hazards (temperature, wind, water, solid mass) screened for the activity?", zh = "是否已就所列气候灾害(温度、风、水、固体物质)筛查该活动?" },
  evidence = { en = "Climate risk screening", zh = "气候风险筛查报告" } }
flag "climate_risk.material" { of = "use", en = "A physical climate risk is material", zh = "存在重大物理气候风险" }
flag "climate_risk.assessed" { of = "use", en = "Climate risk and vulnerability assessed", zh = "已开展气候风险与脆弱性评估" }
flag "climate_risk.projections_smallest_scale" { of = "use", en = "Projections at the smallest suitable scale", zh = "采用适宜的最小尺度气候预估" }
flag "climate_risk.projections_best_scenarios" { of = "use", en = "Best available projections across scenarios, 10 to 30 years ahead for large investments",
  zh = "采用多情景最优气候预估(重大投资为10至30年)" }
flag "climate_risk.reduced_before_operation" { of = "use", en = "Adaptation solutions in place before operation", zh = "投运前已落实适应措施" }
number "climate_risk.reduction_time" { of = "use", unit = "year", en = "Years within which adaptation solutions are in place", zh = "落实适应措施的年限" }
number "asset.expected_life" { of = "use", unit = "year", en = "Expected life of the activity", zh = "预期使用年限" }
flag "asset.new" { of = "use", en = "New activity or asset", zh = "新建活动或资产" }
criteria "appendix.a" { en = "Adaptation to climate change", zh = "适应气候变化", source = "2021/2139 Annex I Appendix A",
  is "climate_risk.screened",
  when(is "climate_risk.material", all_of {
    is "climate_risk.assessed",
    choose {
      case(below("asset.expected_life", "10 year"), is "climate_risk.projections_smallest_scale"),
      otherwise(is "climate_risk.projections_best_scenarios"),
    },
    choose {
      case(is "asset.new", is "climate_risk.reduced_before_operation"),
      otherwise(at_most("climate_risk.reduction_time", "5 year")),
    },
  }),
}

-- B: water
flag "water.risks_addressed" { of = "use", en = "Risks to water bodies found and addressed in a water use and protection plan, or in the environmental impact assessment",
  zh = "已识别对水体的风险,并在用水与保护方案或环评中予以应对",
  question = { en = "Does a water plan, or the impact assessment, address the risks to the status of water bodies?", zh = "用水保护方案或环评是否应对了对水体状态的风险?" } }
criteria "appendix.b" { en = "Water and marine resources", zh = "水和海洋资源", source = "2021/2139 Annex I Appendix B",
  is "water.risks_addressed",
}

-- C: chemicals. The wording that applies from 2026 has not been read.
flag "substances.pop" { of = "use", en = "Persistent organic pollutants (2019/1021)", zh = "持久性有机污染物(2019/1021)" }
flag "substances.mercury" { of = "use", en = "Mercury and its compounds (2017/852)", zh = "汞及其化合物(2017/852)" }
flag "substances.ozone_depleting" { of = "use", en = "Ozone-depleting substances outside exemptions", zh = "消耗臭氧层物质(豁免除外)" }
flag "substances.rohs" { of = "use", en = "Restricted substances in electronics beyond what 2011/65 allows", zh = "电子电气设备限用物质(超出2011/65允许范围)" }
flag "substances.reach_xvii" { of = "use", en = "Substances of REACH Annex XVII outside its conditions", zh = "REACH附件XVII物质(不符合其条件)" }
number "substances.svhc_content" { of = "use", unit = "%", en = "Highest content of a candidate-list substance by weight", zh = "候选清单物质的最高质量分数" }
flag "substances.svhc_no_alternative" { of = "use", en = "Documented: no suitable alternative, controlled conditions", zh = "已证明无合适替代品且在受控条件下使用" }
criteria "appendix.c" { en = "Chemicals", zh = "化学品", source = "2021/2139 Annex I Appendix C",
  none_of {
    point "a" { is "substances.pop" }, point "b" { is "substances.mercury" }, point "c" { is "substances.ozone_depleting" },
    point "d" { is "substances.rohs" }, point "e" { is "substances.reach_xvii" },
  },
  point "f" { any_of { at_most("substances.svhc_content", "0.1 %"), is "substances.svhc_no_alternative" } },
  from("2026-01-01", gap { en = "The wording that 2026/73 gives this appendix has not been read", zh = "未读到2026/73修订后的本附录条文" }),
}

-- D: biodiversity
flag "biodiversity.eia_done" { of = "use", en = "Impact assessment or screening done and its measures carried out", zh = "已完成环评或筛查并落实相应措施",
  question = { en = "Was an environmental impact assessment or screening done, and were its measures carried out?", zh = "是否已完成环境影响评价或筛查并落实其措施?" } }
flag "biodiversity.sensitive_area" { of = "use", en = "In or near a biodiversity-sensitive area", zh = "位于或邻近生物多样性敏感区" }
flag "biodiversity.appropriate_assessment" { of = "use", en = "Appropriate assessment done and its measures carried out", zh = "已完成适当评估并落实其措施" }
criteria "appendix.d" { en = "Biodiversity", zh = "生物多样性", source = "2021/2139 Annex I Appendix D",
  is "biodiversity.eia_done",
  when(is "biodiversity.sensitive_area", is "biodiversity.appropriate_assessment"),
}

-- E: water appliances in buildings
number "tap.flow"         { of = "use", unit = "L/min", en = "Flow of taps", zh = "水龙头流量" }
number "shower.flow"      { of = "use", unit = "L/min", en = "Flow of showers", zh = "淋浴流量" }
number "wc.full_flush"    { of = "use", unit = "L", en = "Full flush of toilets", zh = "坐便器大档冲水量" }
number "wc.average_flush" { of = "use", unit = "L", en = "Average flush of toilets", zh = "坐便器平均冲水量" }
number "urinal.hourly"    { of = "use", unit = "L/h", en = "Water of a urinal bowl per hour", zh = "小便器每小时用水量" }
number "urinal.full_flush" { of = "use", unit = "L", en = "Full flush of urinals", zh = "小便器冲水量" }
criteria "appendix.e" { en = "Water appliances", zh = "用水器具", source = "2021/2139 Annex I Appendix E",
  at_most("tap.flow", "6 L/min"), at_most("shower.flow", "8 L/min"),
  at_most("wc.full_flush", "6 L"), at_most("wc.average_flush", "3.5 L"),
  at_most("urinal.hourly", "2 L/h"), at_most("urinal.full_flush", "1 L"),
}

-- Tests that stand alike in several sections
flag "equipment.circular" { of = "use", en = "Durable, recyclable equipment that is easy to dismantle and refurbish, where available",
  zh = "在可获得时采用耐用、可回收、易拆解和翻新的设备" }
criteria "circular.equipment" { en = "Durable and recyclable equipment", zh = "耐用可回收设备", source = "2021/2139 Annex I, circular economy",
  is "equipment.circular" }
flag "waste.end_of_life_plan" { of = "use", en = "Waste plan for the most reuse and recycling at the end of life", zh = "报废阶段最大限度再利用和回收的废物管理方案" }
criteria "circular.waste_plan" { en = "Waste plan at the end of life", zh = "报废废物管理方案", source = "2021/2139 Annex I, circular economy",
  is "waste.end_of_life_plan" }
flag "equipment.ecodesign_top_class" { of = "use", en = "Fans, compressors and pumps in the top energy class and within ecodesign rules", zh = "风机、压缩机、泵达到最高能效等级并符合生态设计要求" }
criteria "pollution.rotating_equipment" { en = "Efficient fans, compressors and pumps", zh = "高效风机、压缩机和泵", source = "2021/2139 Annex I, pollution prevention",
  is "equipment.ecodesign_top_class" }
flag "plant.mcp_limits_met" { of = "use", en = "Within the emission limits for medium combustion plants (2015/2193)", zh = "符合中型燃烧装置排放限值(2015/2193)" }
flag "plant.bat_ael_met" { of = "use", en = "Within the BAT emission levels for large combustion plants, no cross-media effect", zh = "符合大型燃烧装置最佳可行技术排放水平且无跨介质影响" }
criteria "pollution.combustion" { en = "Emissions of combustion plants", zh = "燃烧装置排放", source = "2021/2139 Annex I, pollution prevention",
  when(above("plant.thermal_input", "1 MW"), any_of { is "plant.mcp_limits_met", is "plant.bat_ael_met" }) }
number "plant.digestion_throughput" { of = "use", unit = "t/day", en = "Throughput of anaerobic digestion", zh = "厌氧消化处理量" }
flag "plant.waste_bat_met" { of = "use", en = "Within the BAT emission levels for waste treatment", zh = "符合废物处理最佳可行技术排放水平" }
flag "plant.anaerobic_digestion" { of = "use", en = "Uses anaerobic digestion", zh = "采用厌氧消化" }
criteria "pollution.digestion" { en = "Emissions of anaerobic digestion", zh = "厌氧消化排放", source = "2021/2139 Annex I, pollution prevention",
  when(is "plant.anaerobic_digestion", when(above("plant.digestion_throughput", "100 t/day"), is "plant.waste_bat_met")) }
flag "geothermal.high_enthalpy" { of = "use", en = "High-enthalpy geothermal system", zh = "高焓地热系统" }
flag "geothermal.abatement" { of = "use", en = "Emissions abated so that air quality limits are kept", zh = "已减排,不影响空气质量限值" }
criteria "pollution.geothermal" { en = "Emissions of geothermal plants", zh = "地热装置排放", source = "2021/2139 Annex I, pollution prevention",
  when(is "geothermal.high_enthalpy", is "geothermal.abatement") }
flag "site.offshore" { of = "use", en = "At sea", zh = "位于海上" }
flag "marine.noise_status" { of = "use", en = "Good environmental status of the sea kept: noise (descriptor 11)", zh = "不妨碍海洋良好环境状态:噪声(描述符11)" }
flag "marine.biodiversity_status" { of = "use", en = "Good environmental status of the sea kept: biodiversity and sea floor (descriptors 1 and 6)", zh = "不妨碍海洋良好环境状态:生物多样性与海底(描述符1和6)" }
criteria "water.marine_noise" { en = "Noise at sea", zh = "海洋噪声", source = "2021/2139 Annex I, water and marine resources",
  is "marine.noise_status" }
criteria "biodiversity.marine" { en = "Biodiversity at sea", zh = "海洋生物多样性", source = "2021/2139 Annex I, biodiversity",
  is "marine.biodiversity_status" }
