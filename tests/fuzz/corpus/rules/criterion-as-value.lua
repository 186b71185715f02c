-- expect: a value is needed here, not a criterion
local g = above("f", is "g")
