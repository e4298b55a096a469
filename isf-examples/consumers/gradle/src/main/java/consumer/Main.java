package consumer;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import java.nio.charset.StandardCharsets;

/** Reads a record and a faulty one, with what Gradle made of the published metadata. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Reading<Dossier> reading =
        read("{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"x\",\"asOf\":\"2025-11-17\"}");
    check(reading.problems().isEmpty(), reading.problems().toString());
    check(reading.orElseThrow().violations().isEmpty(), "the record breaks a rule");

    Reading<Dossier> faulty = read("{\"type\":\"dossier\",\"format\":\"1.0\",\"titel\":\"x\"}");
    check(faulty.value().isEmpty(), "a faulty record was read");
    check(
        faulty.errors().stream().anyMatch(problem -> problem.at().value().equals("/titel")),
        faulty.problems().toString());
    System.out.println("Gradle: read with isf-json");
  }

  private static Reading<Dossier> read(String document) {
    return IsfJson.readDossier(document.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(boolean good, String otherwise) {
    if (!good) {
      throw new AssertionError(otherwise);
    }
  }
}
