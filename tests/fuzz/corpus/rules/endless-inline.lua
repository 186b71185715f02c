-- expect: took more steps than the limit allows
while true do end
