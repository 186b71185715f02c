-- expect: rules may not change 'string'
string.len = function() return 0 end
