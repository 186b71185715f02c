package dev.eligo;

/** The form of a text, in the library's order. */
public enum Format {
  TEXT, JSON, HTML
}
