package dev.eligo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** The answer. */
public enum Verdict {
  ELIGIBLE, NOT_ELIGIBLE, UNDETERMINED;

  @JsonCreator
  static Verdict of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
