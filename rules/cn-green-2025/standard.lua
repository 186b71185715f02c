-- The catalogue as a whole: what holds for each item, and which list applies to a deal.

-- Footnote 1: what an item cites comes on top of all other law. Whoever breaks a mandatory rule on quality, safety,
-- environment, labour or occupational health, or an industrial policy, fails each item, whatever its own test says.
-- Footnote 2 (marks of greenhouse-gas contribution) and footnote 3 (industry codes explain, they never decide) test
-- nothing.
standard "cn-green-2025" {
  en = "Green Finance Endorsed Project Catalogue (2025)", zh = "绿色金融支持项目目录(2025年版)",
  source = "Catalogue 2025",
  published = "2025-07-14", in_force = "2025-10-01",
  steps = { "scope", "contribution", "common" },
  step_titles = {
    scope        = { en = "The item describes it", zh = "属于条目所列活动" },
    contribution = { en = "Conditions and standards of the item", zh = "符合条目的条件/标准" },
    common       = { en = "Footnotes for every item", zh = "适用于所有条目的注释" },
  },
  words = {
    scope = { en = "described by the catalogue", zh = "属于目录所列活动" },
    all   = { en = "endorsed by the catalogue", zh = "符合目录" },
  },
  common = {
    point "footnote 1" { is_not "firm.mandatory_rule_breach_open" },
  },
}

-- Which list applies. The line is the day of publication, 2025-07-14, not the day in force, 2025-10-01.
-- Where the notice is silent a person confirms which list it is; the project is then tested by that list, so a
-- confirmation never replaces the test.
-- request.registered is the day a bond was approved or registered, whichever its authority does; a bond that was
-- outstanding at publication had been registered before, so its day of issue is not asked.
edition "cn-green" {
  en = "List that applies", zh = "适用目录",
  source = "Notice 2025 No. 132",
  choose {
    case(is "request.is_loan", choose {
      case(before("request.approved", "2025-07-14"), choose {
        case(is "request.nothing_paid_out", point "loan, old list" { meets "cn-green-2021" }),
        otherwise(choose {
          case(point "paid out before publication" { unsettled {
            en = "The notice does not name loans already paid out before publication: do they keep the older list?",
            zh = "通知未规定公布前已发放的贷款:是否继续适用旧版目录?" } },
            point "paid out, old list" { meets "cn-green-2021" }),
          otherwise(point "paid out, new list" { meets "cn-green-2025" }),
        }),
      }),
      case(before("request.approved", "2025-10-01"), choose {
        case(point "approved before in force" { unsettled {
          en = "The notice does not name loans approved from publication to 30 September 2025: does the 2025 list apply?",
          zh = "通知未规定公布后至2025年9月30日批准的贷款:是否适用2025年版目录?" } },
          point "between, new list" { meets "cn-green-2025" }),
        otherwise(point "between, old list" { meets "cn-green-2021" }),
      }),
      otherwise(point "loan, new list" { meets "cn-green-2025" }),
    }),
    case(is "request.is_bond", choose {
      case(before("request.registered", "2021-07-01"), point "bond, list of 2015" { gap {
        en = "A bond of before 1 July 2021 follows the catalogue of 2015, which is not in this rulebook",
        zh = "2021年7月1日前的债券适用2015年版目录,本规则库未收录" } }),
      case(before("request.registered", "2025-07-14"), point "bond, old list" { meets "cn-green-2021" }),
      case(before("request.filed", "2025-07-14"), by("request.list_chosen", {
        list_2021 = point "chosen" { meets "cn-green-2021" },
        list_2025 = point "chosen" { meets "cn-green-2025" },
      })),
      otherwise(point "bond, new list" { meets "cn-green-2025" }),
    }),
    case(is "cn.share_issue", never {
      en = "Listing and issue of shares on the Shanghai, Shenzhen and Beijing exchanges or the NEEQ are outside the catalogue",
      zh = "沪深北交易所和新三板的股票发行上市、挂牌不适用目录" }),
    otherwise(point "other products" { meets "cn-green-2025" }),
  },
}
flag "cn.share_issue" { of = "request",
  en = "Listing or issue of shares (Shanghai, Shenzhen, Beijing or NEEQ)", zh = "股票发行、上市或挂牌(沪深北交易所、新三板)" }

-- A look-back on serious penalties. The catalogue does not ask for it and no rule read so far sets a number of years, so
-- it stands apart from footnote 1: a product or a bank's overlay names it with meets "penalties.look_back". A penalty
-- that it finds is left to a person.
criteria "penalties.look_back" {
  en = "Serious penalties in the look-back period", zh = "回溯期内的重大处罚",
  source = "Bank proposal",
  choose {
    case(some("firm.penalties", all_of {
      is "penalty.serious", on_or_after("penalty.on", as_of() - fact "violation_window") }),
      unsettled { en = "A serious penalty lies within the look-back period: is it settled?",
                  zh = "回溯期内有重大处罚:是否已整改完毕?" }),
    otherwise(not_required),
  },
}

-- Chapters 1 to 4 name equipment "made, or sold directly by its maker"; chapter 8 is for traders.
flag "cn.maker" { of = "use",
  en = "Made by the firm, or sold directly by the firm that makes it", zh = "由企业制造,或由制造企业直接销售" }
