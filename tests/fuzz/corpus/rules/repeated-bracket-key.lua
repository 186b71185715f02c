-- expect: 'water' stands twice in this table
local t = { ["water"] = 1, water = 2 }
