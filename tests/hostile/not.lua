-- expect: 'not' says nothing here
local a = not is "f"
