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
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes what the fuzzer begins with: the parts of a real record, each as its own document. */
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
    Dossier record = IsfJson.readDossier(ShippedRecord.UNIFIL.json()).orElseThrow();
    List<byte[]> documents = new ArrayList<>();
    documents.add(IsfJson.write(record));
    Dossier gaza = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
    gaza.pledges().forEach(each -> documents.add(IsfJson.write(DocumentType.PLEDGE, each)));
    gaza.claims().stream()
        .limit(20)
        .forEach(each -> documents.add(IsfJson.write(DocumentType.CLAIM, each)));
    gaza.milestones().forEach(each -> documents.add(IsfJson.write(DocumentType.MILESTONE, each)));
    gaza.preconditions()
        .forEach(each -> documents.add(IsfJson.write(DocumentType.PRECONDITION, each)));
    gaza.resolutions().forEach(each -> documents.add(IsfJson.write(DocumentType.RESOLUTION, each)));
    for (int i = 0; i < documents.size(); i++) {
      for (int way = 0; way < Readers.WAYS.length(); way++) {
        write("document-" + i + "-" + way, way, documents.get(i));
      }
    }
    streams();
  }

  private void streams() throws IOException {
    String one =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}";
    byte[] lines = bytes(one + "\n\n" + one.replace("A", "\u00e9") + "\r\n" + one);
    byte[] list = bytes("[" + one + ", {\"type\":[]} ,\n" + one.replace("A", "{[") + "]\n");
    int way = Readers.WAYS.indexOf('s');
    write("lines", way, lines);
    write("list", way, list);
    write("lines-packed", way, packed(lines));
    write("list-packed", way, packed(list));
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
