-- expect: rules may not use 'table.move'
table.move({}, 1, 1000000000, 2)
