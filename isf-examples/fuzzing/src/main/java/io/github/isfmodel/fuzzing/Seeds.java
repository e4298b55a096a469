package io.github.isfmodel.fuzzing;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes what the fuzzer begins with: a real record, the parts of another, and streams of them. */
public final class Seeds {

  private static final List<String> TEXTS =
      List.of(
          "S/RES/2803 (2025)",
          "pledge:indonesia-troops",
          "indonesia-troops",
          "7(a)",
          "IDN",
          "troops",
          "/pledges/0/id",
          "a brigade",
          "early next month",
          "by the end of the year",
          "within two weeks",
          "mid-January 2026");

  private final Path folder;

  private Seeds(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the seeds.
   *
   * @param arguments the folder to write into
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    new Seeds(Files.createDirectories(target.resolve("readers"))).documents();
    new Seeds(Files.createDirectories(target.resolve("parsers"))).texts();
  }

  private void documents() throws IOException {
    Dossier gaza = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
    Dossier unifil = IsfJson.readDossier(ShippedRecord.UNIFIL.json()).orElseThrow();
    documents(DocumentType.DOSSIER, List.of(unifil));
    documents(DocumentType.RESOLUTION, gaza.resolutions());
    documents(DocumentType.FORCE, gaza.forces());
    documents(DocumentType.PLEDGE, gaza.pledges());
    documents(DocumentType.PRECONDITION, gaza.preconditions());
    documents(DocumentType.MILESTONE, gaza.milestones());
    documents(DocumentType.CLAIM, gaza.claims().subList(0, 20));
    streams(
        DocumentType.DOSSIER,
        bytes("{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}"));
  }

  private <T> void documents(DocumentType<T> type, List<T> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      byte[] document = IsfJson.write(type, values.get(i));
      for (char way : Readers.WAYS.toCharArray()) {
        write(type + "-" + i + "-" + way, Readers.choice(way, type), document);
      }
    }
    streams(type, IsfJson.write(type, values.get(0)));
  }

  private void streams(DocumentType<?> type, byte[] document) throws IOException {
    String one = new String(document, StandardCharsets.UTF_8);
    String bad = one.replace("1.0", "{[\u00e9");
    String later = one.replace("1.0\"", "1.7\",\"other\":[{}]");
    byte[] lines = bytes(one + "\n\n" + bad + "\r\n" + later + "\n" + one);
    byte[] list = bytes("[" + one + ", {\"type\":[]} ,\n" + bad + "," + later + "]\n");
    for (char way : new char[] {'s', 'e'}) {
      String name = type + "-" + document.length + "-" + way;
      int choice = Readers.choice(way, type);
      write(name + "-lines", choice, lines);
      write(name + "-list", choice, list);
      write(name + "-lines-packed", choice, packed(lines));
      write(name + "-list-packed", choice, packed(list));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private void texts() throws IOException {
    for (int i = 0; i < TEXTS.size(); i++) {
      for (int parser = 0; parser < Parsers.count(); parser++) {
        write("text-" + i + "-" + parser, parser, bytes(TEXTS.get(i)));
      }
    }
  }

  private void write(String name, int first, byte[] rest) throws IOException {
    byte[] seed = new byte[rest.length + 1];
    seed[0] = (byte) first;
    System.arraycopy(rest, 0, seed, 1, rest.length);
    Files.write(folder.resolve(name), seed);
  }
}
