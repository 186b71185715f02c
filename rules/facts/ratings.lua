-- Lists and ratings that authorities and bodies give a firm: fed by a registry or by the profile.

scale "firm.green_factory" { of = "firm", en = "Green factory list that names the firm", zh = "入选绿色工厂名单层级",
  best_first = { "national", "provincial", "municipal", "none" },
  evidence = { en = "Published list of the year, without later removal", zh = "当年公布名单且未被移出" } }
flag "firm.zero_carbon_factory"  { of = "firm", en = "Named as a zero-carbon factory", zh = "入选零碳工厂" }
flag "firm.green_supply_chain"   { of = "firm", en = "Named for green supply-chain management", zh = "入选绿色供应链管理企业" }
flag "firm.in_green_park"        { of = "firm", en = "In a green industrial park", zh = "位于绿色工业园区" }
flag "firm.in_zero_carbon_park"  { of = "firm", en = "In a zero-carbon park", zh = "位于零碳园区" }
flag "firm.green_design_product" { of = "firm", en = "Makes a named green design product", zh = "生产绿色设计产品" }
flag "firm.green_product_certified" { of = "firm", en = "Green product certificate in force", zh = "持有有效绿色产品认证" }
flag "firm.certificate_recognised_abroad" { of = "firm", en = "The certificate is recognised where the product is sold", zh = "认证在销售目的地获得互认" }
choice "firm.environmental_credit" { of = "firm", en = "Environmental credit rating", zh = "企业环保信用评价等级",
  values = { green = { en = "green", zh = "绿色" }, blue = { en = "blue", zh = "蓝色" }, yellow = { en = "yellow", zh = "黄色" },
    red = { en = "red", zh = "红色" }, black = { en = "black", zh = "黑色" }, unrated = { en = "not rated", zh = "未参评" } },
  question = { en = "Which environmental credit rating does the firm hold, or is it unrated?", zh = "企业环保信用评价为何等级,或未参评?" },
  evidence = { en = "Rating in force, looked up on the day of the decision", zh = "决策当日查询的有效评价结果" } }
date "firm.environmental_credit_on" { of = "firm", en = "Date of the environmental credit rating", zh = "企业环保信用评价日期" }
number "firm.green_supplier_share" { of = "firm", unit = "%", en = "Share of suppliers that are green factories", zh = "供应商中绿色工厂占比" }
number "firm.green_output_share"   { of = "firm", unit = "%", en = "Share of output value from green factories", zh = "绿色工厂产值占比" }
