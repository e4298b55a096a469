package io.github.isfmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.schedule.MilestoneOutlook;
import io.github.isfmodel.schedule.Schedule;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationsTest {

  private static final LocalDate APPEARED = LocalDate.of(2026, 1, 31);
  private static final LocalDate BEFORE = APPEARED.minusDays(30);

  private static final Dossier DOSSIER =
      Dossier.builder()
          .title("A plan")
          .asOf(LocalDate.of(2026, 12, 31))
          .addSources(
              source("plan", SourceKind.NEWS_ARTICLE, When.on(APPEARED)),
              source("undated-page", SourceKind.WEB_PAGE, When.undated()),
              source("sums", SourceKind.CALCULATION, When.undated()),
              source("late-sums", SourceKind.CALCULATION, When.on(APPEARED)),
              source("lore", SourceKind.GENERAL_KNOWLEDGE, When.undated()))
          .build();

  private static Source source(String id, SourceKind kind, When published) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(kind)
        .title("A source")
        .published(published)
        .build();
  }

  private static Citation of(String source, Certainty certainty) {
    return Citation.builder().source(SourceId.of(source)).certainty(certainty).build();
  }

  private static boolean named(LocalDate day, String... sources) {
    return new Publications(DOSSIER, day)
        .isNamed(Stream.of(sources).map(each -> of(each, Certainty.DERIVED)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsNamedBeforeItsPublicationHoweverCertainlyItIsCited(Certainty certainty) {
    List<Citation> citations = List.of(of("plan", certainty));
    assertThat(new Publications(DOSSIER, BEFORE).isNamed(citations)).isFalse();
    assertThat(new Publications(DOSSIER, APPEARED.minusDays(1)).isNamed(citations)).isFalse();
    assertThat(new Publications(DOSSIER, APPEARED).isNamed(citations)).isTrue();
  }

  @Test
  void oneOfSeveralPublicationsIsEnough() {
    assertThat(named(BEFORE, "plan", "undated-page")).isTrue();
  }

  @Test
  void calculationsAndGeneralKnowledgeNameNothingBesideAPublication() {
    assertThat(named(BEFORE, "sums", "plan", "lore")).isFalse();
    assertThat(named(APPEARED, "sums", "plan", "lore")).isTrue();
  }

  @Test
  void calculationsAndGeneralKnowledgeCountWhereNothingElseIsCited() {
    assertThat(named(BEFORE, "sums")).isTrue();
    assertThat(named(BEFORE, "lore", "late-sums")).isTrue();
    assertThat(named(BEFORE, "late-sums")).isFalse();
    assertThat(named(APPEARED, "late-sums")).isTrue();
  }

  @Test
  void whatCitesNothingIsNamed() {
    assertThat(named(BEFORE)).isTrue();
  }

  @Test
  void aSourceThatTheRecordDoesNotHoldNamesNothing() {
    assertThat(named(APPEARED, "elsewhere")).isFalse();
    assertThat(named(APPEARED, "elsewhere", "sums")).isFalse();
    assertThat(named(APPEARED, "elsewhere", "plan")).isTrue();
  }

  @Test
  void keepsTheCitationsOfWhatMayHaveAppeared() {
    Citation plan = of("plan", Certainty.STATED);
    Citation sums = of("sums", Certainty.DERIVED);
    List<Citation> all = List.of(plan, of("elsewhere", Certainty.SEEN), sums);
    assertThat(new Publications(DOSSIER, BEFORE).published(all)).containsExactly(sums);
    assertThat(new Publications(DOSSIER, APPEARED).published(all)).containsExactly(plan, sums);
  }

  @Property
  void situationAndScheduleListTheSameMilestones(
      @ForAll @Coherent Dossier dossier, @ForAll LocalDate other) {
    Set<LocalDate> days = new LinkedHashSet<>(List.of(other, dossier.asOf()));
    for (Source source : dossier.sources()) {
      LocalDate first = source.published().earliest();
      days.add(first);
      days.add(first.equals(LocalDate.MIN) ? first : first.minusDays(1));
    }
    for (LocalDate day : days) {
      Set<MilestoneId> outlooks =
          Schedule.of(dossier, day).milestones().stream()
              .map(MilestoneOutlook::milestone)
              .collect(Collectors.toSet());
      for (Force force : dossier.forces()) {
        assertThat(Situation.of(dossier, force.id(), day).orElseThrow().milestones())
            .as("%s", day)
            .extracting(standing -> standing.milestone().id())
            .containsExactlyInAnyOrderElementsOf(outlooks);
      }
    }
  }
}
