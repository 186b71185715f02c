-- expect: asked for more memory in all than the limit allows
local s = "x"
for i = 1, 14 do s = s .. s end
for i = 1, 100000 do local copy = s .. i end
