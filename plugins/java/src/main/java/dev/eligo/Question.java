package dev.eligo;

import java.time.LocalDate;
import java.util.List;

/** What is asked of a profile. */
public record Question(String asOf, String product, List<String> standards, String until, String source, boolean fingerprint,
    boolean unknownFactsWarn) {
  /** As of a day: its law, and the facts known by then. */
  public static Question asOf(LocalDate day) {
    return new Question(day.toString(), null, List.of(), null, "profile", true, false);
  }

  /** Overrides the product that the profile names. */
  public Question product(String name) {
    return new Question(asOf, name, standards, until, source, fingerprint, unknownFactsWarn);
  }

  public Question standards(String... names) {
    return new Question(asOf, product, List.of(names), until, source, fingerprint, unknownFactsWarn);
  }

  /** The last step to test. */
  public Question until(String step) {
    return new Question(asOf, product, standards, step, source, fingerprint, unknownFactsWarn);
  }

  /** What the profile is called in faults. */
  public Question source(String name) {
    return new Question(asOf, product, standards, until, name, fingerprint, unknownFactsWarn);
  }

  public Question fingerprint(boolean wanted) {
    return new Question(asOf, product, standards, until, source, wanted, unknownFactsWarn);
  }

  /** A fact that no rule knows is a warning, not an error. */
  public Question unknownFactsWarn(boolean wanted) {
    return new Question(asOf, product, standards, until, source, fingerprint, wanted);
  }
}
