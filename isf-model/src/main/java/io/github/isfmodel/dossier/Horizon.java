package io.github.isfmodel.dossier;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Walks through a record and collects what is certainly after its last day. */
final class Horizon {

  private final LocalDate asOf;
  private final List<Late> late = new ArrayList<>();

  /** Something that is dated too late. */
  record Late(Place place, When when) {}

  private Horizon(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Walks through a record that is at a place. */
  static List<Late> late(Dossier dossier, Place top) {
    Horizon horizon = new Horizon(dossier.asOf());
    horizon.sources(top.child("sources"), dossier.sources());
    horizon.forces(top.child("forces"), dossier.forces());
    horizon.resolutions(top.child("resolutions"), dossier.resolutions());
    horizon.pledges(top.child("pledges"), dossier.pledges());
    horizon.preconditions(top.child("preconditions"), dossier.preconditions());
    horizon.milestones(top.child("milestones"), dossier.milestones());
    horizon.events(top.child("events"), dossier.events());
    horizon.claims(top.child("claims"), dossier.claims());
    return horizon.late;
  }

  private void check(Place place, When when) {
    if (!when.possiblyBy(asOf)) {
      late.add(new Late(place, when));
    }
  }

  private void sources(Place list, List<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      check(list.child(i).child("published"), sources.get(i).published());
    }
  }

  private void forces(Place list, List<Force> forces) {
    for (int i = 0; i < forces.size(); i++) {
      Place place = list.child(i);
      strengths(place.child("strengths"), forces.get(i).strengths());
      stages(place.child("stages"), forces.get(i).stages());
    }
  }

  private void strengths(Place list, List<StrengthFigure> figures) {
    for (int i = 0; i < figures.size(); i++) {
      check(list.child(i).child("asOf"), figures.get(i).asOf());
    }
  }

  /** Only what has happened: a stage may be planned for a later day. */
  private void stages(Place list, List<StageReached> stages) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).standing() == Standing.IN_EFFECT) {
        check(list.child(i).child("when"), stages.get(i).when());
      }
    }
  }

  private void resolutions(Place list, List<Resolution> texts) {
    for (int i = 0; i < texts.size(); i++) {
      Resolution text = texts.get(i);
      Place place = list.child(i);
      steps(place.child("lifecycle"), text.lifecycle());
      circulations(place.child("circulations"), text.circulations());
      consultations(place.child("consultations"), text.consultations());
      if (text.vote().isPresent()) {
        check(place.child("vote").child("heldOn"), When.on(text.vote().get().heldOn()));
      }
    }
  }

  private void steps(Place list, List<LifecycleStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      check(list.child(i).child("when"), steps.get(i).when());
    }
  }

  private void circulations(Place list, List<Circulation> circulations) {
    for (int i = 0; i < circulations.size(); i++) {
      check(list.child(i).child("when"), circulations.get(i).when());
    }
  }

  private void consultations(Place list, List<Consultation> consultations) {
    for (int i = 0; i < consultations.size(); i++) {
      check(list.child(i).child("when"), consultations.get(i).when());
    }
  }

  private void pledges(Place list, List<Pledge> pledges) {
    for (int i = 0; i < pledges.size(); i++) {
      Place place = list.child(i);
      history(place.child("history"), pledges.get(i).history());
      waivers(place.child("waivers"), pledges.get(i).waivers());
    }
  }

  private void history(Place list, List<PledgeStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      check(list.child(i).child("when"), steps.get(i).when());
    }
  }

  private void waivers(Place list, List<Waiver> waivers) {
    for (int i = 0; i < waivers.size(); i++) {
      check(list.child(i).child("when"), waivers.get(i).when());
    }
  }

  private void preconditions(Place list, List<Precondition> preconditions) {
    for (int i = 0; i < preconditions.size(); i++) {
      check(list.child(i).child("since"), preconditions.get(i).since());
    }
  }

  private void milestones(Place list, List<Milestone> milestones) {
    for (int i = 0; i < milestones.size(); i++) {
      Place place = list.child(i);
      forecasts(place.child("forecasts"), milestones.get(i).forecasts());
      declarations(place.child("declarations"), milestones.get(i).declarations());
    }
  }

  private void forecasts(Place list, List<Forecast> forecasts) {
    for (int i = 0; i < forecasts.size(); i++) {
      check(list.child(i).child("asOf"), forecasts.get(i).asOf());
    }
  }

  private void declarations(Place list, List<Declaration> declarations) {
    for (int i = 0; i < declarations.size(); i++) {
      check(list.child(i).child("when"), declarations.get(i).when());
    }
  }

  private void events(Place list, List<Event> events) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).standing() == EventStanding.OCCURRED) {
        check(list.child(i).child("when"), events.get(i).when());
      }
    }
  }

  private void claims(Place list, List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Place place = list.child(i);
      check(place.child("attribution").child("said"), claim.attribution().said());
      check(place.child("reported"), claim.reported());
    }
  }
}
