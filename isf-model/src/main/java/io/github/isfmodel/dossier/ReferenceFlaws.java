package io.github.isfmodel.dossier;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the references of a record; looked for once, as three rules ask for it. */
final class ReferenceFlaws implements References.Visitor {

  private final DossierIndex index;
  private final List<Flaw> unresolved = new ArrayList<>();
  private final List<Flaw> sourcesUnresolved = new ArrayList<>();
  private final List<Overrated> overrated = new ArrayList<>();

  /** A reference that leads nowhere. */
  record Flaw(Pointer at, EntityId id) {}

  /** A citation of general knowledge that claims to verify something. */
  record Overrated(Pointer at, Citation citation) {}

  private ReferenceFlaws(Dossier dossier, Place top) {
    this.index = dossier.index();
    References.walk(dossier, top, this);
  }

  /** Most records have none, so that their places are asked for only where there are some. */
  static ReferenceFlaws of(Dossier dossier) {
    ReferenceFlaws flaws = new ReferenceFlaws(dossier, Place.ANYWHERE);
    return flaws.isEmpty() ? flaws : new ReferenceFlaws(dossier, Place.ROOT);
  }

  private boolean isEmpty() {
    return unresolved.isEmpty() && sourcesUnresolved.isEmpty() && overrated.isEmpty();
  }

  @Override
  public void reference(Place place, EntityId id) {
    if (!index.resolves(id)) {
      List<Flaw> flaws = id instanceof SourceId ? sourcesUnresolved : unresolved;
      flaws.add(new Flaw(place.pointer(), id));
    }
  }

  @Override
  public void citation(Place place, Citation citation) {
    Optional<Source> source = index.source(citation.source());
    if (source.isEmpty()) {
      reference(place.child("source"), citation.source());
    } else if (citation.isVerified() && source.get().kind().equals(SourceKind.GENERAL_KNOWLEDGE)) {
      overrated.add(new Overrated(place.child("certainty").pointer(), citation));
    }
  }

  /** References to anything but a source. */
  List<Flaw> unresolved() {
    return unresolved;
  }

  List<Flaw> sourcesUnresolved() {
    return sourcesUnresolved;
  }

  List<Overrated> overrated() {
    return overrated;
  }
}
