package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type and the format of a document. They are written first and read wherever they stand. If
 * the type is not known, or the format is one that this release does not read, both are told, and
 * the rest of the document is only gone through for its syntax and limits: more would be guesswork.
 */
public final class Envelope {

  /** The format that this release reads and writes. */
  public static final String FORMAT = "1.0";

  /** What a tolerant reading accepts: forms of the same major version, which only add to it. */
  private static final String LATER = "1\\.(0|[1-9]\\d{0,3})";

  private static final String VERSION = "\\d{1,4}\\.\\d{1,4}";

  private final Map<String, DocumentCodec<?>> expected = new LinkedHashMap<>();

  /** Expects documents of some types. */
  public Envelope(List<? extends DocumentCodec<?>> expected) {
    for (DocumentCodec<?> codec : expected) {
      this.expected.put(codec.type(), codec);
    }
  }

  /** The types that are expected. */
  public Collection<DocumentCodec<?>> expected() {
    return Collections.unmodifiableCollection(expected.values());
  }

  /**
   * Reads a document; the current token is its first. Where the format is unreadable or missing,
   * the rest is read as if it were this release's, so that all that is wrong with it is noted.
   */
  public @Nullable Object read(JsonIn in) {
    if (in.kind() != JsonIn.OBJECT) {
      refuseKind(in);
      return null;
    }
    Object scope = in.scope();
    if (!"type".equals(in.nextName())) {
      return recorded(Recording.of(in, scope), in);
    }
    in.next();
    Place place = in.place();
    String type = type(in);
    if (type == null) {
      return body(null, place, false, in);
    }
    DocumentCodec<?> codec = codec(type, in);
    if (!"format".equals(in.nextName())) {
      return readLater(Recording.of(in, scope), codec, place, in);
    }
    in.next();
    return body(codec, place, isReadable(in), in);
  }

  /** Of a list that ends or breaks where it begins only that is told. */
  private static void refuseKind(JsonIn in) {
    int kind = in.kind();
    Pointer at = in.pointer();
    Place place = in.place();
    String message = in.subject() + Wording.mustBe("an object", in.given());
    boolean stream = kind == JsonIn.LIST && isStream(in.next());
    in.problems.add(
        kind == JsonIn.NULL ? StructuralRule.NULL_VALUE : StructuralRule.WRONG_KIND,
        at,
        place,
        message,
        stream
            ? "give one document, or read the list as a stream of documents"
            : "write an object in braces, with \"type\" first");
    while (kind == JsonIn.LIST && in.kind() != JsonIn.LIST_END) {
      in.skip();
      in.next();
    }
  }

  private static boolean isStream(int first) {
    return first == JsonIn.OBJECT || first == JsonIn.LIST_END;
  }

  /** Reads the rest of a document that says its type at a place. */
  private @Nullable Object body(
      @Nullable DocumentCodec<?> codec, Place typeAt, boolean readable, JsonIn in) {
    if (codec == null || !readable) {
      in.skipRest();
      return null;
    }
    Object value = codec.body(in);
    if (value == null) {
      Mistyped.tell(codec, typeAt, expected.values(), in.problems);
    }
    return value;
  }

  /** Reads a document with which nothing may be wrong. */
  public Object plain(PlainIn in) {
    in.open('{');
    in.expect(Name.TYPE);
    DocumentCodec<?> codec = expected.get(TextCodec.TEXT.plain(in));
    in.expect(Name.FORMAT);
    if (codec == null || !TextCodec.TEXT.plain(in).equals(FORMAT)) {
      throw new NotPlain();
    }
    Object value = codec.plainBody(in);
    in.close('}');
    return value;
  }

  private @Nullable Object recorded(Recording recording, JsonIn in) {
    JsonIn given = recordedType(recording, in);
    if (given == null) {
      return body(null, Places.UNKNOWN, false, recording.replay());
    }
    Place place = given.place();
    String type = type(given);
    return type == null
        ? body(null, place, false, recording.replay())
        : readLater(recording, codec(type, given), place, in);
  }

  private @Nullable Object readLater(
      Recording recording, @Nullable DocumentCodec<?> codec, Place typeAt, JsonIn in) {
    boolean readable = isReadable(recording, in);
    return body(codec, typeAt, readable, recording.replay());
  }

  private @Nullable JsonIn recordedType(Recording recording, JsonIn in) {
    JsonIn type = recording.take("type");
    if (type == null) {
      lacks(
          "type",
          StructuralRule.DOCUMENT_TYPE,
          "add \"type\" as " + Wording.choice(expected.keySet()),
          recording,
          in);
      in.problems.refuse();
    }
    return type;
  }

  private static boolean isReadable(Recording recording, JsonIn in) {
    JsonIn format = recording.take("format");
    if (format != null) {
      return isReadable(format);
    }
    lacks(
        "format",
        StructuralRule.FORMAT_VERSION,
        "add \"format\": \"" + FORMAT + "\"",
        recording,
        in);
    return true;
  }

  private static void lacks(
      String name, StructuralRule rule, String remedy, Recording recording, JsonIn in) {
    String document = Wording.subject(recording.at());
    if (!recording.misspelt(name, document)) {
      in.problems.add(
          rule, recording.at(), recording.start(), document + " lacks '" + name + "'", remedy);
    }
  }

  private String types() {
    return Wording.oneOf(expected.keySet());
  }

  /** The type that a document says it has; null for what can be none. */
  private @Nullable String type(JsonIn in) {
    return TextCodec.oneOf(in, expected.keySet());
  }

  /** Null for a type that is not expected; a later release may know it. */
  private @Nullable DocumentCodec<?> codec(String type, JsonIn in) {
    DocumentCodec<?> codec = expected.get(type);
    if (codec != null) {
      return codec;
    }
    boolean one = expected.size() == 1;
    in.problem(
        StructuralRule.DOCUMENT_TYPE,
        one && !type.isEmpty()
            ? "a document of type '" + only() + "' is expected, and this is " + Wording.quoted(type)
            : Wording.isNo(type, "type of document", in.subject()),
        one && !type.isEmpty() ? "give a document of that type" : types(),
        JsonIn.nearest(
            type, expected.keySet(), nearest -> Wording.nearestOf(nearest, expected.keySet())));
    if (in.tolerance == null || one) {
      in.problems.refuse();
    }
    return null;
  }

  private String only() {
    return expected.keySet().iterator().next();
  }

  /** Whether the rest can be read; not if it is in a version that this release does not know. */
  private static boolean isReadable(JsonIn in) {
    in.require(true);
    String format = TextCodec.TEXT.read(in);
    if (in.tolerance != null && format != null && format.matches(LATER)) {
      in.tolerance.format(format);
      return true;
    }
    if (FORMAT.equals(format)) {
      return true;
    }
    return format == null || !isVersion(in, format);
  }

  /** Notes that a format is not this one; says whether it is one at all. */
  private static boolean isVersion(JsonIn in, String format) {
    boolean version = format.matches(VERSION);
    in.problem(
        StructuralRule.FORMAT_VERSION,
        format.isEmpty()
            ? in.subject() + " is empty"
            : "the document is in format "
                + Wording.quoted(format)
                + ", and this release reads "
                + FORMAT,
        version
            ? "read it with a release that knows that format, or ask for the document in " + FORMAT
            : "write \"" + FORMAT + "\" if that is what it is in");
    return version;
  }
}
