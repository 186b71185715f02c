-- expect: table.unpack takes at most
local t = {}
for i = 1, 1000 do t[i] = i end
local a = table.unpack(t)
