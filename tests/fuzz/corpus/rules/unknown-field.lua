-- expect: has no field 'contributoin'; did you mean 'contribution'?
activity "1" { en = "A", zh = "一", source = "L", contributoin = { is "f" } }
