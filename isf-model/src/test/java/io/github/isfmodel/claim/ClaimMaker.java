package io.github.isfmodel.claim;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to make claims, for tests; each method gives a changed copy. */
record ClaimMaker(Claim claim) {

  static final LocalDate DAY = LocalDate.of(2030, 1, 10);

  /** A fact that an outlet reports on the tenth, of its own, read in an article of that name. */
  static ClaimMaker claim(String id, Statement statement) {
    return new ClaimMaker(
        Claim.builder()
            .id(ClaimId.of(id))
            .attribution(
                Attribution.builder()
                    .speaker(Speaker.builder().kind(SpeakerKind.OUTLET).build())
                    .relay(List.of(SourceId.of("article-" + id)))
                    .said(When.on(DAY))
                    .build())
            .reported(When.on(DAY))
            .holds(When.on(DAY))
            .statement(statement)
            .modality(Modality.FACT)
            .polarity(Polarity.AFFIRMED)
            .summary("claim " + id)
            .citations(List.of(cite("article-" + id, Certainty.STATED)))
            .build());
  }

  static ClaimMaker codes(String id, Aspect aspect, String... codes) {
    return about(id, aspect, new ClaimedValue.Codes(List.of(codes)));
  }

  static ClaimMaker actors(String id, Aspect aspect, GroupExtent extent, String... actors) {
    List<ActorId> ids = Stream.of(actors).map(ActorId::of).toList();
    return about(id, aspect, new ClaimedValue.Actors(extent, ids));
  }

  static ClaimMaker tasks(String id, MandateTask... tasks) {
    List<TaskScope> scopes =
        Stream.of(tasks).map(task -> TaskScope.builder().task(task).build()).toList();
    return about(id, Aspect.TASK, new ClaimedValue.Tasks(scopes));
  }

  static ClaimMaker troops(String id, Quantity quantity) {
    return about(id, Aspect.SIZE, new ClaimedValue.Amount(Measure.of(quantity, Unit.TROOPS)));
  }

  static ClaimMaker time(String id, Aspect aspect, When when) {
    return about(id, aspect, new ClaimedValue.Time(when));
  }

  static ClaimMaker about(String id, Aspect aspect, ClaimedValue value) {
    return claim(id, new Statement.About(EntityId.parse("force:f"), aspect, value));
  }

  static ClaimMaker stance(String id, String actor, String topic, Stance stance) {
    return claim(
        id, new Statement.Holds(ActorId.of(actor), EntityId.parse("topic:" + topic), stance));
  }

  static ClaimMaker requires(String id, Condition condition) {
    return claim(id, new Statement.Requires(EntityId.parse("topic:joining"), condition));
  }

  static ClaimMaker that(String id, Proposition proposition) {
    return claim(id, new Statement.That(proposition));
  }

  ClaimMaker as(Modality modality) {
    return new ClaimMaker(claim.withModality(modality));
  }

  ClaimMaker denied() {
    return new ClaimMaker(claim.withPolarity(Polarity.DENIED));
  }

  ClaimMaker notYet() {
    return new ClaimMaker(claim.withPolarity(Polarity.NOT_YET));
  }

  ClaimMaker in(Scope scope) {
    return new ClaimMaker(claim.withScope(scope));
  }

  /** Moves saying, report and validity to a day of January. */
  ClaimMaker on(int day) {
    When when = When.on(DAY.withDayOfMonth(day));
    return new ClaimMaker(
        claim
            .withAttribution(claim.attribution().withSaid(when))
            .withReported(when)
            .withHolds(when));
  }

  ClaimMaker holding(When when) {
    return new ClaimMaker(claim.withHolds(when));
  }

  ClaimMaker by(SpeakerKind kind, String actor) {
    Speaker speaker = Speaker.builder().kind(kind).actor(ActorId.of(actor)).build();
    return new ClaimMaker(claim.withAttribution(claim.attribution().withSpeaker(speaker)));
  }

  ClaimMaker said(When when) {
    return new ClaimMaker(claim.withAttribution(claim.attribution().withSaid(when)));
  }

  /** The sources it passed through, the article that was read last. */
  ClaimMaker through(String... sources) {
    List<SourceId> relay = Stream.of(sources).map(SourceId::of).toList();
    return new ClaimMaker(claim.withAttribution(claim.attribution().withRelay(relay)));
  }

  ClaimMaker cited(Certainty certainty) {
    return new ClaimMaker(claim.withCitations(List.of(cite("notes", certainty))));
  }

  ClaimMaker replacing(String id) {
    return new ClaimMaker(claim.withSupersedes(List.of(ClaimId.of(id))));
  }

  static Source source(String id, String... relays) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.NEWS_ARTICLE)
        .title(id)
        .published(When.on(DAY))
        .relays(Stream.of(relays).map(SourceId::of).toList())
        .build();
  }

  static Actor group(String id, String... members) {
    return Actor.builder()
        .id(ActorId.of(id))
        .kind(ActorKind.GROUP)
        .name(id)
        .extent(GroupExtent.OPEN)
        .members(
            Stream.of(members)
                .map(member -> Membership.builder().member(ActorId.of(member)).build())
                .toList())
        .build();
  }

  static List<Claim> claims(ClaimMaker... makers) {
    return Stream.of(makers).map(ClaimMaker::claim).toList();
  }

  static List<String> ids(List<Claim> claims) {
    return claims.stream().map(claim -> claim.id().value()).toList();
  }

  static Citation cite(String source, Certainty certainty) {
    return Citation.builder().source(SourceId.of(source)).certainty(certainty).build();
  }
}
