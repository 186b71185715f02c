-- expect: rules may not use 'print'
print "hello"
