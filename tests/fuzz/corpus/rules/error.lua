-- expect: rules may not use 'error'
error("stop")
