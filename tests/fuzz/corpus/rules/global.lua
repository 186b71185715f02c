-- expect: rules may not set the global 'x'
x = 1
