-- expect: lacks the field 'zh'
activity "1" { en = "A", source = "L", contribution = { is "f" } }
