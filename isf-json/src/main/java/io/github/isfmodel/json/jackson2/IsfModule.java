package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.ProblemDocument;

/**
 * Teaches an {@code ObjectMapper} of Jackson 2 all types of the model, in the one format of {@link
 * IsfJson}. The types of {@link DocumentType} are read and written as documents wherever they
 * stand, with "type" and "format"; all others bare. Types that are written as strings (identifiers,
 * codes, symbols) are keys of maps with the same text: in a map that is declared with keys of type
 * {@code EntityId} identifiers have their kind before them, else they are bare. A {@link
 * ProblemDocument} is written as {@link ProblemDocument#toBytes()} does.
 *
 * <p>In a type of somebody else null in the place of one of ours is null, and an Optional of ours
 * is empty. Within one of ours, and in its place at the top, null is an error.
 *
 * <p>Reading checks the form only, with every structural problem in one {@link
 * DocumentMappingException}; the rules are a matter of {@code violations()} or of a Jakarta {@code
 * Validator}. Columns count bytes where the mapper reads bytes. Of tokens that Jackson puts aside
 * before it reads them, as those before the name of a subtype or of unwrapped properties, no line
 * and column are told; the pointer begins at the value where the way to it is not known.
 *
 * <p>The mapper's features of binding, such as those on unknown properties, single values in the
 * place of lists or the case of codes, do not loosen the format. Which text counts as JSON is up to
 * the mapper's parser and generator: a parser accepts UTF-16, UTF-32 and a byte order mark and, if
 * such features are switched on, trailing commas, comments, single quotes and the like; a generator
 * may write what is not JSON, or numbers as strings. Text after a document is an error only with
 * {@code FAIL_ON_TRAILING_TOKENS}, which is off unless it is switched on. {@link IsfJson} allows
 * none of this. Safe for use by several threads.
 */
// Whoever uses this requires Jackson 2 as well; nobody else needs to see its types.
@SuppressWarnings("exports")
public final class IsfModule extends Module {

  /** Makes the module. */
  public IsfModule() {}

  /**
   * Makes a mapper with this module that writes the same bytes as {@link IsfJson#write}, also of
   * control characters and surrogate pairs, and that refuses text after a document.
   *
   * @return a new mapper
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new IsfModule())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
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
    context.addSerializers(new ModelSerializers());
    context.addSerializers(new ReportSerializers());
    context.addDeserializers(new ModelDeserializers());
    context.addBeanDeserializerModifier(new EmptyReferences());
    context.addKeySerializers(new ModelKeySerializers());
    context.addKeyDeserializers(new ModelKeyDeserializers());
  }
}
