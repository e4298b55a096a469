package io.github.isfmodel.assessment;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sources of a record had said by a day: a plan of a later day is not shown on an earlier
 * one. Immutable and safe for use by several threads.
 */
public final class Publications {

  private final Dossier dossier;
  private final LocalDate date;

  /**
   * Looks at the sources of a record.
   *
   * @param dossier the record
   * @param date the day, inclusive
   */
  public Publications(Dossier dossier, LocalDate date) {
    this.dossier = dossier;
    this.date = date;
  }

  /**
   * Whether something was named by the day: some publication that it cites may have appeared by
   * then, however certainly it carries what it is cited for. Calculations and general knowledge are
   * no publications, so they count only for what cites nothing else.
   *
   * @param citations where it comes from
   * @return true if it was, or may have been, named by then; also if nothing is cited. A source
   *     that the record does not hold names nothing
   */
  public boolean isNamed(List<Citation> citations) {
    boolean known = citations.isEmpty();
    boolean awaited = false;
    for (Citation citation : citations) {
      Optional<Source> source = dossier.index().source(citation.source());
      boolean appeared = source.isPresent() && mayHaveAppeared(source.get());
      boolean publication = source.isEmpty() || isPublication(source.get());
      if (publication && appeared) {
        return true;
      }
      awaited |= publication;
      known |= appeared;
    }
    return known && !awaited;
  }

  /**
   * The citations of sources that may have appeared by the day.
   *
   * @param citations the citations
   * @return those of them, in their order
   */
  public List<Citation> published(List<Citation> citations) {
    List<Citation> published = new ArrayList<>();
    for (Citation citation : citations) {
      Optional<Source> source = dossier.index().source(citation.source());
      if (source.isPresent() && mayHaveAppeared(source.get())) {
        published.add(citation);
      }
    }
    return List.copyOf(published);
  }

  private boolean mayHaveAppeared(Source source) {
    return source.published().possiblyBy(date);
  }

  private static boolean isPublication(Source source) {
    return !source.kind().equals(SourceKind.CALCULATION)
        && !source.kind().equals(SourceKind.GENERAL_KNOWLEDGE);
  }
}
