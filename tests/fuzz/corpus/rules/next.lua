-- expect: rules may not use 'next'
next({})
