package dev.eligo;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The law, loaded. It never changes: any number of threads may take sessions from it. Close it after the last of them. */
public final class Rulebook implements AutoCloseable {
  private Pointer handle;
  private int sessions;

  private Rulebook(Pointer handle) {
    this.handle = handle;
  }

  /** What to load; nothing named: every pack. */
  public record Options(String rules, List<String> products, List<String> standards) {
    public Options() {
      this(null, List.of(), List.of());
    }

    /** The folder of the packs; else ELIGO_RULES, else /usr/share/eligo/rules. */
    public Options rules(String folder) {
      return new Options(folder, products, standards);
    }

    public Options products(String... names) {
      return new Options(rules, List.of(names), standards);
    }

    public Options standards(String... names) {
      return new Options(rules, products, List.of(names));
    }

    private String folder() {
      if (rules != null) return rules;
      String named = System.getenv("ELIGO_RULES");
      return named == null ? "/usr/share/eligo/rules" : named;
    }
  }

  public static Rulebook load(Options options) {
    var kept = new ArrayList<Memory>();
    var record = new Library.LoadRecord();
    record.rules = text(options.folder(), kept);
    record.products = texts(options.products(), kept);
    record.nProducts = new NativeLong(options.products().size());
    record.standards = texts(options.standards(), kept);
    record.nStandards = new NativeLong(options.standards().size());
    var out = new PointerByReference();
    var faults = new Faults();
    faults.check(Library.ELIGO.eligo_rulebook_load(record, out, faults.list));
    kept.clear();
    return new Rulebook(out.getValue());
  }

  /** A session for the calling thread. */
  public synchronized Session session() {
    if (handle == null) throw new EligoException.UsageException("the rulebook is closed");
    var out = new PointerByReference();
    new Faults().check(Library.ELIGO.eligo_session_new(handle, out));
    sessions++;
    return new Session(this, out.getValue());
  }

  /** Frees it; it waits for no session, and refuses while some are open. */
  @Override
  public synchronized void close() {
    if (handle == null) return;
    if (sessions > 0) throw new EligoException.UsageException("sessions of the rulebook are still open; close them first");
    Library.ELIGO.eligo_rulebook_free(handle);
    handle = null;
  }

  synchronized void left() {
    sessions--;
  }

  static Pointer text(String text, List<Memory> kept) {
    if (text == null) return null;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var memory = new Memory(bytes.length + 1L);
    memory.write(0, bytes, 0, bytes.length);
    memory.setByte(bytes.length, (byte) 0);
    kept.add(memory);
    return memory;
  }

  static Pointer texts(List<String> texts, List<Memory> kept) {
    var memory = new Memory((long) (texts.size() + 1) * com.sun.jna.Native.POINTER_SIZE);
    for (int i = 0; i < texts.size(); i++) memory.setPointer((long) i * com.sun.jna.Native.POINTER_SIZE, text(texts.get(i), kept));
    kept.add(memory);
    return memory;
  }
}
