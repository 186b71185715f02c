-- expect: rules may not use 'string.gmatch'
string.gmatch("a", "a")
