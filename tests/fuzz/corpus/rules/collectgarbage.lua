-- expect: rules may not use 'collectgarbage'
collectgarbage("stop")
