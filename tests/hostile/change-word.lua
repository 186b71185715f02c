-- expect: rules may not set the global 'is'
is = function() end
