-- expect: names 1 facts
local g = test({ "f" }, function(...) return true end)
