-- expect: 'and' says nothing here
local a = is "f" and is "g"
