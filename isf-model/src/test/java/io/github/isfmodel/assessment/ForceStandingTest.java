package io.github.isfmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stages, roles, areas and consents of the force in Afghanistan, as they came and went. */
class ForceStandingTest {

  private static final ForceId ISAF = ForceId.of("isaf");
  private static final SourceId HISTORY = SourceId.of("history");
  private static final Citation IN_HISTORY =
      Citation.builder().source(HISTORY).certainty(Certainty.SEEN).build();

  private static When day(String date) {
    return When.on(LocalDate.parse(date));
  }

  private static Force isaf() {
    return Force.builder()
        .id(ISAF)
        .name("International Security Assistance Force")
        .established(true)
        .addRoles(
            lead("united-kingdom").withSince(day("2001-12-20")).withUntil(day("2002-06-19")),
            lead("nato").withSince(day("2003-08-11")).withUntil(day("2014-12-31")),
            lead("nobody-knows-when"))
        .addAreas(
            area("Kabul and its surroundings", "2001-12-20").withUntil(day("2003-10-12")),
            area("All of Afghanistan", "2006-10-05"))
        .addStages(
            stage(ForceStage.AUTHORIZED, "2001-12-20", Standing.IN_EFFECT),
            stage(ForceStage.DEPLOYED_AT_SCALE, "2006-10-05", Standing.IN_EFFECT),
            stage(ForceStage.DRAWDOWN, "2012-01-01", Standing.PLANNED))
        .addConsents(
            consent("afghan-interim-authority", "2001-12-05", Standing.IN_EFFECT),
            consent("afghanistan", "2004-01-26", Standing.IN_EFFECT),
            consent("afghanistan", "2013-11-24", Standing.CONTESTED))
        .build();
  }

  private static ForceRole lead(String actor) {
    return ForceRole.builder()
        .role(RoleKind.LEAD)
        .actor(ActorId.of(actor))
        .standing(Standing.IN_EFFECT)
        .build();
  }

  private static AreaOfOperation area(String summary, String since) {
    return AreaOfOperation.builder()
        .summary(summary)
        .standing(Standing.IN_EFFECT)
        .since(day(since))
        .build();
  }

  private static StageReached stage(ForceStage stage, String date, Standing standing) {
    return StageReached.builder().stage(stage).when(day(date)).standing(standing).build();
  }

  private static HostConsent consent(String host, String date, Standing standing) {
    return HostConsent.builder().host(ActorId.of(host)).standing(standing).when(day(date)).build();
  }

  private static ForceStanding on(Force force, String date) {
    Dossier dossier =
        Dossier.builder()
            .title("ISAF")
            .asOf(LocalDate.of(2014, 12, 31))
            .addSources(
                Source.builder()
                    .id(HISTORY)
                    .kind(SourceKind.NEWS_ARTICLE)
                    .title("A history")
                    .published(day("2010-01-01"))
                    .build())
            .addForces(force)
            .build();
    return Situation.of(dossier, ISAF, LocalDate.parse(date)).orElseThrow().forceStanding();
  }

  @ParameterizedTest
  @CsvSource({
    "2001-12-19, nobody-knows-when",
    "2001-12-20, united-kingdom nobody-knows-when",
    "2002-06-19, united-kingdom nobody-knows-when",
    "2002-06-20, nobody-knows-when",
    "2003-08-10, nobody-knows-when",
    "2003-08-11, nato nobody-knows-when",
    "2015-01-01, nobody-knows-when"
  })
  void rolesAreShownFromTheirFirstDayToTheirLast(String date, String leads) {
    assertThat(on(isaf(), date).roles())
        .extracting(role -> role.actor().orElseThrow().value())
        .containsExactly(leads.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2001-12-19, ''",
    "2003-10-12, Kabul and its surroundings",
    "2003-10-13, ''",
    "2006-10-05, All of Afghanistan"
  })
  void areasAreShownFromTheirFirstDayToTheirLast(String date, String area) {
    assertThat(on(isaf(), date).areas())
        .extracting(AreaOfOperation::summary)
        .containsExactly(area.isEmpty() ? new String[0] : new String[] {area});
  }

  @ParameterizedTest
  @CsvSource({
    "2001-12-19, DRAWDOWN",
    "2001-12-20, AUTHORIZED DRAWDOWN",
    "2006-10-04, AUTHORIZED DRAWDOWN",
    "2006-10-05, DEPLOYED_AT_SCALE DRAWDOWN"
  })
  void theLastSettledStageIsShownWithWhatIsPlannedAfterIt(String date, String stages) {
    assertThat(on(isaf(), date).stages())
        .extracting(each -> each.stage().name())
        .containsExactly(stages.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2001-12-04, ''",
    "2001-12-05, afghan-interim-authority IN_EFFECT",
    "2004-01-26, afghan-interim-authority IN_EFFECT afghanistan IN_EFFECT",
    "2013-11-24, afghan-interim-authority IN_EFFECT afghanistan CONTESTED"
  })
  void ofEachPartyTheLastWordIsShown(String date, String words) {
    assertThat(on(isaf(), date).consents())
        .flatExtracting(each -> each.host().value(), each -> each.standing().name())
        .containsExactly((Object[]) (words.isEmpty() ? new String[0] : words.split(" ", -1)));
  }

  /** Said on Thursday 22 January 2004. */
  @Test
  void aConsentSinceMondayIsNotTheLastWordAfterOneOfTuesday() {
    HostConsent since =
        consent("afghanistan", "2004-01-19", Standing.IN_EFFECT)
            .withWhen(new When.Said("since Monday", LocalDate.of(2004, 1, 22)));
    Force force =
        isaf().withConsents(since, consent("afghanistan", "2004-01-20", Standing.CONTESTED));

    assertThat(on(force, "2004-01-30").consents())
        .extracting(HostConsent::standing)
        .containsExactly(Standing.CONTESTED);
  }

  /** Serbia consents in its own name, and others deny in the same days that it may. */
  @Test
  void wordsOfOnePartyWhoseOrderIsNotKnownAreShownSideBySide() {
    Force force =
        isaf()
            .withConsents(
                consent("serbia", "2008-02-18", Standing.IN_EFFECT),
                consent("serbia", "2008-02-18", Standing.CONTESTED));

    assertThat(on(force, "2008-02-18").consents()).hasSize(2);
  }

  @Test
  void whatNoSourceHadNamedByTheDayIsNotShown() {
    Force force = isaf();
    Force cited =
        force
            .withRoles(force.roles().get(1).withCitations(IN_HISTORY))
            .withAreas(force.areas().get(1).withCitations(IN_HISTORY))
            .withStages(force.stages().get(1).withCitations(IN_HISTORY))
            .withConsents(force.consents().get(1).withCitations(IN_HISTORY));

    ForceStanding before = on(cited, "2009-12-31");
    assertThat(before.roles()).isEmpty();
    assertThat(before.areas()).isEmpty();
    assertThat(before.stages()).isEmpty();
    assertThat(before.consents()).isEmpty();
    ForceStanding then = on(cited, "2010-01-01");
    assertThat(then.roles()).hasSize(1);
    assertThat(then.areas()).hasSize(1);
    assertThat(then.stages()).hasSize(1);
    assertThat(then.consents()).hasSize(1);
  }
}
