package io.github.isfmodel.compiled;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a {@link CompiledAssessment}. */
final class Compiler {

  /** That a pledge waits for a precondition, which the record may not hold. */
  private record Link(int pledge, PreconditionId id, Optional<Precondition> held, int node) {}

  private final Dossier dossier;
  private final List<Pledge> pledges;
  private final Places places;
  private final List<Link> links = new ArrayList<>();
  private final ConditionProgram program;

  Compiler(Dossier dossier, ForceId force) {
    this.dossier = dossier;
    this.pledges =
        dossier.pledges().stream().filter(pledge -> pledge.force().equals(force)).toList();
    this.places =
        new Places(pledges.stream().flatMap(pledge -> preconditions(pledge).stream()).toList());
    ConditionProgram.Builder builder = new ConditionProgram.Builder(places);
    Map<PreconditionId, Integer> nodes = new LinkedHashMap<>();
    for (int i = 0; i < pledges.size(); i++) {
      for (PreconditionId id : pledges.get(i).preconditions()) {
        Optional<Precondition> held = dossier.index().precondition(id);
        int node =
            nodes.computeIfAbsent(id, key -> held.map(builder::add).orElseGet(builder::addUnknown));
        links.add(new Link(i, id, held, node));
      }
    }
    this.program = builder.build();
  }

  private List<Precondition> preconditions(Pledge pledge) {
    return pledge.preconditions().stream()
        .flatMap(id -> dossier.index().precondition(id).stream())
        .toList();
  }

  CompiledAssessment compile() {
    PledgeConditions compiled =
        new PledgeConditions(
            program,
            links.stream().mapToInt(Link::pledge).toArray(),
            links.stream().mapToInt(Link::node).toArray());
    long[] starts = ChangeDays.of(dossier, places.propositions());
    Stretch[] stretches = new Stretch[starts.length];
    for (int i = 0; i < starts.length; i++) {
      LocalDate day = LocalDate.ofEpochDay(starts[i]);
      long[] literals = literals(day);
      int[] asked = asked(day);
      long[] blocked = new long[pledgeWords()];
      compiled.assess(asked, everyPledge(), literals, blocked);
      stretches[i] = new Stretch(literals, asked, blocked);
    }
    return new CompiledAssessment(
        dossier, pledges, places, pledgesOf(), compiled, starts, stretches);
  }

  private int pledgeWords() {
    return (pledges.size() + 63) >> 6;
  }

  private long[] everyPledge() {
    long[] all = new long[pledgeWords()];
    Arrays.fill(all, -1);
    return all;
  }

  private long[][] pledgesOf() {
    long[][] pledgesOf = new long[places.propositions().size()][pledgeWords()];
    for (Link link : links) {
      link.held().ifPresent(held -> enter(held.condition(), link.pledge(), pledgesOf));
    }
    return pledgesOf;
  }

  private void enter(Condition condition, int pledge, long[][] pledgesOf) {
    if (condition instanceof Proposition proposition) {
      pledgesOf[places.slot(proposition)][pledge >> 6] |= 1L << pledge;
    }
    condition.parts().forEach(part -> enter(part, pledge, pledgesOf));
  }

  private long[] literals(LocalDate day) {
    Facts facts = new DossierFacts(dossier, day);
    long[] literals = new long[places.words()];
    places.forEach(
        (asked, place) -> {
          Facts known = asked.judge().map(facts::judgedBy).orElse(facts);
          Truth truth = known.finding(asked.proposition()).truth();
          if (truth == Truth.MET || truth == Truth.NOT_MET) {
            literals[place >> 5] |= (truth == Truth.MET ? 1L : 2L) << (2 * place);
          }
        });
    return literals;
  }

  /** The links of which the pledge exists and the precondition may be held and is not waived. */
  private int[] asked(LocalDate day) {
    return IntStream.range(0, links.size()).filter(i -> isAsked(links.get(i), day)).toArray();
  }

  private boolean isAsked(Link link, LocalDate day) {
    Pledge pledge = pledges.get(link.pledge());
    return pledge.stepOn(day).isPresent()
        && link.held().map(held -> dossier.index().isHeldOn(held, day)).orElse(true)
        && !pledge.hasWaivedBy(link.id(), day);
  }
}
