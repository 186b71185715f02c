-- expect: rules may not use 'string.gsub'
string.gsub("a", "a", "b")
