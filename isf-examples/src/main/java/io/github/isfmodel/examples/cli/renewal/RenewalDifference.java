package io.github.isfmodel.examples.cli.renewal;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RequiredParty;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.renewal.RenewalView.TextView;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.ConsultationVerb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each text asks for on a day that the first one does not, and the other way round. */
final class RenewalDifference {

  private final Names names;
  private final List<TextView> texts;

  private record Asked(ConsultationVerb verb, ActorId party) {}

  RenewalDifference(Dossier dossier, RenewalView view) {
    this.names = new Names(dossier);
    this.texts = view.texts();
  }

  /** Empty where there is only one text. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (TextView other : texts.stream().skip(1).toList()) {
      TextView first = texts.get(0);
      only(first, other, lines);
      only(other, first, lines);
    }
    return lines;
  }

  private void only(TextView one, TextView other, List<String> lines) {
    Set<Asked> common = asked(other);
    Map<ConsultationVerb, List<ActorId>> own = new LinkedHashMap<>();
    for (Asked asked : asked(one)) {
      if (!common.contains(asked)) {
        own.computeIfAbsent(asked.verb(), verb -> new ArrayList<>()).add(asked.party());
      }
    }
    own.forEach(
        (verb, parties) ->
            lines.add(
                "Only "
                    + Names.of(one.text())
                    + ": "
                    + Words.of(verb)
                    + " with "
                    + names.list(parties)));
  }

  private static Set<Asked> asked(TextView view) {
    return view.answer().parties().stream()
        .map(RenewalDifference::asked)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Asked asked(RequiredParty party) {
    return new Asked(party.verb(), party.party());
  }
}
