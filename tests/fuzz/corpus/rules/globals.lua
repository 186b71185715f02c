-- expect: rules may not use '_G'
local x = _G
