package io.github.isfmodel.id;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityIdTest {

  private static final String REMEDY =
      "; use lower-case letters, digits and single hyphens between them";

  /** One kind of identifier with its constructor and its shorthand. */
  record Kind(String name, Function<String, EntityId> make, Function<String, EntityId> of) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Kind> kinds() {
    return List.of(
        new Kind("actor", ActorId::new, ActorId::of),
        new Kind("source", SourceId::new, SourceId::of),
        new Kind("claim", ClaimId::new, ClaimId::of),
        new Kind("event", EventId::new, EventId::of),
        new Kind("resolution", ResolutionId::new, ResolutionId::of),
        new Kind("force", ForceId::new, ForceId::of),
        new Kind("pledge", PledgeId::new, PledgeId::of),
        new Kind("precondition", PreconditionId::new, PreconditionId::of),
        new Kind("milestone", MilestoneId::new, MilestoneId::of),
        new Kind("topic", TopicId::new, TopicId::of));
  }

  @Test
  void everyKindIsTestedHere() {
    assertThat(EntityId.class.getPermittedSubclasses()).hasSameSizeAs(kinds());
    assertThat(kinds()).extracting(Kind::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isReadFromItsReference(Kind kind) {
    EntityId id = kind.make().apply("a-1");
    assertThat(id.kind()).isEqualTo(kind.name());
    assertThat(id.value()).isEqualTo("a-1");
    assertThat(id).hasToString(kind.name() + ":a-1").isEqualTo(kind.of().apply("a-1"));
    assertThat(EntityId.parse(kind.name() + ":a-1")).isEqualTo(id);
  }

  @Property
  void aReferenceIsReadBack(@ForAll EntityId id) {
    assertThat(EntityId.parse(id.reference())).isEqualTo(id);
  }

  @Property
  void idsAreEqualOnlyWithinTheirKind(@ForAll EntityId one, @ForAll EntityId other) {
    assertThat(one.equals(other)).isEqualTo(one.reference().equals(other.reference()));
  }

  /** A hash table orders keys of one hash only by an order of exactly their class. */
  @ParameterizedTest
  @MethodSource("kinds")
  @SuppressWarnings("unchecked")
  void isOrderedAmongItsKindByItsText(Kind kind) {
    Comparable<EntityId> b = (Comparable<EntityId>) kind.make().apply("b");

    assertThat(b.compareTo(kind.make().apply("a-1"))).isPositive();
    assertThat(b.compareTo(kind.make().apply("b"))).isZero();
    assertThat(b.compareTo(kind.make().apply("b-1"))).isNegative();
    assertThat(b.getClass().getGenericInterfaces())
        .extracting(Type::getTypeName)
        .contains("java.lang.Comparable<" + b.getClass().getName() + ">");
  }

  /** Also several kinds together, each as it is ordered by itself. */
  @Property
  void areOrderedByKindAndText(@ForAll EntityId one, @ForAll EntityId other) {
    int order = EntityId.ORDER.compare(one, other);
    String kinds = one.kind() + " " + other.kind();

    assertThat(order == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(order))
        .isEqualTo(-Integer.signum(EntityId.ORDER.compare(other, one)));
    if (!one.kind().equals(other.kind())) {
      assertThat(order < 0).as(kinds).isEqualTo(one.kind().compareTo(other.kind()) < 0);
    } else {
      assertThat(order < 0).as(kinds).isEqualTo(one.value().compareTo(other.value()) < 0);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusesWhatIsNotASlug(Kind kind) {
    String id = kind.name() + " id ";
    refused(kind, "", id + "'' is empty");
    refused(kind, "-", id + "'-' has an unexpected '-'");
    refused(kind, "-a", id + "'-a' has an unexpected '-'");
    refused(kind, "a-", id + "'a-' ends with a hyphen");
    refused(kind, "a--b", id + "'a--b' has an unexpected '-'");
    refused(kind, "a b", id + "'a b' has an unexpected ' '");
    refused(kind, "Indonesia", id + "'Indonesia' has an unexpected 'I'");
    refused(kind, "türkiye", id + "'türkiye' has an unexpected 'ü'");
    refused(kind, "a_b", id + "'a_b' has an unexpected '_'");
    refused(kind, "a:b", id + "'a:b' has an unexpected ':'");
    refused(kind, "\u0661", id + "'\u0661' has an unexpected '\u0661'");
    refused(kind, "a\uD83D\uDD4A", id + "'a\uD83D\uDD4A' has an unexpected '\uD83D\uDD4A'");
    refused(kind, "x".repeat(101), id + "'" + "x".repeat(80) + "…' is longer than 100 characters");
    assertThat(kind.make().apply("x".repeat(100)).value()).hasSize(100);
  }

  private static void refused(Kind kind, String text, String message) {
    assertRefused(() -> kind.make().apply(text), message + REMEDY);
    assertRefused(() -> kind.of().apply(text), message + REMEDY);
    assertRefused(() -> EntityId.parse(kind.name() + ":" + text), message + REMEDY);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusesNull(Kind kind) {
    assertThatNullPointerException().isThrownBy(() -> kind.make().apply(null)).withMessage("value");
  }

  @Property
  void acceptsExactlyTheSlugs(@ForAll String text) {
    boolean slug = text.length() <= 100 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(isAccepted(text)).isEqualTo(slug);
  }

  private static boolean isAccepted(String text) {
    try {
      return new ActorId(text).value().equals(text);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  @Test
  void refusesAReferenceWithoutAKnownKind() {
    for (String reference :
        List.of("", ":", "indonesia", "person:x", "Actor:x", " actor:x", ":x")) {
      assertRefused(
          () -> EntityId.parse(reference),
          "reference '"
              + reference
              + "' does not begin with a kind and a colon; write one of actor:, source:, claim:,"
              + " event:, resolution:, force:, pledge:, precondition:, milestone:, topic: before"
              + " the id");
    }
  }
}
