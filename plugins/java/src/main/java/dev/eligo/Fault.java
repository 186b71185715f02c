package dev.eligo;

/** One fault: where, what, and what to do. Line and column count from 1; 0 where there is none. */
public record Fault(String id, String source, String path, int line, int column, boolean warning, String message) {
  @Override
  public String toString() {
    String place = source + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    return place + ": " + (path.isEmpty() ? "" : path + ": ") + message;
  }
}
