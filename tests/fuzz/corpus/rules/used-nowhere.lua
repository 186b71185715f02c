-- expect: is used nowhere
local forgotten = is "f"
