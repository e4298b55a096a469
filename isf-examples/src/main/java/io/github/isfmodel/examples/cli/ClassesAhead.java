package io.github.isfmodel.examples.cli;

import io.github.isfmodel.council.Council;
import io.github.isfmodel.dossier.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Loads the classes that reading, checking and showing a record needs, and sets up the rules and
 * what is known of the Council, in a thread beside the one that does so. The rest is set up by who
 * uses it first, as without this.
 */
final class ClassesAhead extends Thread {

  private static final String LIST = "classes.txt";

  ClassesAhead() {
    super("classes ahead");
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      for (String name : list()) {
        load(name);
      }
      Council.recordFrom();
      RuleBook.entries();
    } catch (OutOfMemoryError e) {
      // The command that needs more will say so.
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, ClassesAhead.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      // Whoever needs it will say so; nobody waits for this thread.
    }
  }

  /** The names in the order in which they are needed. */
  static List<String> list() {
    try (InputStream list = ClassesAhead.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException(LIST + " is missing from the jar");
      }
      return List.of(new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
