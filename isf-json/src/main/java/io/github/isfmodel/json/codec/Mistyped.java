package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Sees from its properties that a document is of another type than it says. */
final class Mistyped {

  private Mistyped() {}

  /**
   * Tells the type that was probably meant in the place of all the properties that the document has
   * too many or lacks, if one type has most of those that it has too many.
   *
   * @param said the type that the document says it has
   * @param place where it says so
   * @param expected the types that there are
   */
  static void tell(
      DocumentCodec<?> said,
      Place place,
      Collection<DocumentCodec<?>> expected,
      Problems problems) {
    Set<String> unknown = problems.unknownOfDocument();
    List<String> like = new ArrayList<>();
    for (DocumentCodec<?> each : expected) {
      if (has(each, unknown)) {
        like.add(each.type());
      }
    }
    if (like.size() == 1 && problems.documentLacks()) {
      String type = like.get(0);
      problems.takeBackProperties();
      problems.add(
          StructuralRule.DOCUMENT_TYPE,
          Pointer.ROOT.child("type"),
          place,
          "'type' is '"
              + said.type()
              + "', and most of the properties are those of "
              + Wording.article(type),
          "write " + type + ", or give the properties of " + Wording.article(said.type()),
          problem -> StructuralProblem.withNearest(problem, problem.remedy(), type));
    }
  }

  /** Whether a type has most of some properties, and more than one. */
  private static boolean has(DocumentCodec<?> codec, Set<String> unknown) {
    long known =
        codec.codec().fields().stream().filter(field -> unknown.contains(field.name())).count();
    return known > 1 && 2 * known > unknown.size();
  }
}
