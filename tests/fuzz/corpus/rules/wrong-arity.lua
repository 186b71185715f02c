-- expect: names 1 facts, but its function takes 2
local g = test({ "f" }, function(f, g) return true end)
