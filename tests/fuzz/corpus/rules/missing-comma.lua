-- expect: a comma is missing before this
local g = all_of { is "f" { is "g" } }
