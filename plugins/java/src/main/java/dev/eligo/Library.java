package dev.eligo;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;

/** libeligo as its headers declare it. A test holds the layouts against those of a C compiler. */
interface Library extends com.sun.jna.Library {
  Library ELIGO = Native.load(name(), Library.class, Map.of(OPTION_STRING_ENCODING, "UTF-8"));

  private static String name() {
    String name = System.getProperty("eligo.library", System.getenv("ELIGO_LIBRARY"));
    return name == null ? "eligo" : name;
  }

  @Structure.FieldOrder({"id", "source", "path", "line", "column", "warning", "message"})
  class FaultRecord extends Structure {
    public byte[] id = new byte[40];
    public byte[] source = new byte[160];
    public byte[] path = new byte[160];
    public int line;
    public int column;
    public byte warning;
    public byte[] message = new byte[400];
  }

  @Structure.FieldOrder({"at", "capacity", "count", "total", "errors"})
  class FaultList extends Structure {
    public Pointer at;
    public NativeLong capacity;
    public NativeLong count;
    public NativeLong total;
    public NativeLong errors;
  }

  @Structure.FieldOrder({"rules", "products", "nProducts", "standards", "nStandards", "memoryBytes", "allocatedBytes", "steps",
      "keys", "nKeys", "plugins"})
  class LoadRecord extends Structure {
    public Pointer rules;
    public Pointer products;
    public NativeLong nProducts;
    public Pointer standards;
    public NativeLong nStandards;
    public NativeLong memoryBytes;
    public NativeLong allocatedBytes;
    public NativeLong steps;
    public Pointer keys;
    public NativeLong nKeys;
    public Pointer plugins;
  }

  @Structure.FieldOrder({"source", "deepest", "largest", "unknownFactsWarn", "inPlace"})
  class ReadRecord extends Structure {
    public Pointer source;
    public int deepest;
    public NativeLong largest;
    public byte unknownFactsWarn;
    public byte inPlace;
  }

  @Structure.FieldOrder({"asOf", "product", "standards", "nStandards", "until", "read", "verdictOnly", "fingerprint", "untestedIsOpen", "sm3"})
  class QuestionRecord extends Structure {
    public Pointer asOf;
    public Pointer product;
    public Pointer standards;
    public NativeLong nStandards;
    public Pointer until;
    public ReadRecord read = new ReadRecord();
    public byte verdictOnly;
    public byte fingerprint;
    public byte untestedIsOpen;
    public byte sm3;
  }

  @Structure.FieldOrder({"format", "language", "columns", "colour", "everything"})
  class WriteRecord extends Structure {
    public int format;
    public int language;
    public int columns;
    public byte colour;
    public byte everything;
  }

  String eligo_version();

  int eligo_rulebook_load(LoadRecord options, PointerByReference out, FaultList faults);

  void eligo_rulebook_free(Pointer rulebook);

  int eligo_session_new(Pointer rulebook, PointerByReference out);

  void eligo_session_free(Pointer session);

  int eligo_session_decide(Pointer session, byte[] profile, NativeLong length, QuestionRecord question, PointerByReference out, FaultList faults);

  int eligo_decision_write(Pointer decision, WriteRecord options, PointerByReference out, PointerByReference length);

  void eligo_free(Pointer memory);
}
