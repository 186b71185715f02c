-- expect: has a name but no body
local p = point "a"
