-- expect: rules may not use 'string.find'
local x = ("aaaa"):find("a*a*a*b")
