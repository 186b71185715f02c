package dev.eligo;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Room for the faults of one call. */
final class Faults {
  private static final int MOST = 100;
  private static final int SIZE = new Library.FaultRecord().size();

  private final Memory room = new Memory((long) MOST * SIZE);
  final Library.FaultList list = new Library.FaultList();

  Faults() {
    room.clear();
    list.at = room;
    list.capacity = new NativeLong(MOST);
    list.write();
  }

  /** Throws what the status says, with all faults that were found. */
  void check(int status) {
    if (status != 0) throw EligoException.of(status, read());
  }

  private List<Fault> read() {
    list.read();
    var found = new ArrayList<Fault>();
    for (int i = 0; i < list.count.intValue(); i++) {
      var one = com.sun.jna.Structure.newInstance(Library.FaultRecord.class, room.share((long) i * SIZE));
      one.read();
      found.add(new Fault(text(one.id), text(one.source), text(one.path), one.line, one.column, one.warning != 0, text(one.message)));
    }
    return found;
  }

  private static String text(byte[] bytes) {
    int length = 0;
    while (length < bytes.length && bytes[length] != 0) length++;
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
