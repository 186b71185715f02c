-- expect: rules may not use 'table.insert'
table.insert({}, 1)
