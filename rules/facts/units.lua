-- Sources: the SI Brochure for SI units, GB/T 2589 for standard coal.
-- Units, each by an exact factor to units declared before it. A unit without a factor is a base unit: a dimension of its own.
-- Different gases and different currencies are different dimensions: they are never converted into each other.

-- pure numbers
unit "%"   { "0.01", zh = "百分比", also = { "percent", "％" } }
unit "‰"   { "0.001", zh = "千分比" }
unit "ppm" { "0.000001", zh = "百万分比" }

-- mass
unit "g"  { zh = "克", prefixes = true }
unit "t"  { "1000000 g", zh = "吨", also = { "tonne", "ton" } }

-- time: months and years follow the calendar, days and hours the clock
unit "s"     { zh = "秒" }
unit "min"   { "60 s", zh = "分钟" }
unit "h"     { "3600 s", zh = "小时", also = { "hour", "hours" } }
unit "day"   { "86400 s", zh = "天", also = { "days", "d", "日" } }
unit "month" { zh = "月", also = { "months", "个月" } }
unit "year"  { "12 month", zh = "年", also = { "years", "a" } }

-- length, area, volume
unit "m"  { zh = "米", prefixes = true }
unit "ha" { "10000 m2", zh = "公顷" }
unit "sqkm" { "1000000 m2", zh = "平方千米", also = { "平方公里" } }
unit "sqm"  { "1 m2", zh = "平方米" }
unit "L"  { "0.001 m3", zh = "升", also = { "l" }, prefixes = true }
unit "cbm" { "1 m3", zh = "立方米", also = { "Nm3" } }

-- energy and power; 1 kg of standard coal equivalent is 29 307 kJ (GB/T 2589)
unit "J"   { zh = "焦耳", prefixes = true }
unit "W"   { "1 J/s", zh = "瓦", prefixes = true, also = { "瓦特" } }
unit "Wh"  { "3600 J", zh = "瓦时", prefixes = true }
unit "kWh" { "3600000 J", zh = "千瓦时", also = { "度" } }
unit "gce" { "29307 J", zh = "克标准煤", prefixes = true }
unit "kgce" { "29307000 J", zh = "千克标准煤", also = { "公斤标准煤" } }
unit "kgoe" { "41868000 J", zh = "千克标准油" }
unit "tce" { "29307000000 J", zh = "吨标准煤" }

-- electricity, pressure, temperature differences, sound, light
unit "V"   { zh = "伏", prefixes = true }
unit "A"   { zh = "安", prefixes = true }
unit "VA"  { zh = "伏安", prefixes = true }
unit "Pa"  { zh = "帕", prefixes = true }
unit "bar" { "100000 Pa", zh = "巴" }
unit "K"   { zh = "开" }
unit "dB"  { zh = "分贝" }
unit "lm"  { zh = "流明" }
unit "Hz"  { "1/s", zh = "赫兹", prefixes = true }

-- greenhouse gases
unit "gCO2"   { zh = "克二氧化碳", prefixes = true }
unit "tCO2"   { "1000000 gCO2", zh = "吨二氧化碳", prefixes = true }
unit "gCO2e"  { zh = "克二氧化碳当量", prefixes = true, also = { "gCO2eq" } }
unit "tCO2e"  { "1000000 gCO2e", zh = "吨二氧化碳当量", prefixes = true, also = { "tCO2eq" } }
unit "gCH4"   { zh = "克甲烷", prefixes = true }
unit "GWP"    { zh = "全球变暖潜能值" }

-- people, vehicles, transport work
unit "p.e." { zh = "人口当量" }
unit "vehicle" { zh = "辆" }
unit "person"  { zh = "人" }
unit "pkm" { zh = "人千米", also = { "人公里" } }
unit "tkm" { zh = "吨千米", also = { "吨公里" } }
unit "TEU" { zh = "标准箱" }
unit "case" { "50000 g", zh = "重量箱" }
unit "vkm" { zh = "车千米", also = { "车公里" } }

-- money
unit "CNY" { zh = "元", also = { "RMB", "人民币" }, currency = true }
unit "EUR" { zh = "欧元", currency = true }
unit "USD" { zh = "美元", currency = true }
unit "SGD" { zh = "新加坡元", currency = true }
unit "HKD" { zh = "港元", currency = true }
unit "JPY" { zh = "日元", currency = true }
unit "GBP" { zh = "英镑", currency = true }
