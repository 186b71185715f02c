-- expect: rules may not use 'pcall'
pcall(function() end)
