-- Green is in line with 1.5 °C; amber moves towards it and ends on a date. Amber of power is for plants that exist, unless the
-- activity says otherwise.
standard "sg-sat" {
  en = "Singapore-Asia Taxonomy", zh = "新加坡-亚洲分类法",
  source = "SAT 2023", published = "2023-12-03", in_force = "2023-12-03",
  steps = { "scope", "contribution" },
  grades = { "green", "amber" },
  step_titles = {
    scope        = { en = "Described by the activity", zh = "属于所列活动" },
    contribution = { en = "Technical criteria", zh = "技术标准" },
  },
  words = {
    scope = { en = "covered", zh = "属于范围" },
    all   = { en = "meets the criteria", zh = "符合标准" },
  },
}
