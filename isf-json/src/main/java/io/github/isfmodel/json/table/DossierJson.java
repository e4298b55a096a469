package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Source;
import java.time.LocalDate;

/** The tables of the package dossier. */
public final class DossierJson {

  public static final ObjectCodec<Dossier> DOSSIER = DossierTable.CODEC;

  private DossierJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Dossier.class, DOSSIER);
  }

  private static final class DossierTable extends BuiltCodec<Dossier, Dossier.Builder> {
    private static final Table T = new Table("dossier");
    private static final Required<String> TITLE = T.required("title", TextCodec.TEXT);
    private static final Required<LocalDate> AS_OF = T.required("asOf", DateCodec.DATE);
    private static final Many<Source> SOURCES = T.list("sources", SourceJson.SOURCE);
    private static final Many<Actor> ACTORS = T.list("actors", ActorJson.ACTOR);
    private static final Many<Force> FORCES = T.list("forces", ForceJson.FORCE);
    private static final Many<Resolution> RESOLUTIONS =
        T.list("resolutions", ResolutionJson.RESOLUTION);
    private static final Many<Pledge> PLEDGES = T.list("pledges", PledgeJson.PLEDGE);
    private static final Many<Precondition> PRECONDITIONS =
        T.list("preconditions", PreconditionJson.PRECONDITION);
    private static final Many<Milestone> MILESTONES = T.list("milestones", MilestoneJson.MILESTONE);
    private static final Many<Event> EVENTS = T.list("events", EventJson.EVENT);
    private static final Many<Claim> CLAIMS = T.list("claims", ClaimJson.CLAIM);
    static final ObjectCodec<Dossier> CODEC = new DossierTable();

    private DossierTable() {
      super(T);
    }

    @Override
    protected Dossier.Builder builder() {
      return Dossier.builder();
    }

    @Override
    protected Dossier build(Dossier.Builder builder, Values in) {
      return builder
          .title(TITLE.of(in))
          .asOf(AS_OF.of(in))
          .sources(SOURCES.elements(in))
          .actors(ACTORS.elements(in))
          .forces(FORCES.elements(in))
          .resolutions(RESOLUTIONS.elements(in))
          .pledges(PLEDGES.elements(in))
          .preconditions(PRECONDITIONS.elements(in))
          .milestones(MILESTONES.elements(in))
          .events(EVENTS.elements(in))
          .claims(CLAIMS.elements(in))
          .build();
    }

    @Override
    protected void members(Dossier dossier, JsonOut out) {
      TITLE.write(dossier.title(), out);
      AS_OF.write(dossier.asOf(), out);
      SOURCES.write(dossier.sources(), out);
      ACTORS.write(dossier.actors(), out);
      FORCES.write(dossier.forces(), out);
      RESOLUTIONS.write(dossier.resolutions(), out);
      PLEDGES.write(dossier.pledges(), out);
      PRECONDITIONS.write(dossier.preconditions(), out);
      MILESTONES.write(dossier.milestones(), out);
      EVENTS.write(dossier.events(), out);
      CLAIMS.write(dossier.claims(), out);
    }
  }
}
