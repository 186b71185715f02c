-- expect: rules may not use 'string.match'
string.match("a", "a")
