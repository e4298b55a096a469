package io.github.isfmodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import io.github.isfmodel.architecture.NativeImage;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/**
 * The binding reaches no type by its name, so a native image has to be told of problems only, as
 * far as they are serialized; the service that is Jackson's way to the module it finds by itself.
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
}
