package io.github.isfmodel.draft;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.PartySet;
import java.util.List;
import java.util.stream.Stream;

/** Which attributes of which clauses are compared. */
final class Parts {

  static final List<Part<Clause.Whole>> WHOLE =
      List.of(
          Part.plain("issuer", clause -> clause.text().issuer()),
          Part.plain("instrument", clause -> clause.text().instrument()),
          new Part<>("sponsors", clause -> clause.text().sponsors(), Parts::sponsors),
          Part.one(
              "legalBasis",
              clause -> uncited(clause.text().legalBasis()),
              TextDifference.LegalBasisChanged::new));

  static final List<Part<Clause.Paragraph>> PARAGRAPH =
      List.of(
          Part.paragraph(),
          Part.one(
              "verb",
              clause -> clause.text().verb(),
              (before, after) ->
                  new TaskDifference.VerbChanged(
                      before, after, before.text().verb(), after.text().verb())),
          Part.plain("addressees", clause -> clause.text().addressees()),
          Part.plain("effects", clause -> clause.text().effects()),
          Part.words("summary", clause -> clause.text().summary()));

  static final List<Part<Clause.Act>> ACT =
      List.of(
          Part.plain("kind", clause -> clause.act().kind()),
          Part.plain("predecessor", clause -> clause.act().predecessor()),
          Part.plain("takesOver", clause -> clause.act().takesOver()),
          Part.plain("effectiveFrom", clause -> clause.act().effectiveFrom()),
          Part.paragraph(),
          new Part<>("tasks", clause -> clause.act().tasks(), Comparer::tasks),
          Part.plain("replacesTasks", clause -> clause.act().replacesTasks()));

  static final List<Part<Clause.Task>> TASK =
      List.of(
          Part.one(
              "modality", clause -> clause.task().modality(), TaskDifference.ModalityChanged::new),
          Part.one(
              "verb",
              clause -> clause.task().verb(),
              (before, after) ->
                  new TaskDifference.VerbChanged(
                      before, after, before.task().verb(), after.task().verb())),
          Part.paragraph(),
          Part.one(
              "useOfForce",
              clause -> clause.task().useOfForce(),
              TaskDifference.UseOfForceChanged::new),
          Part.plain("during", clause -> clause.task().during()),
          Part.plain("until", clause -> clause.task().until()),
          Part.words("wording", clause -> clause.task().wording()));

  static final List<Part<Clause.Limit>> CEILING =
      List.of(
          Part.plain("since", clause -> clause.ceiling().since()),
          Part.plain("until", clause -> clause.ceiling().until()),
          Part.one("total", clause -> clause.ceiling().total(), TermDifference.CeilingChanged::new),
          Part.plain("parts", clause -> clause.ceiling().parts()),
          Part.paragraph());

  static final List<Part<Clause.Expiry>> CLOCK =
      List.of(
          Part.plain("subjects", clause -> clause.clock().subjects()),
          Part.one("term", clause -> clause.clock().term(), Parts::term),
          Part.plain("subjectToFurtherAction", clause -> clause.clock().subjectToFurtherAction()),
          Part.plain("finalTerm", clause -> clause.clock().finalTerm()),
          Part.paragraph());

  static final List<Part<Clause.Renewal>> RENEWAL =
      List.of(
          Part.plain("subjects", clause -> clause.clause().subjects()),
          Part.one(
              "verbs",
              clause -> clause.clause().verbs(),
              RenewalDifference.ConsultationChanged::new),
          new Part<>("parties", clause -> clause.clause().parties(), Parts::parties),
          Part.one(
              "bindingness",
              clause -> clause.clause().bindingness(),
              RenewalDifference.BindingnessChanged::new),
          Part.plain("deciders", clause -> clause.clause().deciders()),
          Part.paragraph(),
          Part.words("wording", clause -> clause.clause().wording()));

  static final List<Part<Clause.Report>> REPORT =
      List.of(
          Part.plain("recipient", clause -> clause.duty().recipient()),
          Part.plain("through", clause -> clause.duty().through()),
          Part.one(
              "cadence", clause -> clause.duty().cadence(), TermDifference.CadenceChanged::new),
          Part.words("subject", clause -> clause.duty().subject()),
          Part.plain("subjects", clause -> clause.duty().subjects()),
          Part.plain("written", clause -> clause.duty().written()),
          Part.paragraph());

  private Parts() {}

  /** Where a reading was found is no difference of the texts. */
  private static LegalBasis uncited(LegalBasis basis) {
    return basis instanceof LegalBasis.Contested contested
        ? new LegalBasis.Contested(contested.readings().stream().map(Parts::uncited).toList())
        : basis;
  }

  private static LegalReading uncited(LegalReading reading) {
    return reading.withBasis(uncited(reading.basis())).withCitations(List.of());
  }

  private static Stream<Difference> sponsors(Clause.Whole before, Clause.Whole after) {
    List<ActorId> from = before.text().sponsors();
    List<ActorId> to = after.text().sponsors();
    return Stream.concat(
        Alignment.without(to, from).stream()
            .map(each -> new TextDifference.SponsorAdded(before, after, each)),
        Alignment.without(from, to).stream()
            .map(each -> new TextDifference.SponsorDropped(before, after, each)));
  }

  private static Stream<Difference> parties(Clause.Renewal before, Clause.Renewal after) {
    List<PartySet> from = before.clause().parties();
    List<PartySet> to = after.clause().parties();
    return Stream.concat(
        Alignment.without(to, from).stream()
            .map(each -> new RenewalDifference.PartyAdded(before, after, each)),
        Alignment.without(from, to).stream()
            .map(each -> new RenewalDifference.PartyDropped(before, after, each)));
  }

  private static Difference term(Clause.Expiry before, Clause.Expiry after) {
    return before
        .lastDay()
        .flatMap(
            from ->
                after
                    .lastDay()
                    .filter(to -> !to.equals(from))
                    .<Difference>map(to -> new TermDifference.ExpiryMoved(before, after, from, to)))
        .orElseGet(() -> new TermDifference.TermChanged(before, after));
  }
}
