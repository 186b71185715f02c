-- expect: a criterion is needed here, not a value
local g = all_of { fact "f" }
