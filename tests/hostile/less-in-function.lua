-- expect: '<' does nothing with criteria
local function f() return fact "x" < fact "y" end
local a = f()
