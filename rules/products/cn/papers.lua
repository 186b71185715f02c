-- Papers for the file and duties after signing.

paper "use_contract" { en = "Contract or permit that shows the use of the money", zh = "证明资金用途的合同或批文",
  source = "Green Finance Guidelines 2022" }
paper "catalogue_evidence" { en = "Evidence for each condition of the catalogue item", zh = "目录条目各项条件的证明材料",
  source = "Catalogue 2025" }
paper "penalty_lookup" { en = "Look-up of public penalty records on the day of the decision", zh = "决策当日公开处罚记录查询",
  source = "Green Finance Guidelines 2022" }
paper "revenue_breakdown" { en = "Audited breakdown of revenue by line", zh = "经审计的分项收入明细",
  source = "Issuer practice 2020" }
paper "selection_disclosure" { en = "Disclosure of how projects are assessed and selected", zh = "项目评估与遴选流程披露文件",
  source = "Bond Principles 2022 2.2" }
paper "proceeds_account" { en = "Agreement on the supervised account or special ledger", zh = "募集资金监管账户协议或专项台账",
  source = "Bond Principles 2022 2.3" }
duty "track_use" { en = "Track that the money goes to the named use", zh = "跟踪资金按约定用途使用",
  source = "Green Finance Guidelines 2022" }
duty "annual_bond_report" { en = "Yearly report on use of proceeds, progress and benefit, by 30 April", zh = "每年4月30日前披露上年度资金使用、项目进展和环境效益",
  source = "Bond Principles 2022 2.4" }
duty "keep_records" { en = "Keep the tracking records until two years after maturity", zh = "资金台账保存至债券到期后两年",
  source = "Bond Principles 2022 2.3" }
