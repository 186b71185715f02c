-- expect: 'nil' says nothing here
local g = all_of { is "f", nil }
