-- expect: rules may not use 'dofile'
dofile("/etc/passwd")
