-- expect: than the limit allows
local f
f = function(n) return 1 + f(n + 1) end
f(1)
