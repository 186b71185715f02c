-- expect: indexing with '.'
local g = is "f"
local x = g.fact
