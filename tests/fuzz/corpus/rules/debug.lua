-- expect: rules may not use 'debug'
debug.sethook()
