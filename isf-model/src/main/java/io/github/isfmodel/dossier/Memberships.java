package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.id.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has been a member of which group, by member. Safe for use by several threads. */
final class Memberships {

  private final Map<ActorId, Map<ActorId, List<Membership>>> byGroup = new HashMap<>();

  /** Of several groups of one identifier the first counts. */
  Memberships(Dossier dossier) {
    for (Actor group : dossier.actors()) {
      if (!group.members().isEmpty() && !byGroup.containsKey(group.id())) {
        byGroup.put(group.id(), byMember(dossier.index().members(group.id())));
      }
    }
  }

  private static Map<ActorId, List<Membership>> byMember(List<Membership> members) {
    Map<ActorId, List<Membership>> byMember = new HashMap<>();
    for (Membership membership : members) {
      List<Membership> memberships = byMember.get(membership.member());
      if (memberships == null) {
        memberships = new ArrayList<>();
        byMember.put(membership.member(), memberships);
      }
      memberships.add(membership);
    }
    return byMember;
  }

  /** Whoever left and came back has several; not to be modified. */
  List<Membership> of(ActorId member, ActorId group) {
    return byGroup.getOrDefault(group, Map.of()).getOrDefault(member, List.of());
  }
}
