-- expect: rules may not use 'io'
io.open("/etc/passwd")
