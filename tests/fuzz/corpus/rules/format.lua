-- expect: rules may not use 'string.format'
string.format("%99d", 1)
