package io.github.isfmodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import io.github.isfmodel.architecture.NativeImage;
import io.github.isfmodel.json.jackson2.IsfModule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The binding reaches no type by its name, so a native image has to be told of problems only, as
 * far as they are serialized, and of resources; the service that is Jackson's way to the module it
 * finds by itself.
 */
class JsonNativeImageTest {

  @Test
  void everySerializableTypeIsTold() {
    NativeImage json = NativeImage.of(IsfJson.class, "isf-json");
    assertThat(json.shipped("serialization-config.json"))
        .as("isf-json/src/main/resources, in META-INF/native-image")
        .isEqualTo(NativeImage.json(json.serializable()));
  }

  @Test
  void whatJavaMeetsInAProblemIsToldHereOrByTheModel() {
    String told =
        NativeImage.of(IsfJson.class, "isf-json").shipped("serialization-config.json")
            + NativeImage.of(IsfJson.class, "isf-model").shipped("serialization-config.json");
    IsfJson.read("{\"type\": \"dosier\"}".getBytes(UTF_8))
        .problems()
        .forEach(
            problem ->
                assertThat(NativeImage.metIn(problem))
                    .isNotEmpty()
                    .allMatch(name -> told.contains("\"" + name + "\"")));
  }

  @Test
  void jacksonFindsTheModuleByItsService() {
    assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(IsfModule.class);
  }

  @Test
  void everyResourceIsTold() throws IOException {
    NativeImage json = NativeImage.of(IsfJson.class, "isf-json");
    List<Pattern> told =
        Pattern.compile("\"pattern\": \"([^\"]+)\"")
            .matcher(json.shipped("resource-config.json"))
            .results()
            .map(found -> Pattern.compile(found.group(1)))
            .toList();
    Path folder = Path.of("src/main/resources");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(folder::relativize))
          .filteredOn(file -> !file.startsWith("META-INF/services"))
          .filteredOn(file -> !file.startsWith("META-INF/native-image"))
          .isNotEmpty()
          .allMatch(
              file -> told.stream().anyMatch(pattern -> pattern.matcher(name(file)).matches()));
    }
  }

  private static String name(Path resource) {
    return resource.toString().replace(File.separatorChar, '/');
  }
}
