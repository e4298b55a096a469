package io.github.isfmodel.actor;

import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.withActor;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import java.util.List;
import java.util.Optional;

class ActorRulesTest extends AbstractRulesTest {

  private static final int BOARD = 5;
  private static final int NEIGHBOURS = 7;
  private static final int COMMANDER = 8;

  static List<RuleExample> examples() {
    return List.of(
        fails(
                "ISF-ACT-001",
                "/actors/5/members",
                "the group is closed and lists nobody",
                "list the members, or choose the extent open or defined-elsewhere",
                withActor(BOARD, actor -> actor.withExtent(GroupExtent.CLOSED)))
            .passes(withActor(BOARD, actor -> actor.withExtent(GroupExtent.DEFINED_ELSEWHERE))),
        fails(
                "ISF-ACT-002",
                "/actors/7/extent",
                "the actor is a group, and does not say how far its members are known",
                "give \"extent\": closed, open or defined-elsewhere",
                withActor(NEIGHBOURS, actor -> actor.withExtent(Optional.empty())))
            .passes(
                withActor(
                    NEIGHBOURS,
                    actor ->
                        actor
                            .withExtent(Optional.empty())
                            .withKind(ActorKind.INTERNATIONAL_ORGANIZATION))),
        fails(
                "ISF-ACT-003",
                "/actors/7/members/0/until",
                "the membership of actor:egypt ends, 2024-12-31, before it begins, 2025-01-01",
                "mend one of the two dates",
                withActor(
                    NEIGHBOURS,
                    actor ->
                        actor.withMembers(
                            changed(
                                actor.members(),
                                0,
                                membership -> membership.withUntil(day("2024-12-31"))))))
            .passes(
                withActor(
                    NEIGHBOURS,
                    actor ->
                        actor.withMembers(
                            changed(
                                actor.members(),
                                0,
                                membership -> membership.withUntil(day("2025-01-01")))))),
        fails(
            "ISF-ACT-003",
            "/actors/8/roles/0/until",
            "the role general ends, 2025-11-30, before it begins, 2025-12-01",
            "mend one of the two dates",
            withActor(
                COMMANDER,
                actor ->
                    actor.withRoles(
                        changed(actor.roles(), 0, role -> role.withUntil(day("2025-11-30")))))));
  }
}
