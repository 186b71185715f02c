package dev.eligo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** The answer of one criterion. */
public enum Outcome {
  MET, NOT_MET, NOT_APPLICABLE, UNKNOWN;

  @JsonCreator
  static Outcome of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
