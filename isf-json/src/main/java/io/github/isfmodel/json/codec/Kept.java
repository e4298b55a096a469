package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Tolerance.Code;
import io.github.isfmodel.json.codec.Tolerance.Part;
import io.github.isfmodel.json.codec.Tolerance.Unknown;
import io.github.isfmodel.rule.Pointer;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tolerant reading keeps of a document beside the value. Immutable; of the document itself
 * nothing else is kept.
 */
public final class Kept implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Of a document of which nothing was read. */
  public static final Kept NOTHING = new Tolerance(new byte[0]).kept();

  private final @Nullable String format;
  private final List<Unknown> unknown;
  private final List<Code> codes;
  private final List<PartText> parts;
  private final Map<Pointer, Part> emptied;
  private final Gaps gaps;

  /** A part as it stands in the document. */
  public record PartText(Part part, String json) implements Serializable {}

  Kept(
      @Nullable String format,
      List<Unknown> unknown,
      List<Code> codes,
      List<PartText> parts,
      Map<Pointer, Part> emptied,
      Gaps gaps) {
    this.format = format;
    this.unknown = List.copyOf(unknown);
    this.codes = List.copyOf(codes);
    this.parts = List.copyOf(parts);
    this.emptied = Collections.unmodifiableMap(new HashMap<>(emptied));
    this.gaps = gaps;
  }

  /** The format that the document says it is in; null if that cannot be read or is not known. */
  public @Nullable String format() {
    return format;
  }

  /** The properties that no type has, in document order. */
  public List<Unknown> unknown() {
    return unknown;
  }

  /** The codes that no open enumeration has, in document order. */
  public List<Code> codes() {
    return codes;
  }

  /**
   * The outermost parts that were left out for nothing but codes and shapes that are not known, in
   * document order.
   */
  public List<PartText> parts() {
    return parts;
  }

  /** The lists of which nothing is left, by their places. */
  public Map<Pointer, Part> emptied() {
    return emptied;
  }

  /** All that was left out. */
  public Gaps gaps() {
    return gaps;
  }
}
