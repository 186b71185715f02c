-- expect: rules may not use 'string.rep'
local x = ("x"):rep(1000000000)
