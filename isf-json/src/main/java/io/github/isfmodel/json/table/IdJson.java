package io.github.isfmodel.json.table;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.Nearest;
import io.github.isfmodel.code.Visible;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.ParsedCodec;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The identifiers. */
public final class IdJson {

  private static final List<String> KINDS =
      List.of(
          "actor",
          "source",
          "claim",
          "event",
          "resolution",
          "force",
          "pledge",
          "precondition",
          "milestone",
          "topic");

  /** The longest is that of the longest kind; behind each kind comes no more than an identifier. */
  private static final Form REFERENCE =
      new Form(
          "(" + String.join("|", KINDS) + "):" + Form.ID.pattern(),
          "precondition:".length() + Form.ID.longest(),
          Form.NOT_PLAIN + "|:.{" + (Form.ID.longest() + 1) + "}",
          List.of("topic:phase-two", "pledge:indonesia-troops"));

  public static final ParsedCodec<ActorId> ACTOR = new IdCodec<>("actor", ActorId.class);
  public static final ParsedCodec<ClaimId> CLAIM = new IdCodec<>("claim", ClaimId.class);
  public static final ParsedCodec<EventId> EVENT = new IdCodec<>("event", EventId.class);
  public static final ParsedCodec<ForceId> FORCE = new IdCodec<>("force", ForceId.class);
  public static final ParsedCodec<MilestoneId> MILESTONE =
      new IdCodec<>("milestone", MilestoneId.class);
  public static final ParsedCodec<PledgeId> PLEDGE = new IdCodec<>("pledge", PledgeId.class);
  public static final ParsedCodec<PreconditionId> PRECONDITION =
      new IdCodec<>("precondition", PreconditionId.class);
  public static final ParsedCodec<ResolutionId> RESOLUTION =
      new IdCodec<>("resolution", ResolutionId.class);
  public static final ParsedCodec<SourceId> SOURCE = new IdCodec<>("source", SourceId.class);
  public static final ParsedCodec<TopicId> TOPIC = new IdCodec<>("topic", TopicId.class);
  public static final ParsedCodec<EntityId> ENTITY = new ReferenceCodec();

  private IdJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(ActorId.class, ACTOR);
    all.add(ClaimId.class, CLAIM);
    all.add(EntityId.class, ENTITY);
    all.add(EventId.class, EVENT);
    all.add(ForceId.class, FORCE);
    all.add(MilestoneId.class, MILESTONE);
    all.add(PledgeId.class, PLEDGE);
    all.add(PreconditionId.class, PRECONDITION);
    all.add(ResolutionId.class, RESOLUTION);
    all.add(SourceId.class, SOURCE);
    all.add(TopicId.class, TOPIC);
  }

  /** Lower-case words with hyphens between them, without accents and what cannot be seen. */
  private static String mendedId(String refused) {
    String words = seen(refused).replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}\\p{N}:]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** What has no width parts no words. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints()
        .filter(point -> Visible.isPrintable(point) || Character.isWhitespace(point))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /** Identifiers of one kind, which is not written: their property tells it. */
  private static final class IdCodec<T extends EntityId> extends ParsedCodec<T> {

    private final String kind;
    private final Class<T> type;

    IdCodec(String kind, Class<T> type) {
      super(kind + " id", Form.ID);
      this.kind = kind;
      this.type = type;
    }

    @Override
    protected T parse(String text) {
      try {
        return type.cast(EntityId.of(kind, text));
      } catch (InvalidValueException e) {
        throw text.indexOf(':') < 0 ? e : withKind(text);
      }
    }

    private InvalidValueException withKind(String text) {
      return new InvalidValueException(
          kind + " id", text, "has a colon", "write the identifier alone, of the kind " + kind);
    }

    @Override
    protected String mended(String refused) {
      String id = mendedId(refused);
      return id.startsWith(kind + ":") ? mendedId(id.substring(kind.length() + 1)) : id;
    }

    @Override
    protected String print(T id) {
      return id.value();
    }
  }

  /** Identifiers of any kind, with their kind. */
  private static final class ReferenceCodec extends ParsedCodec<EntityId> {

    ReferenceCodec() {
      super("reference", REFERENCE);
    }

    @Override
    protected EntityId parse(String text) {
      return EntityId.parse(text);
    }

    @Override
    protected String mended(String refused) {
      int colon = refused.indexOf(':');
      String kind = refused.substring(0, Math.max(0, colon));
      return Nearest.of(kind, KINDS).orElse(kind) + ":" + mendedId(refused.substring(colon + 1));
    }

    @Override
    protected String print(EntityId id) {
      return id.reference();
    }
  }
}
