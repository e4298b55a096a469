package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.codec.Indented;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar are those that follow from the tables and the comments of the model. */
class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/META-INF/isf/schema/1.0");

  private static final String ANEW =
      "./mvnw -pl isf-json -am test -Dtest=SchemaFilesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dschemas=write";

  static Stream<DocumentType<?>> types() {
    return DocumentType.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void areUpToDate(DocumentType<?> type) throws IOException {
    byte[] schema = Indented.of(Json.bytes(SchemaWriter.of(type).toString()));
    Path file = FOLDER.resolve(type.code() + ".json");
    if ("write".equals(System.getProperty("schemas"))) {
      Files.createDirectories(FOLDER);
      Files.write(file, schema);
    }
    assertThat(file).as("if this fails, run: " + ANEW).exists();
    assertThat(Files.readString(file))
        .as("if this fails, run: " + ANEW)
        .isEqualTo(Json.text(schema));
  }
}
