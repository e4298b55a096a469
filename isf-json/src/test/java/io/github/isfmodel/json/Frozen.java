package io.github.isfmodel.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of forms that were once written. Files are added to it and never changed: when
 * something is added to the format, the old files stay and newer ones come beside them, such as
 * {@code pledge-2.json} beside {@code pledge.json}.
 */
final class Frozen {

  private static final Path FOLDER = Path.of("src/test/resources/frozen/1.0");

  /** Files and their SHA-256; a line is added for each file, and none is ever changed. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("claim.json", "962906e99dd5a60b506c5eebdac24a179276a6e93000a6171e94517b1f7220b9");
    FILES.put("codes.json", "decee1d546af961fd93a64902b77b9aa7eef95279e1794c85a1a71c4d3d8943c");
    FILES.put("dossier.json", "3a93e6d73525487663bbe304d7d46b87467ae3a622fd5cf24c346cd1a246b306");
    FILES.put("force.json", "5c7bb3ea45207998eef5adb462e3798a3efb8b77f213e69557f252ad3c7fae76");
    FILES.put("milestone.json", "c180dd6a86930807b043d9706b0c8b8acb6583b37c34606bbaf44c997a68d4fb");
    FILES.put("pledge.json", "729f7e0e109473efe16bac0f20c647bc04ea7353506d582c27e81b9f933155d0");
    FILES.put(
        "precondition.json", "f52f75dd96deab3474ab573546fe48875ed3e10af9d1d150d4964c0a0102cc3d");
    FILES.put(
        "resolution.json", "15d797a2639976feb08a0fd770473733f0f599bd3c9a11cc28ee12c868999913");
    FILES.put("shapes.ndjson", "2ad3260f1d6b4aedd4b2e61c37017615b0330e27ec28d92fe629c071ac5b3e37");
    FILES.put(
        "reports/faulty.json", "4b84afd7b1ce8263f025265299715ed724b6391abf5477eb9a653c6202ab1b94");
    FILES.put(
        "reports/faulty.problems.json",
        "97b63a8f58a439cd2c19d4b94cb90abcb38ad7ca63a1c707a60672d68b95dd3b");
    FILES.put(
        "reports/manifest.json",
        "89fc11c8c27c0ac75e1e0f0dd5d28d93748c73d8423ad70de99a6b15f6e0e378");
    FILES.put(
        "streams/records.ndjson",
        "97dfeca344b52b14b31107eeda062758cbab70a8d08ba9cbd4f221e523aa0913");
    FILES.put(
        "streams/records-2.json",
        "276a02b2d3e82b93fa86582584ef3d0248f8fc5230f5fd062f313ed95e62d418");
    FILES.put(
        "streams/records-3.ndjson.gz",
        "75841b6655c55715707df2fd70182841dd3baf3b3610593ef2e7a31ee55a8499");
    FILES.put(
        "shapes-2.ndjson", "85bd447f27a5ea907aeb51a014c26a965017d2f71c6c9202bb35cd02152f500a");
    FILES.put(
        "sound/claim.json", "c86a428a5ce29ae5a07981ccb2e19ee4664eae69f41b64df432f7ab851e2c3ab");
    FILES.put(
        "sound/dossier.json", "c06dce1b3bf9e1050ddf85d83d10e080190a3399371a599232f287569f8aba9f");
    FILES.put(
        "sound/force.json", "f6cf190ebc24a51e5db2b10f265b79eda183fefe4737b2e72a2d6723a79192a9");
    FILES.put(
        "sound/milestone.json", "b9b3b295a33ca7fd10d3959c54aed18f02b7143d1347c4ad2902cd7b8bcd8f95");
    FILES.put(
        "sound/pledge.json", "eb698b29e1bc73a6a2a06339ca2342b2dc2d304afe2b9c0c2562d77744ded4a7");
    FILES.put(
        "sound/precondition.json",
        "57dfdc5cd17fb4cd8d8fc303af965768264c1170aac8b8e3052eab2e04918d8a");
    FILES.put(
        "sound/resolution.json",
        "792b366e4610954631c564031f27e618f6fee7f37ad6c20d4de80382368da81b");
    FILES.put(
        "shapes-3.ndjson", "1e87b306353b6a646c262baabcbb48efacdfc1825c2907e5a5aea24d4cb87eeb");
  }

  private Frozen() {}

  static Map<String, String> hashes() {
    return FILES;
  }

  /** What is in the folder, whether it has a hash or not. */
  static List<String> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    return Json.text(bytes(file));
  }
}
