other/more.lua:2: this asks that a standard is not met, or that less of the money meets it, so an overlay of it would loosen the rule; load one of the two
