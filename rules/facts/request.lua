-- The request: one loan or bond, its amount and its dates. A date that has not come yet is "not yet".

amount "request.amount"   { of = "request", en = "Amount", zh = "金额",
  question = { en = "How much is asked for?", zh = "申请金额是多少?" } }
date "request.applied"    { of = "request", en = "Applied for", zh = "申请日期" }
date "request.approved"   { of = "request", en = "Approved", zh = "批准日期",
  question = { en = "When was the loan approved (\"not yet\" where it is not)?", zh = "贷款何时获批(未批准填\"not yet\")?" } }
date "request.registered" { of = "request", en = "Approved or registered by the authority", zh = "监管核准或注册日期",
  question = { en = "When was the bond approved or registered (\"not yet\" where it is not)?", zh = "债券何时核准或注册(尚未则填\"not yet\")?" } }
date "request.filed"      { of = "request", en = "Papers filed with the authority", zh = "申报材料受理日期",
  question = { en = "When were the papers of the bond filed (\"not yet\" where they are not)?", zh = "债券申报材料何时受理(尚未则填\"not yet\")?" } }
date "request.issued"     { of = "request", en = "Issued", zh = "发行日期",
  question = { en = "When was the bond issued (\"not yet\" where it is not)?", zh = "债券何时发行(尚未则填\"not yet\")?" } }
flag "request.is_loan"    { of = "request", en = "It is a loan", zh = "属于贷款",
  question = { en = "Is it a loan?", zh = "是否为贷款?" } }
flag "request.is_bond"    { of = "request", en = "It is a bond", zh = "属于债券",
  question = { en = "Is it a bond?", zh = "是否为债券?" } }
flag "request.nothing_paid_out" { of = "request", en = "Nothing was paid out before 14 July 2025", zh = "2025年7月14日前未放款",
  question = { en = "Had nothing of the loan been paid out on 14 July 2025?", zh = "截至2025年7月14日是否尚未放款?" } }
choice "request.list_chosen" { of = "request", en = "List that the issuer chose", zh = "发行人选择的目录",
  question = { en = "Which list did the issuer choose for a bond filed before 14 July 2025?", zh = "2025年7月14日前申报的债券,发行人选择适用哪版目录?" },
  values = { list_2021 = { en = "the list of 2021", zh = "2021年版" }, list_2025 = { en = "the list of 2025", zh = "2025年版" } } }
