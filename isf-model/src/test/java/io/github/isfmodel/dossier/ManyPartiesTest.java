package io.github.isfmodel.dossier;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.check.NamedParts;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages about more parties than anybody reads. */
class ManyPartiesTest {

  private static List<ActorId> parties(int count) {
    return IntStream.range(0, count).mapToObj(i -> ActorId.of("party-" + i)).toList();
  }

  @Test
  void fiftyAreNamed() {
    assertThat(NamedParts.joined(parties(2), " and ")).isEqualTo("actor:party-0 and actor:party-1");
    assertThat(NamedParts.joined(parties(50), ", ")).endsWith(", actor:party-48, actor:party-49");
  }

  @Test
  void ofMoreTheOthersAreCounted() {
    assertThat(NamedParts.joined(parties(51), ", ")).endsWith(", actor:party-49, 1 other");
    assertThat(NamedParts.joined(parties(1_250), " or "))
        .endsWith(" or actor:party-49 or 1,200 others");
  }

  @Test
  void theOtherPartiesAreCountedByWhatIsLackingWithThem() {
    List<ActorId> parties = parties(60);
    RenewalClause clause =
        RenewalClause.builder()
            .addSubjects(Acts.FORCE)
            .bindingness(Bindingness.BINDING)
            .addVerbs(ConsultationVerb.CONSULTATION, ConsultationVerb.AGREEMENT)
            .addAllParties(parties.stream().map(PartySet.Party::new).toList())
            .build();
    List<Consultation> consultations =
        parties.subList(0, 57).stream()
            .map(
                party ->
                    Consultation.builder()
                        .party(party)
                        .verb(ConsultationVerb.CONSULTATION)
                        .when(When.on(LocalDate.of(1950, 1, 1)))
                        .build())
            .toList();
    List<Resolution> acts =
        List.of(
            act("act", MandateActKind.ESTABLISHES, "1950-01-01", until("1951-02-05"))
                .withRenewalClauses(clause),
            act("renewal", MandateActKind.EXTENDS, "1950-01-02", until("1951-05-16"))
                .withConsultations(consultations));

    Dossier record =
        Dossier.builder()
            .title("Many parties")
            .asOf(LocalDate.of(2026, 6, 30))
            .addForces(Acts.force())
            .resolutions(acts)
            .build();

    assertThat(record.violations())
        .filteredOn(each -> each.rule().value().equals("ISF-RNW-007"))
        .extracting(Violation::message)
        .hasSize(52)
        .contains(
            "the mandate of force:force is renewed, resolution:act asks for agreement with 7"
                + " others, and none is recorded by 1950-01-02",
            "the mandate of force:force is renewed, resolution:act asks for consultation and"
                + " agreement with 3 others, and none is recorded by 1950-01-02");
  }
}
