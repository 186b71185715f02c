-- expect: pairs takes numbers and names as keys only
for k in pairs({ [true] = 1 }) do end
