-- expect: 'abvoe' is no word of the rule language; did you mean 'above'?
local g = abvoe("f", "1 MW")
