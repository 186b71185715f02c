package dev.eligo;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.jna.Structure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EligoTest {
  private static final Path SOURCE = Path.of(System.getenv("ELIGO_SOURCE"));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Question QUESTION = Question.asOf(DAY);
  private static final String TINY = SOURCE.resolve("tests/cli/rules").toString();
  private static final String GOOD = "{\"uses\":[{\"items\":{\"tiny\":\"1\"},\"facts\":{\"plant.capacity\":\"50 MW\",\"plant.permit\":true}}]}";

  static Stream<Path> examples() throws Exception {
    return Files.list(SOURCE.resolve("docs/examples")).filter(path -> path.toString().endsWith(".json")).sorted();
  }

  private static byte[] command(Path profile, String... more) throws Exception {
    var words = new ArrayList<>(List.of(System.getenv("ELIGO_COMMAND"), "check", profile.toString(), "--as-of", DAY.toString()));
    words.addAll(List.of(more));
    var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(java.util.Map.of("COLUMNS", "80", "LC_ALL", "C"));
    return builder.start().getInputStream().readAllBytes();
  }

  private static Rulebook.Options needs(byte[] profile) throws Exception {
    JsonNode asked = new ObjectMapper().readTree(profile);
    var product = asked.path("request").path("product");
    if (product.isTextual()) return new Rulebook.Options().products(product.asText());
    var standards = new TreeSet<String>();
    for (JsonNode use : asked.path("uses")) use.path("items").fieldNames().forEachRemaining(standards::add);
    return new Rulebook.Options().standards(standards.toArray(String[]::new));
  }

  /* All packs where facts are of further standards, as the command does. */
  private static Rulebook.Options rulesFor(byte[] profile) throws Exception {
    try (var rulebook = Rulebook.load(needs(profile)); var session = rulebook.session()) {
      session.decide(profile, QUESTION);
      return needs(profile);
    } catch (EligoException.BadInputException wrong) {
      return new Rulebook.Options();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theSameBytesAsTheCommand(Path path) throws Exception {
    byte[] profile = Files.readAllBytes(path);
    try (var rulebook = Rulebook.load(rulesFor(profile)); var session = rulebook.session()) {
      var decision = session.decide(profile, QUESTION);
      assertEquals(new String(command(path, "--format", "json"), StandardCharsets.UTF_8), decision.toString());
      for (var language : Language.values()) {
        String code = language.name().toLowerCase(java.util.Locale.ROOT);
        assertEquals(new String(command(path, "--lang", code), StandardCharsets.UTF_8), decision.text(language));
        assertEquals(new String(command(path, "--format", "html", "--lang", code), StandardCharsets.UTF_8), decision.html(language));
      }
    }
  }

  @Test
  void aDecisionIsMadeOfRecords() throws Exception {
    byte[] profile = Files.readAllBytes(SOURCE.resolve("docs/examples/hydropower-loan.json"));
    try (var rulebook = Rulebook.load(new Rulebook.Options()); var session = rulebook.session()) {
      var decision = session.decide(profile, QUESTION);
      assertEquals(Verdict.ELIGIBLE, decision.verdict());
      assertEquals("cn-green-loan", decision.product().id());
      assertEquals(List.of("proceeds", "firm", "advice"), decision.product().parts().stream().map(Decision.Step::name).toList());
      var criteria = decision.uses().get(0).items().get(0).steps().get(0).criteria();
      assertNotNull(criteria.get(0).citation());
      assertEquals(Outcome.MET, criteria.get(0).outcome());
      assertEquals(64, decision.decisionId().length());
    }
  }

  @Test
  void faultsNameLineColumnAndPath() {
    try (var rulebook = Rulebook.load(new Rulebook.Options().rules(TINY)); var session = rulebook.session()) {
      var error = assertThrows(EligoException.BadInputException.class,
          () -> session.decide("{\"uses\":[{\"facts\":{\"plant.capacty\": 1,\n\"plant.permit\":\"perhaps\"}}]}", QUESTION.source("x.json")));
      assertEquals(2, error.faults().size());
      assertEquals("unknown-fact", error.faults().get(0).id());
      assertEquals("uses[0].facts.plant.capacty", error.faults().get(0).path());
      assertTrue(error.getMessage().contains("x.json:2"));
      assertThrows(EligoException.BadInputException.class, () -> session.decide(GOOD, QUESTION.product("tiny-lone")));
    }
  }

  @Test
  void badRulesAreRefused(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("a/pack.lua"), "pack 'a' {");
    var options = new Rulebook.Options().rules(folder.toString());
    assertFalse(assertThrows(EligoException.BadRulesException.class, () -> Rulebook.load(options)).faults().isEmpty());
  }

  @Test
  void whatIsClosedOrForeignIsRefused() throws Exception {
    var rulebook = Rulebook.load(new Rulebook.Options().rules(TINY));
    var session = rulebook.session();
    assertThrows(EligoException.UsageException.class, rulebook::close);
    var pool = Executors.newSingleThreadExecutor();
    Callable<EligoException> foreign = () -> assertThrows(EligoException.UsageException.class, () -> session.decide(GOOD, QUESTION));
    assertTrue(pool.submit(foreign).get().getMessage().contains("belongs to the thread"));
    pool.shutdown();
    session.close();
    session.close();
    assertThrows(EligoException.UsageException.class, () -> session.decide(GOOD, QUESTION));
    rulebook.close();
    assertThrows(EligoException.UsageException.class, rulebook::session);
  }

  @Test
  void threadsShareARulebook() throws Exception {
    byte[] profile = Files.readAllBytes(SOURCE.resolve("docs/examples/hydropower-loan.json"));
    try (var rulebook = Rulebook.load(new Rulebook.Options())) {
      Callable<TreeSet<String>> work = () -> {
        var answers = new TreeSet<String>();
        try (var session = rulebook.session()) {
          for (int i = 0; i < 20; i++) answers.add(session.decide(profile, QUESTION).toString());
        }
        return answers;
      };
      var pool = Executors.newFixedThreadPool(4);
      var answers = new TreeSet<String>();
      for (var done : pool.invokeAll(List.of(work, work, work, work))) answers.addAll(done.get());
      pool.shutdown();
      assertEquals(1, answers.size());
    }
  }

  @Test
  void layoutsAreThoseOfTheCompiler(@TempDir Path folder) throws Exception {
    record Mirror(String name, Structure structure, String last) {}
    var mirrors = List.of(new Mirror("eligo_fault", new Library.FaultRecord(), "message"), new Mirror("eligo_faults", new Library.FaultList(), "errors"),
        new Mirror("eligo_load_options", new Library.LoadRecord(), "steps"), new Mirror("eligo_read_options", new Library.ReadRecord(), "unknown_facts_warn"),
        new Mirror("eligo_question", new Library.QuestionRecord(), "sm3"), new Mirror("eligo_write_options", new Library.WriteRecord(), "everything"));
    var program = new StringBuilder("#include <eligo/eligo.h>\n#include <stddef.h>\n#include <stdio.h>\nint main(void) {");
    for (var mirror : mirrors) program.append("printf(\"%zu \", sizeof(").append(mirror.name).append("));");
    Files.writeString(folder.resolve("layout.c"), program.append('}').toString());
    var compile = new ProcessBuilder("cc", "-I", SOURCE.resolve("core/include").toString(), "layout.c", "-o", "layout").directory(folder.toFile()).inheritIO();
    assertEquals(0, compile.start().waitFor());
    var printed = new String(new ProcessBuilder(folder.resolve("layout").toString()).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(printed.trim(), String.join(" ", mirrors.stream().map(mirror -> Integer.toString(mirror.structure.size())).toList()));
  }
}
