-- One use of the money, or one line of revenue where credit has no project.

amount "use.amount"  { of = "use", en = "Amount of this use", zh = "该用途金额",
  question = { en = "How much goes to this use?", zh = "该用途金额是多少?" } }
text   "use.purpose" { of = "use", en = "Purpose", zh = "用途" }
choice "use.kind"    { of = "use", en = "Kind of use", zh = "用途类别",
  values = {
    asset           = { en = "fixed asset", zh = "固定资产" },
    capex           = { en = "capital expenditure", zh = "资本性支出" },
    opex            = { en = "operating expenditure", zh = "运营支出" },
    financial_asset = { en = "financial asset", zh = "金融资产" },
    household       = { en = "household asset or expenditure", zh = "居民资产或支出" },
    trade           = { en = "trade", zh = "贸易" },
    revenue         = { en = "line of revenue", zh = "收入构成" },
  } }
flag "use.is_trade"  { of = "use", en = "It is trade in the goods, not their making", zh = "属于贸易而非生产",
  question = { en = "Does the money finance buying and selling the goods rather than making them?", zh = "资金是否用于产品贸易而非生产?" },
  evidence = { en = "Trade contracts and invoices", zh = "贸易合同和发票" } }
flag "use.capex"     { of = "use", en = "Capital expenditure", zh = "属于资本性支出",
  question = { en = "Is it capital expenditure?", zh = "是否为资本性支出?" } }
flag "use.lock_in_assessed" { of = "use", en = "Carbon lock-in assessed", zh = "已评估碳锁定" }
