package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about acts and their drafts. */
final class HandTexts {

  private static final Set<InstrumentKind> OF_ORGANS =
      Set.of(
          InstrumentKind.SECURITY_COUNCIL_RESOLUTION,
          InstrumentKind.PRESIDENTIAL_STATEMENT,
          InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION);

  private final HandIndex index;
  private final HandReferences references;
  private final HandFindings found;
  private final HandCourse course;
  private final HandVotes votes;
  private final HandWording wording;
  private final HandClocks clocks;
  private final HandCeilings ceilings;
  private final Map<UnSymbol, ResolutionId> symbols = new HashMap<>();
  private final HandRenewals renewals;

  HandTexts(HandIndex index, HandReferences references, HandFindings found) {
    this.index = index;
    this.references = references;
    this.found = found;
    this.course = new HandCourse(references, found);
    this.votes = new HandVotes(references, found);
    this.wording = new HandWording(references, found);
    this.clocks = new HandClocks(references, found);
    this.ceilings = new HandCeilings(references, found);
    this.renewals = new HandRenewals(new HandGroups(index, found), references, found);
  }

  void check(Resolution text) {
    LocalDate adopted = HandAdoptions.day(text);
    issuer(text);
    if (HandAdoptions.when(text) != null) {
      symbol(text);
    }
    references.actors(text.sponsors(), HandReferences.NO_BODIES);
    references.citations(text.citations());
    basis(text.legalBasis());
    for (InstrumentForm form : text.forms()) {
      references.citations(form.citations());
    }
    if (text.versionOf().isPresent()) {
      draft(text, index.resolutions.get(text.versionOf().get()));
    }
    if (text.supersedes().isPresent()) {
      replaces(text, index.resolutions.get(text.supersedes().get()));
    }
    course.check(text);
    votes.check(text);
    wording.check(text, adopted);
    clocks.check(text, adopted);
    ceilings.check(text, adopted);
    renewals.check(text, adopted);
  }

  /** The General Assembly gives one symbol to several texts. */
  private void symbol(Resolution adopted) {
    UnSymbol symbol = adopted.symbol().orElse(null);
    if (symbol != null
        && !adopted.instrument().equals(InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION)) {
      ResolutionId other = symbols.putIfAbsent(symbol, adopted.id());
      if (other != null && !other.equals(adopted.id())) {
        found.add("ISF-RES-036");
      }
    }
  }

  private void issuer(Resolution text) {
    Actor issuer = index.actors.get(text.issuer());
    if (issuer == null) {
      found.add("ISF-REF-001");
    } else if (OF_ORGANS.contains(text.instrument()) && !issuer.kind().equals(ActorKind.UN_ORGAN)) {
      found.add("ISF-RES-034");
    }
  }

  private void basis(LegalBasis basis) {
    if (basis instanceof LegalBasis.Contested contested) {
      for (LegalReading reading : contested.readings()) {
        basis(reading.basis());
        references.speaker(reading.by());
        references.citations(reading.citations());
      }
    }
  }

  private void draft(Resolution text, @Nullable Resolution other) {
    if (other == null) {
      found.add("ISF-REF-001");
      return;
    }
    When adopted = HandAdoptions.when(other);
    if (adopted != null && !text.lifecycle().isEmpty() && HandDays.before(adopted, first(text))) {
      found.add("ISF-RES-030");
    }
  }

  private static When first(Resolution text) {
    return text.lifecycle().get(0).when();
  }

  private void replaces(Resolution text, @Nullable Resolution other) {
    if (other == null) {
      found.add("ISF-REF-001");
      return;
    }
    if (other.id().equals(text.id())) {
      return;
    }
    if (!text.lifecycle().isEmpty()
        && !other.lifecycle().isEmpty()
        && HandDays.before(first(text), first(other))) {
      found.add("ISF-RES-031");
    }
    if (HandAdoptions.when(other) != null && HandAdoptions.when(text) == null) {
      found.add("ISF-RES-032");
    }
  }
}
