package dev.eligo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The answer for one profile, by the schema eligo.decision/1. It owns its texts and outlives session and rulebook; any
 * thread may read it.
 */
public final class Decision {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final byte[] json;
  private final String[][] texts;
  private final Whole whole;

  Decision(byte[] json, String[][] texts) {
    this.json = json;
    this.texts = texts;
    try {
      this.whole = MAPPER.readValue(json, Whole.class);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  public Verdict verdict() {
    return whole.verdict;
  }

  public String asOf() {
    return whole.asOf;
  }

  /** NULL where the profile has none. */
  public String requestId() {
    return whole.id;
  }

  public String decisionId() {
    return whole.decisionId;
  }

  /** NULL where no product was asked. */
  public Product product() {
    return whole.product;
  }

  public List<Use> uses() {
    return whole.uses;
  }

  public List<Missing> missing() {
    return whole.missing;
  }

  public List<Pack> packs() {
    return whole.packs;
  }

  /** The very bytes that {@code eligo check --format json} prints. */
  public byte[] json() {
    return json.clone();
  }

  public String text(Language language) {
    return texts[0][language.ordinal()];
  }

  /** The decision sheet as one page, with every criterion. */
  public String html(Language language) {
    return texts[1][language.ordinal()];
  }

  @Override
  public String toString() {
    return new String(json, StandardCharsets.UTF_8);
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Whole(Verdict verdict, @JsonProperty("as_of") String asOf, String id, @JsonProperty("decision_id") String decisionId,
      Product product, List<Use> uses, List<Missing> missing, List<Pack> packs) {}

  /** The product asked for, part by part. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Product(String id, String title, String label, Verdict verdict, List<Step> parts) {}

  /** One use of the money, under each standard. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Use(String id, String activity, String amount, @JsonProperty("standards") List<Item> items) {}

  /** An item of a standard; {@code item} is null where none is named or found. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Item(String standard, String item, String title, Verdict verdict, String grade, List<Step> steps) {}

  /** A step of an item, or a part of a product. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Step(@JsonProperty("step") @com.fasterxml.jackson.annotation.JsonAlias("part") String name, Outcome outcome, String grade,
      List<Criterion> criteria) {}

  /** One test or group of tests, with the clause behind it; texts are null where there is nothing to say. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Criterion(String id, int depth, Outcome outcome, String fact, String title, String value, String relation, String limit,
      String margin, String citation, String source, String record) {}

  /** A fact that can still change the verdict. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Missing(String fact, String title, String question, String use, String unit) {}

  /** A pack of rules that the decision rests on. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Pack(String id, String version, String sha256) {}
}
