-- expect: would be rounded to binary
local limit = 0.722
