-- expect: 'any_of' takes 1 argument, not 2
local g = any_of(is "f", is "g")
