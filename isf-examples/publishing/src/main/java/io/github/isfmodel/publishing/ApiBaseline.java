package io.github.isfmodel.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The API that the published modules are held to: in each, {@code src/api/baseline.jar} for japicmp
 * and {@code src/api/baseline.txt}, the same for people.
 */
public final class ApiBaseline {

  /** The folders of the modules that are held to a baseline. */
  static final List<String> MODULES = List.of("isf-model", "isf-json", "isf-examples/jqwik");

  static final String JAR = "src/api/baseline.jar";
  static final String LISTING = "src/api/baseline.txt";

  private ApiBaseline() {}

  /**
   * Makes the API as it is now the baseline.
   *
   * @param args the root of the repository, with the modules compiled
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    for (String module : MODULES) {
      Path folder = Path.of(args[0]).resolve(module);
      Api api = Api.of(folder.resolve("target/classes"));
      Files.createDirectories(folder.resolve(JAR).getParent());
      Files.write(folder.resolve(JAR), api.jar());
      Files.writeString(folder.resolve(LISTING), api.listing());
      System.out.println(folder.resolve(LISTING) + ": " + api.classes().size() + " classes");
    }
  }
}
