package io.github.isfmodel.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the POM of this module says. */
public final class Pom {

  private static final Pattern VERSION =
      Pattern.compile("<artifactId>isf-parent</artifactId>\\s*<version>([^<]*)</version>");

  private Pom() {}

  /** The version of all modules. */
  public static String version() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    return VERSION.matcher(pom).results().findFirst().orElseThrow().group(1);
  }
}
