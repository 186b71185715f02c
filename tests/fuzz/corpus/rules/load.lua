-- expect: rules may not use 'load'
load("x = 1")()
