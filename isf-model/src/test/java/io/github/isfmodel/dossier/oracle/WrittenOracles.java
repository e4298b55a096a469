package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.generators.ValueType.Attribute;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts and lists, wherever they are in a record, found by reflection. */
final class WrittenOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-REC-002", WrittenOracles::blank),
          naive("ISF-REC-003", (dossier, marks) -> twice(dossier, "", marks)));

  /**
   * Spaces, controls, half and private characters, none, and such as show nothing by themselves.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\u034f\u0890\u0891\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065"
              + "\u2800\u3164\uffa0\ufdd0-\ufdef\ufe00-\ufe0f\ufff0-\uffff\\x{13430}-\\x{1343f}"
              + "\\x{1fffe}\\x{1ffff}\\x{2fffe}\\x{2ffff}\\x{e0000}-\\x{e007f}\\x{e0100}-\\x{e01ef}"
              + "&&[^\ufffc\ufffd]]*");

  /**
   * Lists in which order or number means something, such as steps and sums, and those that a rule
   * of their own keeps free of what is there twice.
   */
  private static final Set<String> NO_SETS =
      Set.of(
          "Ceiling.parts",
          "Force.stages",
          "Milestone.declarations",
          "Milestone.forecasts",
          "Pledge.history",
          "PledgeStep.phases",
          "PartialVote.ballots",
          "PreliminaryVote.ballots",
          "PresidentialRuling.ballots",
          "Renewed.keys",
          "Resolution.circulations",
          "Resolution.clocks",
          "Resolution.consultations",
          "Resolution.lifecycle",
          "Resolution.paragraphs",
          "StrengthFigure.parts",
          "UnSymbol.suffixes",
          "Vote.ballots",
          "Vote.involvements",
          "Vote.partialVotes");

  private WrittenOracles() {}

  /** The word of a quantity and a claimed code are terms, which have a form of their own. */
  private static void blank(Dossier dossier, Marks marks) {
    Parts.everything(dossier)
        .forEach(
            (at, value) ->
                marks.when(
                    value instanceof String text
                        && !at.matches(".*/(word|codes/[0-9]+)")
                        && UNSEEN.matcher(text).matches(),
                    at));
  }

  private static void twice(Object value, String at, Marks marks) {
    for (Attribute attribute : Parts.of(value)) {
      Object part = attribute.of(value);
      String place = at + "/" + attribute.name();
      if (part instanceof List<?> list) {
        boolean isSet = !at.isEmpty() && !NO_SETS.contains(owner(value) + "." + attribute.name());
        each(
            list,
            place,
            (element, where) -> {
              twice(element, where, marks);
              int index = Integer.parseInt(where.substring(place.length() + 1));
              marks.when(isSet && list.subList(0, index).contains(element), where);
            });
      } else {
        Parts.present(part).ifPresent(there -> twice(there, place, marks));
      }
    }
  }

  private static String owner(Object value) {
    return ValueType.ofValue(value).orElseThrow().type().getSimpleName();
  }
}
