package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.IsfJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture in the README is that of the shipped record. */
class ReadmePictureTest {

  private static final Path PICTURE = Path.of("..", "docs", "isf-gaza.svg");

  private static final String ANEW =
      "./mvnw -pl isf-examples -am test -Dtest=ReadmePictureTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dpicture=write";

  @Test
  void isUpToDate() throws IOException {
    Dossier dossier = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
    String picture = StatusPicture.of(dossier, ForceId.of("isf"));
    if ("write".equals(System.getProperty("picture"))) {
      Files.writeString(PICTURE, picture);
    }

    assertThat(PICTURE).as("if this fails, run: " + ANEW).exists();
    assertThat(Files.readString(PICTURE)).as("if this fails, run: " + ANEW).isEqualTo(picture);
    assertThat(Files.readString(Path.of("..", "README.md"))).contains("(docs/isf-gaza.svg)");
  }
}
