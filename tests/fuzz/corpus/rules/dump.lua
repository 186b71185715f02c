-- expect: rules may not use 'string.dump'
string.dump(function() end)
