-- expect: lacks the field 'source'
activity "1" { en = "A", zh = "一", contribution = { is "f" } }
