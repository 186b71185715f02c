-- What ratings of the firm mean for a deal. The colours follow a proposal, since no national rule for banks has been read.

criteria "environmental credit" {
  en = "Environmental credit of the firm", zh = "企业环保信用",
  source = "Bank policy: environmental credit",
  by("firm.environmental_credit", {
    green = not_required, blue = not_required,
    yellow = unsettled { en = "The rating is yellow: has a person reviewed what lies behind it?", zh = "评价为黄色:是否已人工复核其原因?" },
    red = never { en = "A red rating carries no green label", zh = "红色评价不得贴绿色标签" },
    black = never { en = "A black rating carries no green label", zh = "黑色评价不得贴绿色标签" },
  }),
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
