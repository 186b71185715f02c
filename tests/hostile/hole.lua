-- expect: is nil; a criterion would vanish
local t = { is "f" }
t[3] = is "g"
local g = all_of(t)
