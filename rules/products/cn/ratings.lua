-- What ratings of the firm mean for a deal. No national rule tells banks what to do by colour: to refuse red and black is
-- what banks do in the provinces that were read, so a bank that uses these products adopts it as its own policy. A firm
-- that is not rated is looked at by its violations alone.

parameter "environmental_credit_window" { "1 year", stricter = "larger",
  en = "How long a red or black rating refuses", zh = "红色、黑色评价的有效回溯期", source = "Bank policy: environmental credit" }

criteria "bad rating" {
  en = "Red or black rating", zh = "红色或黑色评价",
  source = "Bank practice on ratings",
  choose {
    case(on_or_after("firm.environmental_credit_on", as_of() - fact "environmental_credit_window"),
      never { en = "Banks give no new credit on a red or black rating; no national rule says so, this is practice",
              zh = "红色、黑色评价企业不予新增授信;此为银行实践,尚无全国性规定" }),
    otherwise(unsettled { en = "The red or black rating is older than the window: has a better one followed?",
                          zh = "红色或黑色评价已超出回溯期:是否已获更好的评价?" }),
  },
}

criteria "environmental credit" {
  en = "Environmental credit", zh = "企业环保信用",
  source = "Bank practice on ratings",
  when(none_of_these("firm.environmental_credit", { "green", "blue", "unrated" }), by("firm.environmental_credit", {
    yellow = unsettled { en = "The rating is yellow: has a person reviewed what lies behind it?", zh = "评价为黄色:是否已人工复核其原因?" },
    otherwise(meets "bad rating"),
  })),
}

-- Indicators for the reader; none of them is a pass.
criteria "green manufacturing" {
  en = "Green manufacturing indicators", zh = "绿色制造指标",
  source = "Green factory goal 2024",
  any_of {
    point "output" { at_least("firm.green_output_share", "40 %") },
    point "suppliers" { at_least("firm.green_supplier_share", "40 %") },
    point "listed" { any_of { as_good_as("firm.green_factory", "municipal"), is "firm.zero_carbon_factory", is "firm.green_supply_chain",
      is "firm.in_green_park", is "firm.in_zero_carbon_park", is "firm.green_design_product" } },
  },
}
