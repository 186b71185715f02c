-- expect: rules may not use 'setmetatable'
setmetatable({}, {})
