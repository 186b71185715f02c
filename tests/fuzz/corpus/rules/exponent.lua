-- expect: would be rounded to binary
local limit = 1e3
