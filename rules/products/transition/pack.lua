-- Transition loans.
pack "products-transition" {
  en = "Transition loans", zh = "转型贷款",
  authors = { "Eligo" },
  version = "1.0.0", edition = "October 2025", jurisdiction = "international",
  needs = { "facts", "activities", "sg-sat" },
  products = { "transition-loan" },
  sources = {
    ["Transition Loan Principles 2025"] = {
      en = "Guide to Transition Loans with draft Transition Loan Principles, 16 October 2025 (APLMA, LMA, LSTA)", zh = "转型贷款指南及转型贷款原则草案(2025年10月16日,APLMA、LMA、LSTA)", date = "2025-10-16" },
  },
}
