-- expect: rules may not use 'getmetatable'
getmetatable("")
