-- expect: may not use the local 'count' from outside
local count = 0
local g = test({ "f" },
  function(f) count = count + 1 return count > 1 end)
