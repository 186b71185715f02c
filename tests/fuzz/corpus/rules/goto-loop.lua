-- expect: took more steps than the limit allows
::again:: goto again
