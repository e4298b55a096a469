package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.json.problem.StructuralRule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that are written as one of a list of codes.
 *
 * @param <T> the type
 */
public abstract class CodeCodec<T> extends StringCodec<T> {

  private final String what;
  private final Map<String, T> known;
  private final List<String> codes;

  private CodeCodec(String what, Map<String, T> known) {
    super(64);
    this.what = what;
    this.known = new HashMap<>(known);
    this.codes = List.copyOf(known.keySet());
  }

  /** The codes of an enumeration that may grow. */
  public static <T extends OpenCode<T>> CodeCodec<T> open(Vocabulary<T> vocabulary) {
    Map<String, T> known = new LinkedHashMap<>();
    for (T value : vocabulary.known()) {
      known.put(value.code(), value);
    }
    return new Open<>(vocabulary, known);
  }

  /** The codes of a closed enumeration: the names of its constants in kebab case. */
  @SuppressWarnings("EnumOrdinal") // As EnumMap does, which finds the constants by reflection.
  public static <T extends Enum<T>> CodeCodec<T> closed(String what, T[] constants) {
    Map<String, T> known = new LinkedHashMap<>();
    String[] codes = new String[constants.length];
    for (T constant : constants) {
      String code = ConstantText.code(constant);
      known.put(code, constant);
      codes[constant.ordinal()] = code;
    }
    return new Closed<>(what, known, codes);
  }

  private static final class Open<T extends OpenCode<T>> extends CodeCodec<T> {

    private final Vocabulary<T> vocabulary;

    Open(Vocabulary<T> vocabulary, Map<String, T> known) {
      super(vocabulary.name(), known);
      this.vocabulary = vocabulary;
    }

    @Override
    @Nullable T other(JsonIn in, String text) {
      if (in.unknownCodes == UnknownCodes.REFUSE) {
        return super.other(in, text);
      }
      try {
        T kept = vocabulary.of(text);
        if (in.tolerance != null) {
          in.tolerance.keepCode(in);
        }
        return kept;
      } catch (InvalidValueException e) {
        in.problems.refuse();
        return super.other(in, text);
      }
    }

    @Override
    public void write(T value, JsonOut out) {
      out.symbol(value.code());
    }

    @Override
    public boolean isOpen() {
      return true;
    }
  }

  private static final class Closed<T extends Enum<T>> extends CodeCodec<T> {

    private final String[] codes;

    Closed(String what, Map<String, T> known, String[] codes) {
      super(what, known);
      this.codes = codes;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // as above
    public void write(T value, JsonOut out) {
      out.symbol(codes[value.ordinal()]);
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }

  @Override
  final @Nullable T of(String text) {
    return known.get(text);
  }

  @Override
  final String sample() {
    return "write " + Wording.choiceOfCodes(codes);
  }

  @Override
  final String wanted() {
    return what() + ", " + Wording.choiceOfCodes(codes);
  }

  @Override
  @Nullable T other(JsonIn in, String text) {
    in.problem(
        StructuralRule.UNKNOWN_CODE,
        Wording.isNo(text, what, what),
        sample(),
        JsonIn.meant(text, codes, nearest -> Wording.nearestCode(nearest, codes)));
    return null;
  }

  @Override
  public final String what() {
    return Wording.article(what);
  }

  /** The known codes, in the order of their declaration. */
  public final List<String> codes() {
    return codes;
  }

  /** Whether later releases may know more codes. */
  public abstract boolean isOpen();
}
