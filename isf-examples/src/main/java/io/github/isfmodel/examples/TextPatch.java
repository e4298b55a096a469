package io.github.isfmodel.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.resolution.Resolution;
import java.util.EnumSet;

/** What changed between two texts of an act as a JSON Patch, as RFC 6902 defines it. */
public final class TextPatch {

  private static final ObjectMapper MAPPER = IsfModule.mapper();

  /** RFC 6902 gives "remove" no value. */
  private static final EnumSet<DiffFlags> FLAGS =
      EnumSet.of(
          DiffFlags.OMIT_MOVE_OPERATION,
          DiffFlags.OMIT_COPY_OPERATION,
          DiffFlags.OMIT_VALUE_ON_REMOVE);

  private TextPatch() {}

  /**
   * Compares two texts in the form in which documents carry them. Only additions, removals and
   * replacements are used, so that each operation stands for itself.
   *
   * @param before the one
   * @param after the other
   * @return the operations, in order, that turn the JSON of the first into that of the second; an
   *     empty array if they are the same
   */
  public static JsonNode between(Resolution before, Resolution after) {
    return JsonDiff.asJson(json(before), json(after), FLAGS);
  }

  private static JsonNode json(Resolution text) {
    return MAPPER.valueToTree(text);
  }
}
