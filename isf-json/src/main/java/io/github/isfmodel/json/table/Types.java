package io.github.isfmodel.json.table;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import java.util.List;
import java.util.Map;

/** All types with a table of their own, and the types of documents. */
public final class Types {

  public static final DocumentCodec<Dossier> DOSSIER =
      new DocumentCodec<>("dossier", Dossier.class, DossierJson.DOSSIER);
  public static final DocumentCodec<Resolution> RESOLUTION =
      new DocumentCodec<>("resolution", Resolution.class, ResolutionJson.RESOLUTION);
  public static final DocumentCodec<Force> FORCE =
      new DocumentCodec<>("force", Force.class, ForceJson.FORCE);
  public static final DocumentCodec<Pledge> PLEDGE =
      new DocumentCodec<>("pledge", Pledge.class, PledgeJson.PLEDGE);
  public static final DocumentCodec<Precondition> PRECONDITION =
      new DocumentCodec<>("precondition", Precondition.class, PreconditionJson.PRECONDITION);
  public static final DocumentCodec<Milestone> MILESTONE =
      new DocumentCodec<>("milestone", Milestone.class, MilestoneJson.MILESTONE);
  public static final DocumentCodec<Claim> CLAIM =
      new DocumentCodec<>("claim", Claim.class, ClaimJson.CLAIM);

  /** The types of documents. */
  public static final List<DocumentCodec<?>> DOCUMENTS =
      List.of(DOSSIER, RESOLUTION, FORCE, PLEDGE, PRECONDITION, MILESTONE, CLAIM);

  /** The envelope of a document of any type. */
  public static final Envelope ANY = new Envelope(DOCUMENTS);

  private static final Map<Class<?>, Codec<?>> VALUES = values();

  private Types() {}

  /** The codec of each type as it is written within others. */
  public static Map<Class<?>, Codec<?>> all() {
    return VALUES;
  }

  private static Map<Class<?>, Codec<?>> values() {
    TypeCodecs all = new TypeCodecs();
    ActorJson.addTo(all);
    ClaimJson.addTo(all);
    ClauseJson.addTo(all);
    CompositionJson.addTo(all);
    CouncilJson.addTo(all);
    DossierJson.addTo(all);
    EventJson.addTo(all);
    ForceJson.addTo(all);
    IdJson.addTo(all);
    MandateActJson.addTo(all);
    MilestoneJson.addTo(all);
    PledgeJson.addTo(all);
    PreconditionJson.addTo(all);
    QuantityJson.addTo(all);
    ResolutionJson.addTo(all);
    SourceJson.addTo(all);
    SymbolJson.addTo(all);
    TaskJson.addTo(all);
    TermJson.addTo(all);
    TimeJson.addTo(all);
    return all.byType();
  }
}
