package io.github.isfmodel.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complete bundle passes; take anything away, or add anything, and the check says so. */
class BundleCheckTest {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <groupId>io.github.isfmodel</groupId>
        <artifactId>ARTIFACT</artifactId>
        <version>1.2.3</version>
        <name>a name</name>
        <description>a description</description>
        <url>https://example.org</url>
        <licenses><license><name>Apache-2.0</name><url>https://example.org</url></license></licenses>
        <developers>
          <developer><name>we</name><organization>we</organization></developer>
        </developers>
        <scm>
          <connection>c</connection>
          <developerConnection>d</developerConnection>
          <url>u</url>
        </scm>
        <dependencies>
          <dependency><groupId>g</groupId><artifactId>a</artifactId><version>1</version></dependency>
        </dependencies>
      </project>
      """;

  private final Map<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void complete() throws IOException {
    for (String artifact : List.of("isf-model", "isf-json", "isf-jqwik")) {
      put(artifact, ".pom", POM.replace("ARTIFACT", artifact).getBytes(UTF_8));
      put(artifact, ".jar", jar("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/MANIFEST.MF"));
      put(artifact, "-sources.jar", jar("META-INF/LICENSE", "META-INF/NOTICE", "a/B.java"));
      put(artifact, "-javadoc.jar", jar("index.html"));
      put(artifact, "-cyclonedx.json", "{}".getBytes(UTF_8));
    }
    put("isf-model", "-tests.jar", jar("a/BTest.class"));
    put("isf-bom", ".pom", POM.replace("ARTIFACT", "isf-bom").getBytes(UTF_8));
  }

  private void put(String artifact, String ending, byte[] content) {
    String path = Bundle.path(artifact, "1.2.3", ending);
    files.put(path, content);
    files.put(path + ".asc", content);
    files.put(path + ".md5", BundleCheck.hex(content, "MD5").getBytes(UTF_8));
    files.put(path + ".sha1", BundleCheck.hex(content, "SHA-1").getBytes(UTF_8));
  }

  private static byte[] jar(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return bytes.toByteArray();
  }

  private List<String> findings() throws IOException {
    return BundleCheck.check(new Bundle(files), "1.2.3", true);
  }

  private void pom(UnaryOperator<String> change) {
    put("isf-json", ".pom", change.apply(POM.replace("ARTIFACT", "isf-json")).getBytes(UTF_8));
  }

  @Test
  void findsNothingInACompleteBundle() throws IOException {
    assertThat(findings()).isEmpty();
  }

  @Test
  void namesEveryFileThatIsTakenAway() throws IOException {
    for (String file : List.copyOf(files.keySet())) {
      byte[] content = files.remove(file);
      assertThat(findings()).contains(file + " is missing");
      files.put(file, content);
    }
  }

  @Test
  void namesWhatShouldNotBeThere() throws IOException {
    put("isf-json", "-tests.jar", new byte[0]);
    assertThat(findings())
        .contains("io/github/isfmodel/isf-json/1.2.3/isf-json-1.2.3-tests.jar should not be there");
  }

  @Test
  void comparesTheSums() throws IOException {
    String file = Bundle.path("isf-json", "1.2.3", ".jar.sha1");
    files.put(file, "0".repeat(40).getBytes(UTF_8));
    assertThat(findings()).containsExactly(file + " is not the sum of its file");
  }

  @Test
  void namesWhatAPomLacks() throws IOException {
    pom(pom -> pom.replaceAll("<name>a name</name>|<connection>c</connection>", ""));
    assertThat(findings())
        .containsExactly(
            "isf-json: the POM has no name", "isf-json: the POM has no scm/connection");
  }

  @Test
  void refusesClutterInAPom() throws IOException {
    pom(
        pom ->
            pom.replace("<name>", "<parent/><name>")
                .replace("<version>1</version>", "<version>1</version><scope>test</scope>"));
    assertThat(findings())
        .containsExactly("isf-json: the POM has <parent>", "isf-json: the POM has g:a:1:test");
  }

  @Test
  void refusesVersionsThatMayChange() throws IOException {
    pom(pom -> pom.replace("<version>1</version>", "<version>1-SNAPSHOT</version>"));
    assertThat(findings())
        .containsExactly("isf-json: g:a:1-SNAPSHOT:compile has no version of a release");
    assertThat(BundleCheck.check(new Bundle(files), "1-SNAPSHOT", true))
        .contains("1-SNAPSHOT is no version of a release");
  }

  @Test
  void looksIntoTheJars() throws IOException {
    put("isf-model", ".jar", jar("META-INF/NOTICE", "META-INF/MANIFEST.MF"));
    put("isf-jqwik", "-sources.jar", jar("META-INF/LICENSE", "META-INF/NOTICE"));
    put("isf-json", "-javadoc.jar", jar("a/B.html"));
    assertThat(findings())
        .containsExactly(
            Bundle.path("isf-json", "1.2.3", "-javadoc.jar has no index.html"),
            Bundle.path("isf-jqwik", "1.2.3", "-sources.jar has no sources"),
            Bundle.path("isf-model", "1.2.3", ".jar has no META-INF/LICENSE"));
  }
}
