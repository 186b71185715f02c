-- expect: attempt to perform arithmetic
local x = "2" * "3"
