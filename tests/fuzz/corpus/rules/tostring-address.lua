-- expect: tostring takes a text, a number or a boolean
local x = tostring({})
