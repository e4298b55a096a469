package io.github.isfmodel.rule.check;

import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for what is certainly in the wrong order of time; where dates overlap, there is no doubt to
 * report.
 */
public final class Chronology {

  private Chronology() {}

  /** Takes each element that is out of order. */
  @FunctionalInterface
  public interface Finding {
    /**
     * Takes one element.
     *
     * @param index its index, from 0
     * @param when its date
     * @param earlier the date of an element listed before it, which is certainly later
     */
    void at(int index, Span when, Span earlier);
  }

  /**
   * Finds the elements of a list, oldest first, that are certainly before one listed before them.
   *
   * @param <T> the type of the elements
   * @param elements the elements
   * @param when the date of an element
   * @param finding takes each of them
   */
  public static <T> void misplaced(
      List<T> elements, Function<? super T, When> when, Finding finding) {
    if (elements.size() < 2) {
      return;
    }
    When latest = when.apply(elements.get(0));
    LocalDate begin = latest.earliest();
    for (int i = 1; i < elements.size(); i++) {
      When next = when.apply(elements.get(i));
      if (next.latest().isBefore(begin)) {
        finding.at(i, next.span(), latest.span());
      }
      if (next.earliest().isAfter(begin)) {
        latest = next;
        begin = latest.earliest();
      }
    }
  }

  /**
   * Reports the elements of a list, oldest first, that are certainly before one listed before them,
   * each at its date, with the values "when" and "earlier".
   *
   * @param <T> the type of the elements
   * @param list the name of the list
   * @param elements the elements
   * @param attribute the name of their date
   * @param when the date of an element
   * @param report takes the breaches
   */
  public static <T> void reportMisplaced(
      String list,
      List<T> elements,
      String attribute,
      Function<? super T, When> when,
      Report report) {
    misplaced(
        elements,
        when,
        (i, span, earlier) ->
            report.add(Pointer.of(list, i, attribute), "when", span, "earlier", earlier));
  }

  /**
   * Whether something certainly ends before it begins.
   *
   * @param since when it begins, where known
   * @param until when it ends, where known
   * @return true only if there is no doubt
   */
  public static boolean endsBeforeItBegins(Optional<When> since, Optional<When> until) {
    return since.isPresent() && until.isPresent() && until.get().certainlyBefore(since.get());
  }
}
