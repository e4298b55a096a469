package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.PartySet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Actors: groups, memberships, codes of states. */
final class ActorOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-ACT-001", ActorOracles::closedGroups),
          naive("ISF-ACT-002", ActorOracles::extents),
          naive("ISF-ACT-003", ActorOracles::stretches),
          naive("ISF-ACT-004", ActorOracles::codes),
          naive("ISF-ACT-005", ActorOracles::circles),
          naive("ISF-ACT-006", ActorOracles::unknownGroups),
          naive("ISF-ACT-007", ActorOracles::openGroups),
          naive("ISF-ACT-008", ActorOracles::memberships));

  private ActorOracles() {}

  private static void closedGroups(Dossier dossier, Marks marks) {
    each(
        dossier.actors(),
        "/actors",
        (actor, at) ->
            marks.when(
                actor.extent().equals(Optional.of(GroupExtent.CLOSED))
                    && actor.members().size() == 0,
                at + "/members"));
  }

  private static void extents(Dossier dossier, Marks marks) {
    each(
        dossier.actors(),
        "/actors",
        (actor, at) ->
            marks.when(
                actor.kind().code().equals("group") && !actor.extent().isPresent(),
                at + "/extent"));
  }

  private static void stretches(Dossier dossier, Marks marks) {
    each(
        dossier.actors(),
        "/actors",
        (actor, at) -> {
          each(
              actor.members(),
              at + "/members",
              (member, place) ->
                  marks.when(Days.endsFirst(member.since(), member.until()), place + "/until"));
          each(
              actor.roles(),
              at + "/roles",
              (role, place) ->
                  marks.when(Days.endsFirst(role.since(), role.until()), place + "/until"));
        });
  }

  /** Of two states with one code, the one that is listed later has it wrongly. */
  private static void codes(Dossier dossier, Marks marks) {
    List<Actor> actors = dossier.actors();
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      boolean taken =
          actors.subList(0, i).stream()
              .filter(other -> isState(other) && other.state().equals(actor.state()))
              .limit(1)
              .anyMatch(other -> !other.id().equals(actor.id()));
      marks.when(isState(actor) && actor.state().isPresent() && taken, "/actors/" + i + "/state");
    }
  }

  private static boolean isState(Actor actor) {
    return List.of(ActorKind.STATE, ActorKind.NON_MEMBER_ENTITY).contains(actor.kind());
  }

  private static void circles(Dossier dossier, Marks marks) {
    Circles.mark(
        dossier.actors(), Actor::id, actor -> actor.partOf().stream(), "/actors", "/partOf", marks);
  }

  private static void memberships(Dossier dossier, Marks marks) {
    Circles.mark(dossier.actors(), Actor::id, ActorOracles::whoStays, "/actors", "/members", marks);
  }

  private static Stream<ActorId> whoStays(Actor group) {
    return group.members().stream()
        .filter(it -> !it.until().isPresent() || group.id().equals(it.member()))
        .map(Membership::member);
  }

  private static void unknownGroups(Dossier dossier, Marks marks) {
    BiConsumer<ActorId, String> check =
        (group, at) ->
            marks.when(
                actor(dossier, group)
                    .filter(actor -> actor.extent().isEmpty() && actor.members().isEmpty())
                    .isPresent(),
                at);
    excluded(dossier, check);
    chosen(dossier, check);
  }

  /** Where nobody of a group takes part, an open group is enough: who is known is kept out. */
  private static void openGroups(Dossier dossier, Marks marks) {
    chosen(
        dossier,
        (group, at) ->
            marks.when(
                actor(dossier, group)
                    .flatMap(Actor::extent)
                    .filter(extent -> !extent.equals(GroupExtent.CLOSED))
                    .isPresent(),
                at));
  }

  private static void excluded(Dossier dossier, BiConsumer<ActorId, String> group) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) ->
            each(
                force.compositionRules(),
                at + "/compositionRules",
                (rule, place) -> {
                  if (rule.predicate() instanceof MemberPredicate.NoneFrom none) {
                    group.accept(none.group(), place + "/predicate/group");
                  }
                }));
  }

  private static void chosen(Dossier dossier, BiConsumer<ActorId, String> group) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) ->
            each(
                force.compositionRules(),
                at + "/compositionRules",
                (rule, place) -> {
                  if (rule.predicate() instanceof MemberPredicate.OnlyFrom only) {
                    group.accept(only.group(), place + "/predicate/group");
                  }
                }));
    each(
        dossier.resolutions(),
        "/resolutions",
        (text, at) ->
            each(
                text.renewalClauses(),
                at + "/renewalClauses",
                (clause, place) ->
                    each(
                        clause.parties(),
                        place + "/parties",
                        (set, party) -> {
                          if (set instanceof PartySet.MembersOf members) {
                            group.accept(members.group(), party + "/group");
                          }
                        })));
  }

  private static Optional<Actor> actor(Dossier dossier, ActorId id) {
    return dossier.actors().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
