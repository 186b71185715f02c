-- expect: two functions begin on this line
local g = test({ "f" }, function(f) return (function() return true end)() end)
