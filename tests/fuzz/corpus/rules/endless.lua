-- expect: took more steps than the limit allows
local f
f = function() while true do end end
f()
