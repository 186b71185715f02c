package dev.eligo;

/** The language of a text, in the library's order. */
public enum Language {
  EN, ZH
}
