package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateGap;
import io.github.isfmodel.mandate.MandateOverlap;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.ClockKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One record and what its tests ask of it. */
record FactSheet(Dossier dossier) {

  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  static FactSheet read(String resource) {
    try (InputStream in = FactSheet.class.getResourceAsStream(resource)) {
      return new FactSheet(IsfJson.readDossier(Objects.requireNonNull(in, resource)).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Force force(String id) {
    return dossier.index().force(ForceId.of(id)).orElseThrow();
  }

  Mandate mandate(String force) {
    return Mandate.of(force(force), dossier.resolutions());
  }

  MandateStatus on(String force, String date) {
    return mandate(force).statusOn(LocalDate.parse(date));
  }

  Resolution act(int number) {
    return dossier.index().resolution(ResolutionId.of("unscr-" + number)).orElseThrow();
  }

  /** The last day of the mandate on the day of an act's adoption. */
  Optional<LocalDate> endUnder(String force, int number) {
    return mandate(force).statusOn(act(number).adoptedOn().orElseThrow()).lastDay();
  }

  static Optional<LocalDate> clock(MandateStatus status, ClockKind kind) {
    return status.clocks().stream()
        .filter(end -> end.clock().kind().equals(kind))
        .findFirst()
        .flatMap(ClockEnd::lastDay);
  }

  static List<LocalDate> reportDays(MandateStatus status) {
    return status.reports().stream().map(ReportDue::due).toList();
  }

  static List<String> gaps(Mandate mandate) {
    return mandate.gaps().stream().map(FactSheet::words).toList();
  }

  private static String words(MandateGap gap) {
    String days = gap.first() + " to " + gap.last();
    return gap.declared().isEmpty() ? days : days + ", " + gap.declared().get(0).kind();
  }

  static List<String> overlaps(Mandate mandate) {
    return mandate.overlaps().stream().map(FactSheet::words).toList();
  }

  private static String words(MandateOverlap both) {
    return both.first()
        + " to "
        + both.last()
        + ", "
        + both.earlier().value()
        + " and "
        + both.later().value();
  }

  void votesAreConsistent() {
    for (Resolution act : dossier.resolutions()) {
      act.vote()
          .ifPresent(
              vote -> {
                assertThat(vote.defects()).as(act.title()).isEmpty();
                assertThat(vote.outcome().isAdopted()).as(act.title()).isTrue();
              });
    }
  }
}
