package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.stream.Stream;

/** The rules about every part of a record, checked in one walk through each. */
final class PartRules implements References.Visitor {

  static final List<Rule> RULES =
      Stream.of(ReferenceRules.OF_PARTS, LastDayRules.RULES, WrittenRules.RULES)
          .flatMap(List::stream)
          .toList();

  private final Flaws flaws = new Flaws();
  private final PartReferences walker = new PartReferences(this);
  private final ReferenceRules references;
  private final LastDayRules lastDay;
  private final WrittenRules written;

  /** For the parts of one record, one after the other. */
  PartRules(Dossier dossier) {
    this.references = new ReferenceRules(dossier, flaws);
    this.lastDay = new LastDayRules(dossier, flaws);
    this.written = new WrittenRules(flaws);
  }

  /** The rules about parts that are walked through in a way. */
  <T> RuleSet<T> of(Flaws.Walk<PartReferences, T> walk) {
    return RuleSet.of((part, report) -> flaws.report(walk, walker, part, report), RULES);
  }

  /** Once all parts are checked: joins what has one cause. */
  void joinMany(List<Violation> found) {
    lastDay.joinMany(found);
  }

  @Override
  public void reference(Place place, EntityId id) {
    references.reference(place, id);
  }

  @Override
  public void referenceWithKind(Place place, EntityId id) {
    references.referenceWithKind(place, id);
  }

  @Override
  public void actor(Place place, ActorId id, Capacity as) {
    references.actor(place, id, as);
  }

  @Override
  public void part(Place place, EntityId id, Capacity as) {
    references.part(place, id, as);
  }

  @Override
  public void citation(Place place, Citation citation) {
    references.citation(place, citation);
  }

  @Override
  public void happened(Place place, When when) {
    lastDay.happened(place, when);
  }

  @Override
  public void text(Place place, String text) {
    written.text(place, text);
  }

  @Override
  public void set(Place list, List<?> entries) {
    written.set(list, entries);
  }
}
