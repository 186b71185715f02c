-- The firm that borrows or issues.

text "firm.name"    { of = "firm", en = "Name", zh = "名称" }
text "firm.id"      { of = "firm", en = "Registration number", zh = "统一社会信用代码或注册号" }
text "firm.country" { of = "firm", en = "Country (ISO 3166)", zh = "国家(ISO 3166代码)" }
amount "firm.revenue" { of = "firm", en = "Revenue of the last financial year", zh = "上一会计年度营业收入",
  question = { en = "What was the firm's revenue in the last financial year?", zh = "企业上一会计年度营业收入是多少?" },
  evidence = { en = "Audited income statement", zh = "经审计的利润表" } }
flag "firm.domestic_issuer" { of = "firm", en = "Onshore Chinese issuer", zh = "境内发行人",
  question = { en = "Is the issuer incorporated in mainland China?", zh = "发行人是否为境内主体?" } }
flag "firm.environmental_violation_open" { of = "firm", en = "Environmental violation not put right", zh = "存在未整改的环境违法行为",
  question = { en = "Is any environmental violation of the firm still open?", zh = "企业是否有尚未整改的环境违法行为?" },
  evidence = { en = "Record of the environmental authority, looked up on the day of the decision", zh = "生态环境部门处罚及整改记录(决策当日查询)" } }
flag "firm.mandatory_rule_breach_open" { of = "firm",
  en = "Open breach of a mandatory rule on quality, safety, environment, labour or health, or of industrial policy",
  zh = "存在未纠正的违反质量、安全、环保、劳动、职业健康等强制性规定或产业政策的行为",
  question = { en = "Does the firm or project break any mandatory rule on quality, safety, environment, labour protection or occupational health, or any industrial policy?",
               zh = "企业或项目是否违反质量、安全、环保、劳动保护、职业健康等强制性规定或产业政策?" },
  evidence = { en = "Compliance statement and public penalty records", zh = "合规声明及公开处罚记录" } }
records "firm.penalties" { of = "firm", row = "penalty", en = "Penalties", zh = "处罚记录", at_most = 200,
  question = { en = "Which penalties did authorities impose on the firm?", zh = "监管部门对企业作出过哪些处罚?" } }
date "penalty.on"      { of = "firm.penalties", en = "Date of the decision", zh = "处罚决定日期" }
flag "penalty.serious" { of = "firm.penalties", en = "Serious case", zh = "情节严重" }
flag "firm.transition_plan_published" { of = "firm", en = "Transition plan published", zh = "已公布转型计划",
  question = { en = "Has the firm published a transition plan?", zh = "企业是否已公布转型计划?" } }
flag "firm.transition_plan_1_5c" { of = "firm", en = "Transition plan in line with 1.5 °C", zh = "转型计划与1.5℃目标一致",
  question = { en = "Is the firm's transition plan in line with 1.5 °C?", zh = "企业转型计划是否与1.5℃目标一致?" },
  evidence = { en = "Assessment by an independent reviewer", zh = "独立评估报告" } }

parameter "violation_window" { "3 year", stricter = "larger", en = "Look-back for serious penalties", zh = "重大处罚回溯期",
  source = "Bank proposal: look-back for penalties" }
