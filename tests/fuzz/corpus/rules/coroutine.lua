-- expect: rules may not use 'coroutine'
coroutine.wrap(function() end)()
