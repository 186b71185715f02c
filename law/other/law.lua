flag "other.registered" { of = "use", en = "Registered", zh = "已登记" }
standard "other" { en = "Other standard", zh = "另一标准", source = "Other Act", steps = { "contribution" } }
activity "7" { en = "Wind power", zh = "风力发电", source = "Other Act 7", covers = "electricity.wind",
  contribution = { is "other.registered" },
}
