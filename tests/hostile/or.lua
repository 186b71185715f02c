-- expect: 'or' says nothing here
local a = is "f" or is "g"
