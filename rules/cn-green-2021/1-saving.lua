-- Chapter 1: energy saving and environmental protection.

choice "cn21.boiler" { of = "use", en = "Kind of boiler", zh = "锅炉种类", values = { industrial = { en = "industrial boiler", zh = "工业锅炉" }, other = { en = "other boiler", zh = "其他锅炉" } } }
flag "cn21.boiler_emissions" { of = "use", en = "Emissions within GB 13271", zh = "排放符合GB 13271", evidence = { en = "Emission test report", zh = "排放检测报告" } }
activity "1.1.1.1" {
  en = "Energy-saving boilers: make and trade", zh = "节能锅炉制造与贸易",
  source = "Catalogue 2021 1.1.1.1", covers = "equipment.boiler",
  scope = { is "cn21.described" },
  contribution = { by("cn21.boiler", {
    industrial = point "GB 24500" { at_most("cn21.grade", 2) },
    other = is "cn21.target_met" }),
  is "cn21.boiler_emissions" },
}

activity "1.1.1.2" {
  en = "Energy-saving kilns", zh = "节能窑炉制造与贸易",
  source = "Catalogue 2021 1.1.1.2", covers = "equipment.kiln",
  scope = { is "cn21.described" },
}

flag "cn21.saving_value_met" { of = "use", en = "At or above the energy-saving value of its standard", zh = "达到标准规定的节能评价值", evidence = { en = "Test report", zh = "检测报告" } }
activity "1.1.1.3" {
  en = "Energy-saving pumps and vacuum equipment", zh = "节能型泵及真空设备制造与贸易",
  source = "Catalogue 2021 1.1.1.3", covers = "equipment.pump",
  scope = { is "cn21.described" },
  contribution = { any_of { is "cn21.saving_value_met", point "grade" { at_most("cn21.grade", 1) } } },
}

activity "1.1.1.4" {
  en = "Energy-saving gas compressors", zh = "节能型气体压缩设备制造与贸易",
  source = "Catalogue 2021 1.1.1.4", covers = "equipment.compressor",
  scope = { is "cn21.described" },
  contribution = { point "GB 19153" { en = "GB 19153, GB 35971, grade 1", zh = "GB 19153、GB 35971 1级", at_most("cn21.grade", 1) } },
}

activity "1.1.1.5" {
  en = "Energy-saving hydraulic and pneumatic parts", zh = "节能型液压气压元件制造与贸易",
  source = "Catalogue 2021 1.1.1.5",
  scope = { is "cn21.described" },
}

activity "1.1.1.6" {
  en = "Energy-saving fans", zh = "节能风机风扇制造与贸易",
  source = "Catalogue 2021 1.1.1.6", covers = "equipment.fan",
  scope = { is "cn21.described" },
  contribution = { point "GB 19761" { en = "GB 19761, GB 28381, grade 1", zh = "GB 19761、GB 28381 1级", at_most("cn21.grade", 1) } },
}

activity "1.1.1.8" {
  en = "Energy-saving motors", zh = "节能电机制造与贸易",
  source = "Catalogue 2021 1.1.1.8", covers = "equipment.motor",
  scope = { is "cn21.described" },
  contribution = { point "GB 18613" { en = "GB 18613, GB 30253, GB 30254, grade 1", zh = "GB 18613、GB 30253、GB 30254 1级", at_most("cn21.grade", 1) } },
}

activity "1.1.1.9" {
  en = "Energy-saving transformers", zh = "节能型变压器等设备制造与贸易",
  source = "Catalogue 2021 1.1.1.9", covers = "equipment.transformer",
  scope = { is "cn21.described" },
  contribution = { point "GB 20052" { en = "GB 20052, grade 1", zh = "GB 20052 1级", at_most("cn21.grade", 1) } },
}

choice "cn21.waste_heat" { of = "use", en = "Kind of equipment for waste heat", zh = "余热设备种类", values = { exchanger = { en = "heat exchanger", zh = "换热器" }, other = { en = "other equipment", zh = "其他设备" } } }
activity "1.1.1.10" {
  en = "Equipment for waste heat, pressure and gas", zh = "余热余压余气利用设备制造与贸易",
  source = "Catalogue 2021 1.1.1.10", covers = "equipment.heat_recovery",
  scope = { is "cn21.described" },
  contribution = { by("cn21.waste_heat", {
    exchanger = is "cn21.target_met",
    other = point "GB-T 1028" { en = "GB/T 1028", zh = "GB/T 1028", is "cn21.conforms" } }) },
}

activity "1.1.1.11" {
  en = "High-efficiency household appliances", zh = "高效节能家用电器制造与贸易",
  source = "Catalogue 2021 1.1.1.11", covers = "equipment.appliance",
  scope = { is "cn21.described" },
  contribution = { point "GB 21455" { en = "GB 21455, GB 12021.2, GB 12021.4, GB 24850, GB 12021.9, grade 1", zh = "GB 21455、GB 12021.2、GB 12021.4、GB 24850、GB 12021.9 1级", at_most("cn21.grade", 1) } },
}

activity "1.1.1.12" {
  en = "High-efficiency commercial equipment", zh = "高效节能商用设备制造与贸易",
  source = "Catalogue 2021 1.1.1.12", covers = "equipment.commercial_device",
  scope = { is "cn21.described" },
  contribution = { point "the standard of its kind" { en = "the standard of its kind, grade 1", zh = "所属类别标准 1级", at_most("cn21.grade", 1) } },
}

activity "1.1.1.13" {
  en = "High-efficiency lighting", zh = "高效照明产品及系统制造与贸易",
  source = "Catalogue 2021 1.1.1.13", covers = "equipment.lighting",
  scope = { is "cn21.described" },
  contribution = { point "GB 30255" { en = "GB 30255, GB 37478, GB 38450 and the standards of lamp ballasts", zh = "GB 30255、GB 37478、GB 38450及镇流器标准", is "cn21.conforms" } },
}

activity "1.1.1.14" {
  en = "Energy metering and control", zh = "能源计量、检测、监控设备制造与贸易",
  source = "Catalogue 2021 1.1.1.14", covers = "equipment.energy_meter",
  scope = { is "cn21.described" },
  contribution = { point "GB 17167" { en = "GB 17167", zh = "GB 17167", is "cn21.conforms" } },
}

activity "1.1.2.1" {
  en = "Energy-saving retrofit of boilers and kilns, natural gas allowed in place of coal", zh = "锅炉(窑炉)节能改造和能效提升(可用天然气替代)",
  source = "Catalogue 2021 1.1.2.1", covers = "retrofit.boiler_retrofit",
  scope = { is "cn21.described" },
}

activity "1.1.2.3" {
  en = "Use of waste heat and pressure", zh = "余热余压利用",
  source = "Catalogue 2021 1.1.2.3", covers = "retrofit.waste_heat_use",
  scope = { is "cn21.described" },
}

activity "1.1.2.4" {
  en = "Optimisation of energy systems", zh = "能量系统优化",
  source = "Catalogue 2021 1.1.2.4", covers = "retrofit.plant_retrofit",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 38903" { en = "GB/T 38903", zh = "GB/T 38903", is "cn21.conforms" } },
}

activity "1.1.2.5" {
  en = "Upgrade of steam turbines", zh = "汽轮发电机组系统能效提升",
  source = "Catalogue 2021 1.1.2.5",
  scope = { is "cn21.described" },
}

activity "1.1.3.1" {
  en = "Green lighting retrofit", zh = "绿色照明改造",
  source = "Catalogue 2021 1.1.3.1", covers = "retrofit.lighting_retrofit",
  scope = { is "cn21.described" },
}

activity "1.2.1.1" {
  en = "Green building materials", zh = "绿色建筑材料制造",
  source = "Catalogue 2021 1.2.1.1", covers = "equipment.green_material",
  scope = { is "cn21.described" },
}

activity "1.3.1" {
  en = "Equipment against pollution (1.3.1.1 to 1.3.1.8)", zh = "先进环保装备制造(1.3.1.1至1.3.1.8)",
  source = "Catalogue 2021 1.3.1",
  scope = { is "cn21.described" },
  contribution = { is "cn21.conforms", unsettled {
    en = "Which of GB 37483, GB 37484, GB 37485, GB/T 33017, GB/T 35254, GB/T 38219 and GB/T 38220 does the item of 1.3.1 name, and is it met?",
    zh = "1.3.1下的条目引用GB 37483、GB 37484、GB 37485、GB/T 33017、GB/T 35254、GB/T 38219、GB/T 38220中的哪一项,是否符合?" } },
}

activity "1.4.1.1" {
  en = "Desalination", zh = "海水、苦咸水淡化处理",
  source = "Catalogue 2021 1.4.1.1",
  scope = { is "cn21.described" },
}

activity "1.5.2.2" {
  en = "Reuse of used materials", zh = "废旧资源再生利用",
  source = "Catalogue 2021 1.5.2.2", covers = "recycling.scrap_use",
  scope = { is "cn21.described" },
}

activity "1.5.3.1" {
  en = "Use of urban and rural household waste", zh = "城乡生活垃圾综合利用",
  source = "Catalogue 2021 1.5.3.1", covers = "recycling.refuse_use",
  scope = { is "cn21.described" },
}

activity "1.5.3.2" {
  en = "Use of farm waste", zh = "农业废弃物资源化利用",
  source = "Catalogue 2021 1.5.3.2", covers = "recycling.farm_residue_use",
  scope = { is "cn21.described" },
}

activity "1.5.3.3" {
  en = "Use of sewage sludge", zh = "城镇污水处理厂污泥综合利用",
  source = "Catalogue 2021 1.5.3.3", covers = "town.sewage",
  scope = { is "cn21.described" },
}

activity "1.6.1.1" {
  en = "Key parts of new energy vehicles: make, trade and purchase", zh = "新能源汽车关键零部件制造和产业化",
  source = "Catalogue 2021 1.6.1.1", covers = "equipment.nev",
  scope = { is "cn21.described" },
  contribution = { point "the access rules for new energy vehicles" { en = "the access rules for new energy vehicles (MIIT order 54)", zh = "新能源汽车准入管理规定(工业和信息化部令第54号)", is "cn21.conforms" } },
}

activity "1.6.1.2" {
  en = "Equipment for charging, battery swap and hydrogen stations", zh = "充电、换电及加氢设施制造",
  source = "Catalogue 2021 1.6.1.2",
  scope = { is "cn21.described" },
  contribution = { point "GB 50177" { en = "GB 50177, GB 50516, GB/T 34584", zh = "GB 50177、GB 50516、GB/T 34584", is "cn21.conforms" } },
}

activity "1.6.1.3" {
  en = "Green ships", zh = "绿色船舶制造",
  source = "Catalogue 2021 1.6.1.3", covers = "equipment.green_ship",
  scope = { is "cn21.described" },
}
