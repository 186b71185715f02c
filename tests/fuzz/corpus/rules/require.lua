-- expect: rules may not use 'require'
require "io"
