package io.github.isfmodel.generators;

import io.github.isfmodel.code.Visible;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.time.When;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;

/** Whole records. */
public final class DossierArbitraries {

  private static final int FEW = 4;
  private static final int MANY = 10;

  private static final Arbitrary<Dossier> ANY = whole(dossiers(Ids.ANY, Some::few));
  private static final Arbitrary<Dossier> COHERENT =
      whole(
          Combinators.combine(dossiers(Naming.places(), new UpTo(FEW)), Naming.namings(FEW))
              .as(DossierArbitraries::coherent));
  private static final Pointer LAST_DAY = Pointer.of("asOf");

  /** A blank text, or a time after an actor or a claim, would take what it stands in with it. */
  private static final Rewriting SOUND = new Rewriting(DossierArbitraries::sound);

  private static final Arbitrary<Dossier> LAWFUL =
      whole(
          Combinators.combine(
                  dossiers(Naming.places(), new UpTo(MANY)), Naming.namings(MANY), Era.eras())
              .as(DossierArbitraries::lawful));

  private DossierArbitraries() {}

  /** {@return records of any parts: identifiers dangle, parts may be there twice or not at all} */
  public static Arbitrary<Dossier> dossiers() {
    return ANY;
  }

  /** {@return records whose identifiers resolve, as {@link Coherent} says} */
  public static Arbitrary<Dossier> coherentDossiers() {
    return COHERENT;
  }

  /** {@return records that break no rule, as {@link Lawful} says} */
  public static Arbitrary<Dossier> lawfulDossiers() {
    return LAWFUL;
  }

  /** The edge cases of a record would all be records of nothing; its parts have theirs. */
  private static Arbitrary<Dossier> whole(Arbitrary<Dossier> records) {
    return Fast.of(records.edgeCases(EdgeCases.Config::none));
  }

  private static Dossier coherent(Dossier any, Naming naming) {
    return Pruning.of(naming.of(any, UnaryOperator.identity()), DossierArbitraries::dangles);
  }

  private static boolean dangles(Violation violation) {
    return violation.rule().value().matches("ISF-REF-00[123]");
  }

  private static Dossier lawful(Dossier any, Naming naming, Era era) {
    Dossier arranged = Arrangement.of(era.ending(naming.of(any, era::inside)));
    return Pruning.of(covering(SOUND.of(arranged)), violation -> true);
  }

  private static Object sound(Object value) {
    if (value instanceof String text) {
      return worded(text);
    }
    return value instanceof When.Following after
            && (after.anchor() instanceof ActorId || after.anchor() instanceof ClaimId)
        ? new When.Following(
            TopicId.of(after.anchor().value()), after.withinDays(), worded(after.phrase()))
        : value;
  }

  private static String worded(String text) {
    return Visible.isIn(text) ? text : "x" + text;
  }

  /** Where most days are after the last one of a record, it is that which is mended. */
  private static Dossier covering(Dossier record) {
    Dossier covering = record;
    while (covering.violations().stream().anyMatch(each -> each.at().equals(LAST_DAY))) {
      covering = covering.withAsOf(covering.asOf().plusYears(1));
    }
    return covering;
  }

  /** How many parts of each kind a record has. */
  @FunctionalInterface
  private interface Parts {
    <T> Arbitrary<List<T>> of(Arbitrary<T> part);
  }

  private record UpTo(int most) implements Parts {
    @Override
    public <T> Arbitrary<List<T>> of(Arbitrary<T> part) {
      return part.list()
          .ofMaxSize(most)
          .withSizeDistribution((tries, min, max, center) -> this::size);
    }

    /** Seldom none: without forces or sources, hardly anything else can be there. */
    private BigInteger size(Random random) {
      return BigInteger.valueOf(
          random.nextInt(25) == 0 ? 0 : 1 + Math.min(random.nextInt(most), random.nextInt(most)));
    }
  }

  /** The parts that others need come last, as they shrink after the others and then at once. */
  private static Arbitrary<Dossier> dossiers(Ids ids, Parts parts) {
    return Fast.of(
        Builders.withBuilder(Dossier::builder)
            .use(parts.of(ResolutionArbitraries.resolutions(ids)))
            .in(Dossier.Builder::resolutions)
            .use(parts.of(MilestoneArbitraries.milestones(ids)))
            .in(Dossier.Builder::milestones)
            .use(parts.of(ClaimArbitraries.claims(ids)))
            .in(Dossier.Builder::claims)
            .use(parts.of(EventArbitraries.events(ids)))
            .in(Dossier.Builder::events)
            .use(parts.of(PreconditionArbitraries.preconditions(ids)))
            .in(Dossier.Builder::preconditions)
            .use(parts.of(PledgeArbitraries.pledges(ids)))
            .in(Dossier.Builder::pledges)
            .use(parts.of(ForceArbitraries.forces(ids)))
            .in(Dossier.Builder::forces)
            .use(parts.of(ActorArbitraries.actors(ids)))
            .in(Dossier.Builder::actors)
            .use(parts.of(SourceArbitraries.sources(ids)))
            .in(Dossier.Builder::sources)
            .use(TextArbitraries.texts())
            .in(Dossier.Builder::title)
            .use(TimeArbitraries.dates())
            .in(Dossier.Builder::asOf)
            .build(Dossier.Builder::build));
  }
}
