package io.github.isfmodel.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks a bundle against what Maven Central requires (name, description, address, licence,
 * developer and source control in each POM; sources, javadoc, MD5 and SHA-1 sums, signatures), and
 * against what this project promises beyond it.
 */
public final class BundleCheck {

  private static final List<String> JARS = List.of("isf-json", "isf-jqwik", "isf-model");
  private static final String BOM = "isf-bom";
  private static final List<String> REQUIRED =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "developers/developer/organization",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");
  private static final List<String> CLUTTER =
      List.of(
          "parent",
          "build",
          "profiles",
          "properties",
          "modules",
          "repositories",
          "pluginRepositories",
          "distributionManagement",
          "reporting");

  private final Bundle bundle;
  private final String version;
  private final boolean signed;
  private final List<String> findings = new ArrayList<>();

  private BundleCheck(Bundle bundle, String version, boolean signed) {
    this.bundle = bundle;
    this.version = version;
    this.signed = signed;
  }

  /**
   * Checks a bundle and says what is wrong with it; ends with 1 if anything is.
   *
   * @param args the zip file, the version, and "signed" or "unsigned"
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Bundle bundle = Bundle.of(Path.of(args[0]));
    List<String> findings = check(bundle, args[1], args[2].equals("signed"));
    findings.forEach(System.out::println);
    System.out.println(
        args[0] + ": " + bundle.files().size() + " files, " + findings.size() + " findings");
    if (!findings.isEmpty()) {
      System.exit(1);
    }
  }

  /** Everything that is wrong with a bundle. */
  static List<String> check(Bundle bundle, String version, boolean signed) throws IOException {
    BundleCheck check = new BundleCheck(bundle, version, signed);
    check.everything();
    return check.findings;
  }

  private void everything() throws IOException {
    if (version.endsWith("-SNAPSHOT")) {
      findings.add(version + " is no version of a release");
    }
    Set<String> owed = new TreeSet<>();
    for (String artifact : JARS) {
      pom(artifact);
      jar(artifact);
      owed.add(path(artifact, ".pom"));
      owed.add(path(artifact, ".jar"));
      owed.add(path(artifact, "-sources.jar"));
      owed.add(path(artifact, "-javadoc.jar"));
      owed.add(path(artifact, "-cyclonedx.json"));
    }
    // The examples of the rules, which the tests of isf-json are made with.
    owed.add(path("isf-model", "-tests.jar"));
    pom(BOM);
    owed.add(path(BOM, ".pom"));
    complete(owed);
  }

  private String path(String artifact, String ending) {
    return Bundle.path(artifact, version, ending);
  }

  private void pom(String artifact) {
    bundle.pom(artifact, version).ifPresent(pom -> pom(artifact, pom));
  }

  private void pom(String artifact, PublishedPom pom) {
    expect(artifact, "groupId", "io.github.isfmodel", pom.text("project/groupId"));
    expect(artifact, "artifactId", artifact, pom.text("project/artifactId"));
    expect(artifact, "version", version, pom.text("project/version"));
    for (String path : REQUIRED) {
      if (pom.text("project/" + path).isEmpty()) {
        findings.add(artifact + ": the POM has no " + path);
      }
    }
    for (String section : CLUTTER) {
      if (pom.sections().contains(section)) {
        findings.add(artifact + ": the POM has <" + section + ">");
      }
    }
    for (String dependency : pom.dependencies()) {
      if (!dependency.matches(".*:(compile|runtime)(, optional)?")) {
        findings.add(artifact + ": the POM has " + dependency);
      }
      if (dependency.contains("-SNAPSHOT") || dependency.contains("${")) {
        findings.add(artifact + ": " + dependency + " has no version of a release");
      }
    }
  }

  private void expect(String artifact, String what, String expected, String found) {
    if (!expected.equals(found)) {
      findings.add(artifact + ": " + what + " is \"" + found + "\", not \"" + expected + "\"");
    }
  }

  private void jar(String artifact) throws IOException {
    contains(path(artifact, ".jar"), "META-INF/LICENSE", "META-INF/NOTICE", "META-INF/MANIFEST.MF");
    contains(path(artifact, "-sources.jar"), "META-INF/LICENSE", "META-INF/NOTICE");
    contains(path(artifact, "-javadoc.jar"), "index.html");
    if (bundle.entriesOf(path(artifact, "-sources.jar")).stream()
        .noneMatch(name -> name.endsWith(".java"))) {
      findings.add(path(artifact, "-sources.jar") + " has no sources");
    }
  }

  private void contains(String jar, String... names) throws IOException {
    Set<String> entries = bundle.entriesOf(jar);
    for (String name : names) {
      if (!entries.contains(name)) {
        findings.add(jar + " has no " + name);
      }
    }
  }

  /** Every file that is owed, its sums and its signature; and nothing else. */
  private void complete(Set<String> owed) {
    Set<String> expected = new TreeSet<>();
    for (String file : owed) {
      expected.add(file);
      sums(file, expected);
      if (signed) {
        expected.add(file + ".asc");
        sums(file + ".asc", expected);
      }
    }
    for (String file : expected) {
      if (!bundle.files().containsKey(file)) {
        findings.add(file + " is missing");
      }
    }
    for (String file : bundle.files().keySet()) {
      if (!expected.contains(file)) {
        findings.add(file + " should not be there");
      }
    }
  }

  private void sums(String file, Set<String> expected) {
    for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
      String sum = file + "." + algorithm.replace("-", "").toLowerCase(Locale.ROOT);
      // Central asks for two sums of each file, and for none of a signature.
      boolean required = algorithm.length() < 6 && !file.endsWith(".asc");
      if (required || bundle.files().containsKey(sum)) {
        expected.add(sum);
        compare(file, sum, algorithm);
      }
    }
  }

  private void compare(String file, String sum, String algorithm) {
    byte[] content = bundle.files().get(file);
    byte[] written = bundle.files().get(sum);
    if (content != null
        && written != null
        && !hex(content, algorithm).equals(new String(written, StandardCharsets.US_ASCII))) {
      findings.add(sum + " is not the sum of its file");
    }
  }

  /** The sum of some bytes, in hexadecimal digits. */
  static String hex(byte[] content, String algorithm) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
