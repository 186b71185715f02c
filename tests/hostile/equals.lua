-- expect: '==' says nothing here
local a = fact "x" == fact "y"
