package dev.eligo;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Decides profiles, one after another, in the thread that made it. Its decisions outlive it. */
public final class Session implements AutoCloseable {
  private final Rulebook rulebook;
  private final Thread thread = Thread.currentThread();
  private Pointer handle;

  Session(Rulebook rulebook, Pointer handle) {
    this.rulebook = rulebook;
    this.handle = handle;
  }

  /** Decides one profile, as JSON in UTF-8. */
  public Decision decide(byte[] profile, Question question) {
    check();
    var kept = new ArrayList<Memory>();
    var record = new Library.QuestionRecord();
    record.asOf = Rulebook.text(question.asOf(), kept);
    record.product = Rulebook.text(question.product(), kept);
    record.until = Rulebook.text(question.until(), kept);
    record.standards = Rulebook.texts(question.standards(), kept);
    record.nStandards = new NativeLong(question.standards().size());
    record.read.source = Rulebook.text(question.source(), kept);
    record.read.unknownFactsWarn = (byte) (question.unknownFactsWarn() ? 1 : 0);
    record.fingerprint = (byte) (question.fingerprint() ? 1 : 0);
    var out = new PointerByReference();
    var faults = new Faults();
    faults.check(Library.ELIGO.eligo_session_decide(handle, profile, new NativeLong(profile.length), record, out, faults.list));
    kept.clear();
    return read(out.getValue());
  }

  public Decision decide(String profile, Question question) {
    return decide(profile.getBytes(StandardCharsets.UTF_8), question);
  }

  /* Everything is taken out at once: the library's decision lives only until the next one. */
  private static Decision read(Pointer decision) {
    var texts = new String[2][2];
    for (Language language : Language.values()) {
      texts[0][language.ordinal()] = new String(write(decision, Format.TEXT, language), StandardCharsets.UTF_8);
      texts[1][language.ordinal()] = new String(write(decision, Format.HTML, language), StandardCharsets.UTF_8);
    }
    return new Decision(write(decision, Format.JSON, Language.EN), texts);
  }

  private static byte[] write(Pointer decision, Format format, Language language) {
    var options = new Library.WriteRecord();
    options.format = format.ordinal();
    options.language = language.ordinal();
    options.everything = (byte) (format == Format.HTML ? 1 : 0);
    var out = new PointerByReference();
    var length = new PointerByReference();
    new Faults().check(Library.ELIGO.eligo_decision_write(decision, options, out, length));
    byte[] bytes = out.getValue().getByteArray(0, (int) Pointer.nativeValue(length.getValue()));
    Library.ELIGO.eligo_free(out.getValue());
    return bytes;
  }

  private void check() {
    if (handle == null) throw new EligoException.UsageException("the session is closed");
    if (Thread.currentThread() != thread)
      throw new EligoException.UsageException("a session belongs to the thread that made it; ask the rulebook for another");
  }

  @Override
  public void close() {
    if (handle == null) return;
    check();
    Library.ELIGO.eligo_session_free(handle);
    handle = null;
    rulebook.left();
  }

  /** The version of the library that runs. */
  public static String version() {
    return Library.ELIGO.eligo_version();
  }
}
