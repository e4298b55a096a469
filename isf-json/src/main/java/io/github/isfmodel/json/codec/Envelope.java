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
 * there is anything wrong with them, it is the only problem reported: the rest would be guesswork.
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

  /** Reads a document; the current token is its first. */
  public @Nullable Object read(JsonIn in) {
    if (in.kind() != JsonIn.OBJECT) {
      throw stop(
          in.kind() == JsonIn.NULL ? StructuralRule.NULL_VALUE : StructuralRule.WRONG_KIND,
          in,
          in.subject() + " must be an object, but is " + in.given(),
          in.kind() == JsonIn.LIST
              ? "give one document, or read the list as a stream of documents"
              : "write an object in braces, with \"type\" first");
    }
    Object scope = in.scope();
    DocumentCodec<?> codec = null;
    String name = in.nextName();
    if ("type".equals(name)) {
      in.next();
      codec = codec(in);
      name = in.nextName();
      if ("format".equals(name)) {
        in.next();
        checkFormat(in);
        return codec.body(in);
      }
    }
    return readLater(Recording.of(in, scope), codec, in);
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

  private @Nullable Object readLater(
      Recording recording, @Nullable DocumentCodec<?> known, JsonIn in) {
    DocumentCodec<?> codec = known;
    if (codec == null) {
      codec = codec(property("type", "add \"type\": " + types(), recording, in));
    }
    checkFormat(property("format", "add \"format\": \"" + FORMAT + "\"", recording, in));
    return codec.body(recording.replay());
  }

  private JsonIn property(String name, String remedy, Recording recording, JsonIn in) {
    JsonIn value = recording.take(name);
    if (value == null) {
      StructuralRule rule =
          name.equals("type") ? StructuralRule.DOCUMENT_TYPE : StructuralRule.FORMAT_VERSION;
      throw stop(
          rule,
          in,
          recording.at(),
          recording.start(),
          Wording.subject(recording.at()) + " lacks '" + name + "'",
          remedy);
    }
    return value;
  }

  private String types() {
    return Wording.oneOf(expected.keySet());
  }

  private DocumentCodec<?> codec(JsonIn in) {
    String type = TextCodec.TEXT.read(in);
    if (type == null) {
      throw new Stop();
    }
    DocumentCodec<?> codec = expected.get(type);
    if (codec != null) {
      return codec;
    }
    String message =
        expected.size() == 1
            ? "a document of type '" + only() + "' is expected, and this is " + Wording.quoted(type)
            : Wording.quoted(type) + " is no type of document";
    in.unknown(StructuralRule.DOCUMENT_TYPE, message, type, expected.keySet());
    throw new Stop();
  }

  private String only() {
    return expected.keySet().iterator().next();
  }

  private static void checkFormat(JsonIn in) {
    String format = TextCodec.TEXT.read(in);
    if (format == null) {
      throw new Stop();
    }
    if (in.tolerance != null && format.matches(LATER)) {
      in.tolerance.format(format);
    } else if (!format.equals(FORMAT)) {
      boolean version = format.matches(VERSION);
      throw stop(
          StructuralRule.FORMAT_VERSION,
          in,
          "the document is in format "
              + Wording.quoted(format)
              + ", and this release reads "
              + FORMAT,
          version
              ? "read it with a release that knows that format, or ask for the document in "
                  + FORMAT
              : "write \"" + FORMAT + "\" if that is what it is in");
    }
  }

  private static Stop stop(StructuralRule rule, JsonIn in, String message, String remedy) {
    return stop(rule, in, in.pointer(), in.place(), message, remedy);
  }

  private static Stop stop(
      StructuralRule rule, JsonIn in, Pointer at, Place place, String message, String remedy) {
    in.problems.add(rule, at, place, message, remedy);
    return new Stop();
  }
}
