package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.json.problem.StructuralRule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are written as one of a list of codes.
 *
 * @param <T> the type
 */
public final class CodeCodec<T> extends StringCodec<T> {

  private final String what;
  private final Map<String, T> known;
  private final List<String> codes;
  private final Function<T, String> code;
  private final @Nullable Function<String, T> unknown;

  private CodeCodec(
      String what,
      Map<String, T> known,
      Function<T, String> code,
      @Nullable Function<String, T> unknown) {
    super(64);
    this.what = what;
    this.known = new HashMap<>(known);
    this.codes = List.copyOf(known.keySet());
    this.code = code;
    this.unknown = unknown;
  }

  /** The codes of an enumeration that may grow. */
  public static <T extends OpenCode<T>> CodeCodec<T> open(Vocabulary<T> vocabulary) {
    Map<String, T> known = new LinkedHashMap<>();
    for (T value : vocabulary.known()) {
      known.put(value.code(), value);
    }
    return new CodeCodec<>(vocabulary.name(), known, OpenCode::code, vocabulary::of);
  }

  /** The codes of a closed enumeration: the names of its constants in kebab case. */
  @SuppressWarnings("EnumOrdinal") // As EnumMap does, which finds the constants by reflection.
  public static <T extends Enum<T>> CodeCodec<T> closed(String what, T[] constants) {
    Map<String, T> known = new LinkedHashMap<>();
    String[] codes = new String[constants.length];
    for (T constant : constants) {
      String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      known.put(code, constant);
      codes[constant.ordinal()] = code;
    }
    return new CodeCodec<>(what, known, value -> codes[value.ordinal()], null);
  }

  @Override
  @Nullable T of(String text) {
    return known.get(text);
  }

  @Override
  @Nullable T other(JsonIn in, String text) {
    if (unknown != null && in.unknownCodes == UnknownCodes.KEEP) {
      return unknown.apply(text);
    }
    in.unknown(StructuralRule.UNKNOWN_CODE, Wording.quoted(text) + " is no " + what, text, codes);
    return null;
  }

  @Override
  public void write(T value, JsonOut out) {
    out.symbol(code.apply(value));
  }

  @Override
  public String what() {
    return Wording.article(what);
  }

  /** The known codes, in the order of their declaration. */
  public List<String> codes() {
    return codes;
  }

  /** Whether later releases may know more codes. */
  public boolean isOpen() {
    return unknown != null;
  }
}
