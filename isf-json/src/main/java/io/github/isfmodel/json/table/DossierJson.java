package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
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

  private static final class DossierTable {
    private static final Table<Dossier> T = new Table<>("dossier");
    private static final Required<Dossier, String> TITLE =
        T.required("title", TextCodec.TEXT, Dossier::title);
    private static final Required<Dossier, LocalDate> AS_OF =
        T.required("asOf", DateCodec.DATE, Dossier::asOf);
    private static final Many<Dossier, Source> SOURCES =
        T.list("sources", SourceJson.SOURCE, Dossier::sources);
    private static final Many<Dossier, Actor> ACTORS =
        T.list("actors", ActorJson.ACTOR, Dossier::actors);
    private static final Many<Dossier, Force> FORCES =
        T.list("forces", ForceJson.FORCE, Dossier::forces);
    private static final Many<Dossier, Resolution> RESOLUTIONS =
        T.list("resolutions", ResolutionJson.RESOLUTION, Dossier::resolutions);
    private static final Many<Dossier, Pledge> PLEDGES =
        T.list("pledges", PledgeJson.PLEDGE, Dossier::pledges);
    private static final Many<Dossier, Precondition> PRECONDITIONS =
        T.list("preconditions", PreconditionJson.PRECONDITION, Dossier::preconditions);
    private static final Many<Dossier, Milestone> MILESTONES =
        T.list("milestones", MilestoneJson.MILESTONE, Dossier::milestones);
    private static final Many<Dossier, Event> EVENTS =
        T.list("events", EventJson.EVENT, Dossier::events);
    private static final Many<Dossier, Claim> CLAIMS =
        T.list("claims", ClaimJson.CLAIM, Dossier::claims);
    static final ObjectCodec<Dossier> CODEC =
        T.build(
            in ->
                Dossier.builder()
                    .title(TITLE.of(in))
                    .asOf(AS_OF.of(in))
                    .sources(SOURCES.of(in))
                    .actors(ACTORS.of(in))
                    .forces(FORCES.of(in))
                    .resolutions(RESOLUTIONS.of(in))
                    .pledges(PLEDGES.of(in))
                    .preconditions(PRECONDITIONS.of(in))
                    .milestones(MILESTONES.of(in))
                    .events(EVENTS.of(in))
                    .claims(CLAIMS.of(in))
                    .build());
  }
}
