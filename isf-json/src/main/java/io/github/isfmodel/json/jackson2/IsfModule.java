package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.ProblemDocument;
import java.io.Serial;
import java.io.Serializable;

/**
 * Teaches an {@code ObjectMapper} of Jackson 2 all types of the model that documents are made of,
 * in the one format of {@link IsfJson}; what is worked out of a record, such as a situation, has no
 * format. The types of {@link DocumentType} are read and written as documents wherever they stand,
 * with "type" and "format"; all others bare. Types that are written as strings (identifiers, codes,
 * symbols) are keys of maps with the same text. A {@link ProblemDocument} is written as {@link
 * ProblemDocument#toBytes()} does.
 *
 * <p>Identifiers that are declared as {@code EntityId} have their kind before them, and are bare
 * where they are declared as what they are. In collections, maps and entries, references and what
 * is iterated, the declared type is that of the property or the one given to {@code writerFor}; of
 * an array it is always known. Where Jackson does not know it, identifiers are bare and cannot be
 * read back as {@code EntityId}: in a collection, a map or an entry that is written without a
 * declared type, in an {@code Iterator} or a {@code Stream} as such, and in those that a
 * {@code @JsonValue} gives.
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
 * <p>A mapper without the module does not know any of this, and writes a record or a pledge as an
 * empty object without an error.
 *
 * <p>The mapper's features of binding, such as those on unknown properties, single values in the
 * place of lists or the case of codes, do not loosen the format. Which text counts as JSON is up to
 * the mapper's parser and generator: a parser accepts UTF-16, UTF-32 and a byte order mark and, if
 * such features are switched on, trailing commas, comments, single quotes and the like; a generator
 * may write what is not JSON, or numbers as strings. Text after a document is an error only with
 * {@code FAIL_ON_TRAILING_TOKENS}, which is off unless it is switched on. {@link IsfJson} allows
 * none of this. Serializable, as mappers are; safe for use by several threads.
 */
public final class IsfModule extends Module implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

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
    context.insertAnnotationIntrospector(new RootNames());
    context.addSerializers(new ModelSerializers());
    context.addSerializers(new DeclaredSerializers());
    context.addSerializers(new ReportSerializers());
    context.addDeserializers(new ModelDeserializers());
    context.addBeanDeserializerModifier(new EmptyReferences());
    context.addKeySerializers(new ModelKeySerializers());
    context.addKeyDeserializers(new ModelKeyDeserializers());
  }
}
