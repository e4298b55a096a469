package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Resolution;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The greatest strengths that an act sets. */
final class CeilingOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-CEIL-001", CeilingOracles::parts),
          naive("ISF-CEIL-002", CeilingOracles::stretches),
          naive("ISF-CEIL-003", CeilingOracles::overlaps));

  private CeilingOracles() {}

  private static void parts(Dossier dossier, Marks marks) {
    each(
        dossier.resolutions(),
        "/resolutions",
        (text, at) ->
            each(
                text.ceilings(),
                at + "/ceilings",
                (ceiling, place) ->
                    marks.when(misfit(ceiling.parts(), ceiling.total()), place + "/parts")));
  }

  /**
   * Greatest numbers against the greatest total. Parts may be some of several ("including so
   * many"), unless they name the soldiers and police or civilians with them. Where a greatest
   * number is missing, or beyond what is counted, the least ones can still be too many; where one
   * is of another sort than the total, nothing can be said.
   */
  static boolean misfit(List<Measure> parts, Measure total) {
    BigInteger least = BigInteger.ZERO;
    BigInteger most = BigInteger.ZERO;
    boolean bounded = true;
    boolean alike = total.quantity().bounds().isBounded();
    Set<String> units = new TreeSet<>();
    for (Measure part : parts) {
      Bounds bounds = part.quantity().bounds();
      units.add(part.unit().code());
      alike &= sort(part.unit()).equals(sort(total.unit()));
      bounded &= bounds.isBounded();
      least = least.add(BigInteger.valueOf(bounds.min()));
      most = most.add(BigInteger.valueOf(bounds.max()));
    }
    BigInteger greatest = BigInteger.valueOf(Quantity.GREATEST);
    BigInteger whole = BigInteger.valueOf(total.quantity().bounds().max());
    if (!alike || parts.isEmpty()) {
      return false;
    }
    if (!bounded || most.compareTo(greatest) > 0) {
      return least.min(greatest).compareTo(whole) > 0;
    }
    boolean others = units.contains("police") || units.contains("civilians");
    units.remove(total.unit().code());
    boolean soldiers = units.contains("troops") || units.contains("uniformed-personnel");
    return most.compareTo(whole) > 0 || most.compareTo(whole) < 0 && soldiers && others;
  }

  /** People of a force are one sort, whatever their category; all else is a sort of its own. */
  private static String sort(Unit unit) {
    return unit.isPeopleOfForce() ? "people" : "unit " + unit.code();
  }

  private static LocalDate since(Ceiling ceiling, Resolution text) {
    return ceiling.since().isPresent()
        ? ceiling.since().get()
        : text.adoptedOn().isPresent() ? text.adoptedOn().get() : LocalDate.MIN;
  }

  private static void stretches(Dossier dossier, Marks marks) {
    each(
        dossier.resolutions(),
        "/resolutions",
        (text, at) ->
            each(
                text.ceilings(),
                at + "/ceilings",
                (ceiling, place) ->
                    marks.when(
                        ceiling.until().isPresent()
                            && ceiling.until().get().compareTo(since(ceiling, text)) < 0,
                        place + "/until")));
  }

  /**
   * Of two ceilings that meet, the one that begins later is the one too many; of two that begin on
   * one day, the one that is listed later.
   */
  private static void overlaps(Dossier dossier, Marks marks) {
    each(
        dossier.resolutions(),
        "/resolutions",
        (text, at) -> {
          List<Ceiling> ceilings = text.ceilings();
          for (int i = 0; i < ceilings.size(); i++) {
            boolean meets = false;
            for (int k = 0; k < ceilings.size(); k++) {
              meets |=
                  k != i && comesAfter(text, i, k) && meets(text, ceilings.get(k), ceilings.get(i));
            }
            marks.when(meets, at + "/ceilings/" + i);
          }
        });
  }

  private static boolean comesAfter(Resolution text, int one, int other) {
    int order =
        since(text.ceilings().get(one), text).compareTo(since(text.ceilings().get(other), text));
    return order > 0 || order == 0 && one > other;
  }

  /** A ceiling with an open end gives way to the next one that begins later. */
  private static boolean meets(Resolution text, Ceiling earlier, Ceiling later) {
    boolean sameThing =
        earlier.force().equals(later.force())
            && earlier.total().unit().equals(later.total().unit());
    LocalDate begins = since(later, text);
    boolean sameDay = begins.equals(since(earlier, text));
    boolean stillHolds =
        earlier.until().isPresent() && earlier.until().get().compareTo(begins) >= 0;
    return sameThing && (sameDay || stillHolds);
  }
}
