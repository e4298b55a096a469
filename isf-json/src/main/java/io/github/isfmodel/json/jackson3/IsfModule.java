package io.github.isfmodel.json.jackson3;

import java.io.Serial;
import java.io.Serializable;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Teaches an {@code ObjectMapper} of Jackson 3 all types of the model that documents are made of,
 * in the one format of {@link io.github.isfmodel.json.IsfJson}. It does what {@link
 * io.github.isfmodel.json.jackson2.IsfModule} does for Jackson 2, from the same tables: reading
 * checks the form only, with every structural problem in one {@link DocumentMappingException};
 * features of binding do not loosen the format, those of the parser and the generator do as they
 * say there. {@code FAIL_ON_TRAILING_TOKENS} is on unless it is switched off. Found by {@code
 * findAndAddModules()} on the class path; on the module path it is added by hand. Serializable, as
 * mappers are; safe for use by several threads.
 */
// Whoever uses this has Jackson 3 and requires it; all others must not need it.
@SuppressWarnings("exports")
public final class IsfModule extends JacksonModule implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public IsfModule() {}

  /**
   * Makes a mapper with this module that writes the same bytes as {@link
   * io.github.isfmodel.json.IsfJson#write}, also of control characters.
   *
   * @return a new mapper
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new IsfModule())
        .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
        .build();
  }

  @Override
  public String getModuleName() {
    return "io.github.isfmodel.json";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.insertAnnotationIntrospector(new RootNames());
    context.addSerializers(new ModelSerializers());
    context.addSerializers(new DeclaredSerializers());
    context.addSerializers(new ReportSerializers());
    context.addDeserializers(new ModelDeserializers());
    context.addKeySerializers(new ModelKeySerializers());
    context.addKeyDeserializers(new ModelKeyDeserializers());
  }
}
