-- expect: expected
local = 1
