package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Tolerance.Code;
import io.github.isfmodel.json.codec.Tolerance.Part;
import io.github.isfmodel.json.codec.Tolerance.Unknown;
import io.github.isfmodel.rule.Pointer;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tolerant reading keeps of a document beside the value. Immutable; of the document itself
 * nothing else is kept.
 *
 * @param format the format that the document says it is in; null if that cannot be read or is not
 *     known
 * @param unknown the properties that no type has, in document order
 * @param codes the codes that no open enumeration has, in document order
 * @param parts the outermost parts that were left out for nothing but codes and shapes that are not
 *     known, in document order
 * @param emptied the lists of which nothing is left, by their places
 * @param gaps all that was left out
 */
public record Kept(
    @Nullable String format,
    List<Unknown> unknown,
    List<Code> codes,
    List<PartText> parts,
    Map<Pointer, Part> emptied,
    Gaps gaps)
    implements Serializable {

  /** A part as it stands in the document. */
  public record PartText(Part part, String json) implements Serializable {}

  /** Of a document of which nothing was read. */
  public static final Kept NOTHING = new Tolerance(new byte[0]).kept();

  /** Copies the lists and the map. */
  public Kept {
    unknown = List.copyOf(unknown);
    codes = List.copyOf(codes);
    parts = List.copyOf(parts);
    emptied = Collections.unmodifiableMap(new HashMap<>(emptied));
  }
}
