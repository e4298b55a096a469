package io.github.isfmodel.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a bundle, in the layout of a Maven repository.
 *
 * @param files the content by path, such as
 *     "io/github/isfmodel/isf-model/0.1.0/isf-model-0.1.0.pom"
 */
record Bundle(Map<String, byte[]> files) {

  Bundle {
    files = new TreeMap<>(files);
  }

  /** Reads a zip file. */
  static Bundle of(Path zip) throws IOException {
    return new Bundle(unzipped(Files.readAllBytes(zip)));
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return files;
  }

  /** The names of the files in a jar of the bundle. */
  Set<String> entriesOf(String jar) throws IOException {
    byte[] bytes = files.get(jar);
    return bytes == null ? Set.of() : unzipped(bytes).keySet();
  }

  /** The POM of an artifact, if it is there. */
  Optional<PublishedPom> pom(String artifact, String version) {
    return Optional.ofNullable(files.get(path(artifact, version, ".pom"))).map(PublishedPom::of);
  }

  /** The folder of an artifact. */
  static String folder(String artifact, String version) {
    return "io/github/isfmodel/" + artifact + "/" + version + "/";
  }

  /** The path of a file of an artifact. */
  static String path(String artifact, String version, String ending) {
    return folder(artifact, version) + artifact + "-" + version + ending;
  }
}
