-- expect: rules may not use 'math.random'
local x = math.random()
