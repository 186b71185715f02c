-- expect: rules may not use 'rawset'
rawset({}, 1, 2)
