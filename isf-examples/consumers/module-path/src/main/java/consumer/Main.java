package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.jackson2.IsfModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A module that requires isf-json, which brings Jackson 2 for its mapper; ends with an exception if
 * anything is amiss.
 */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    check(Main.class.getModule().isNamed(), "this runs as a module");
    check(Dossier.class.getModule().getName().equals("io.github.isfmodel"), "so does the model");
    check(IsfJson.class.getModule().getName().equals("io.github.isfmodel.json"), "and the format");

    Dossier dossier = Dossier.builder().title("A record").asOf(LocalDate.of(2025, 12, 12)).build();
    byte[] document = IsfJson.write(dossier);
    check(IsfJson.readDossier(document).orElseThrow().equals(dossier), "what is written is read");
    check(
        new ObjectMapper()
            .registerModule(new IsfModule())
            .readValue(document, Dossier.class)
            .equals(dossier),
        "an ObjectMapper reads the same");
    check(
        new ObjectMapper()
            .findAndRegisterModules()
            .writeValueAsString(dossier)
            .equals(new String(document, StandardCharsets.UTF_8)),
        "a mapper that looks for modules finds ours and writes the same");
    check(
        ModuleLayer.boot().modules().stream()
            .map(Module::getName)
            .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
            .sorted()
            .toList()
            .toString()
            .equals(
                "[com.fasterxml.jackson.annotation, com.fasterxml.jackson.core,"
                    + " com.fasterxml.jackson.databind, consumer, io.github.isfmodel,"
                    + " io.github.isfmodel.json, jakarta.validation]"),
        "no other module is needed: " + ModuleLayer.boot().modules());
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
