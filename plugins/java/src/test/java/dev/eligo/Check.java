package dev.eligo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** An example: {@code Check PROFILE.json} prints the verdict and what is missing. */
public final class Check {
  private Check() {}

  public static void main(String[] arguments) throws IOException {
    byte[] profile = Files.readAllBytes(Path.of(arguments[0]));
    try (var rulebook = Rulebook.load(new Rulebook.Options()); var session = rulebook.session()) {
      var decision = session.decide(profile, Question.asOf(LocalDate.of(2026, 3, 1)));
      System.out.println(decision.verdict());
      for (var missing : decision.missing()) System.out.println("missing: " + missing.fact() + " - " + missing.title());
    }
  }
}
