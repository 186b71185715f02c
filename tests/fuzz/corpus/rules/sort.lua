-- expect: rules may not use 'table.sort'
table.sort({ 3, 2, 1 }, function() return true end)
