package io.github.isfmodel.claim;

import static io.github.isfmodel.claim.ClaimMaker.claims;
import static io.github.isfmodel.claim.ClaimMaker.codes;
import static io.github.isfmodel.claim.ClaimMaker.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CorroborationTest {

  private static ClaimMaker open(String id) {
    return codes(id, Aspect.STATUS, "open");
  }

  private static Corroboration only(List<Source> sources, ClaimMaker... makers) {
    List<Corroboration> groups = Corroboration.of(claims(makers), sources);
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  private static List<List<String>> origins(Corroboration group) {
    return group.origins().stream().map(ClaimMaker::ids).toList();
  }

  @Test
  void independentArticlesCorroborate() {
    Corroboration group = only(List.of(), open("a"), open("b"));
    assertThat(origins(group)).containsExactly(List.of("a"), List.of("b"));
    assertThat(group.originCount()).isEqualTo(2);
    assertThat(group.articleCount()).isEqualTo(2);
    assertThat(group.isApparent()).isFalse();
  }

  @Test
  void anArticleThatPassesAnotherOnDoesNotCorroborateIt() {
    Corroboration group =
        only(
            List.of(source("second", "first")),
            open("a").through("first"),
            open("b").through("second"));
    assertThat(origins(group)).containsExactly(List.of("a", "b"));
    assertThat(group.originCount()).isEqualTo(1);
    assertThat(group.articleCount()).isEqualTo(2);
    assertThat(group.isApparent()).isTrue();
  }

  @Test
  void articlesThatPassOneReportOnShareIt() {
    Corroboration group =
        only(
            List.of(source("second", "report"), source("third", "report")),
            open("a").through("report", "second"),
            open("b").through("report", "third"));
    assertThat(group.originCount()).isEqualTo(1);
  }

  @Test
  void theRelayOfAClaimCountsWithoutTheRecordOfItsSource() {
    Corroboration group =
        only(List.of(), open("a").through("report"), open("b").through("report", "third"));
    assertThat(group.originCount()).isEqualTo(1);
  }

  @Test
  void relaysOfRelaysCount() {
    Corroboration group =
        only(
            List.of(source("third", "second"), source("second", "first")),
            open("a").through("first"),
            open("b").through("third"));
    assertThat(group.originCount()).isEqualTo(1);
  }

  @Test
  void oneSpeakerInTwoArticlesIsOneOrigin() {
    Corroboration group =
        only(
            List.of(),
            open("a").by(SpeakerKind.NAMED_PERSON, "x"),
            open("b").by(SpeakerKind.NAMED_PERSON, "x"));
    assertThat(group.originCount()).isEqualTo(1);
  }

  @Test
  void twoSpeakersInOneArticleAreOneOrigin() {
    Corroboration group =
        only(
            List.of(),
            open("a").by(SpeakerKind.NAMED_PERSON, "x").through("first"),
            open("b").by(SpeakerKind.NAMED_PERSON, "y").through("first"));
    assertThat(group.originCount()).isEqualTo(1);
    assertThat(group.articleCount()).isEqualTo(1);
    assertThat(group.isApparent()).isFalse();
  }

  @Test
  void articlesThatQuoteOneUnnamedSpeakerAlikeStayIndependentInAllElse() {
    List<Corroboration> groups =
        Corroboration.of(
            claims(
                codes("a", Aspect.REASON, "cost")
                    .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
                    .through("first"),
                codes("b", Aspect.REASON, "cost")
                    .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
                    .through("second"),
                open("c").by(SpeakerKind.NAMED_PERSON, "x").through("first"),
                open("d").by(SpeakerKind.NAMED_PERSON, "y").through("second")),
            List.of());
    assertThat(groups)
        .extracting(CorroborationTest::origins)
        .containsExactly(List.of(List.of("a", "b")), List.of(List.of("c"), List.of("d")));
  }

  private static List<Corroboration> replacedBy(When holding) {
    return Corroboration.of(
        claims(
            open("a").by(SpeakerKind.NAMED_PERSON, "x"),
            open("b").by(SpeakerKind.NAMED_PERSON, "y"),
            codes("c", Aspect.STATUS, "shut")
                .by(SpeakerKind.NAMED_PERSON, "x")
                .on(20)
                .holding(holding)
                .replacing("a")),
        List.of());
  }

  @Test
  void whatItsAuthorHasTakenBackCorroboratesNothing() {
    assertThat(replacedBy(When.on(ClaimMaker.DAY)))
        .extracting(CorroborationTest::origins)
        .containsExactly(List.of(List.of("b")), List.of(List.of("c")));
  }

  @Test
  void whatItsAuthorSaysOfALaterTimeTakesNothingBack() {
    assertThat(replacedBy(When.on(ClaimMaker.DAY.plusDays(5))))
        .extracting(CorroborationTest::origins)
        .containsExactly(List.of(List.of("a"), List.of("b")), List.of(List.of("c")));
  }

  @Test
  void whatOnlyAnUnverifiedReportTakesBackStands() {
    Claim unverified =
        codes("b", Aspect.STATUS, "shut")
            .replacing("a")
            .claim()
            .withCitations(ClaimMaker.cite("article-b", Certainty.THIRD_HAND));

    assertThat(Corroboration.of(List.of(open("a").claim(), unverified), List.of())).hasSize(2);
  }

  @Test
  void articlesThatQuoteOneNamedSpeakerAlikeStayIndependentOtherwise() {
    List<Corroboration> groups =
        Corroboration.of(
            claims(
                codes("a", Aspect.REASON, "cost")
                    .by(SpeakerKind.NAMED_PERSON, "x")
                    .through("first"),
                codes("b", Aspect.REASON, "cost")
                    .by(SpeakerKind.NAMED_PERSON, "x")
                    .through("second"),
                open("c").through("first"),
                open("d").through("second")),
            List.of());
    assertThat(groups).extracting(Corroboration::originCount).containsExactly(1, 2);
  }

  @Test
  void otherAnswersPolaritiesAndScopesAreGroupsOfTheirOwn() {
    List<Claim> claims =
        claims(
            open("a"),
            codes("b", Aspect.STATUS, "shut"),
            open("c").denied(),
            open("d").in(Scope.AT_HEADQUARTERS),
            open("e").in(Scope.ANY));
    assertThat(Corroboration.of(claims, List.of()))
        .extracting(group -> ClaimMaker.ids(group.claims()))
        .containsExactly(List.of("a", "e"), List.of("b"), List.of("c"), List.of("d"));
  }

  @Test
  void aClaimWithoutRelayIsReadInItsCitation() {
    Corroboration group = only(List.of(), open("a").through(), open("b").through("article-a"));
    assertThat(group.articleCount()).isEqualTo(1);
  }

  @Property(tries = 300)
  void thereAreNeverMoreOriginsThanArticles(
      @ForAll("someClaims") List<Claim> claims, @ForAll("someSources") List<Source> sources) {
    for (Corroboration group : Corroboration.of(claims, sources)) {
      assertThat(group.originCount()).isBetween(1, group.articleCount());
    }
  }

  @Property(tries = 300)
  void everyClaimIsInOneGroup(@ForAll("someClaims") List<Claim> claims) {
    List<Claim> grouped =
        Corroboration.of(claims, List.of()).stream()
            .flatMap(group -> group.claims().stream())
            .toList();
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(claims);
  }

  @Property(tries = 300)
  void relaysNeverAddOrigins(
      @ForAll("someClaims") List<Claim> claims, @ForAll("someSources") List<Source> sources) {
    List<Corroboration> without = Corroboration.of(claims, List.of());
    List<Corroboration> with = Corroboration.of(claims, sources);
    for (int i = 0; i < without.size(); i++) {
      assertThat(with.get(i).originCount()).isLessThanOrEqualTo(without.get(i).originCount());
    }
  }

  @Provide
  Arbitrary<List<Source>> someSources() {
    Arbitrary<String> ids = Arbitraries.of("first", "second", "third", "report");
    return Combinators.combine(ids, ids).as((one, other) -> source(one, other)).list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Claim>> someClaims() {
    Arbitrary<SpeakerKind> kinds =
        Arbitraries.of(SpeakerKind.OUTLET, SpeakerKind.UNNAMED_PERSON, SpeakerKind.NAMED_PERSON);
    return Combinators.combine(
            Arbitraries.of("open", "shut"),
            kinds,
            Arbitraries.of("x", "y"),
            Arbitraries.of("first", "second", "third"),
            Arbitraries.of(true, false))
        .as(CorroborationTest::someClaim)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(CorroborationTest::numbered);
  }

  private static Claim someClaim(
      String code, SpeakerKind kind, String actor, String article, boolean relayed) {
    ClaimMaker maker = codes("a", Aspect.STATUS, code).by(kind, actor);
    return (relayed ? maker.through("report", article) : maker.through(article)).claim();
  }

  private static List<Claim> numbered(List<Claim> claims) {
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : claims) {
      numbered.add(claim.withId(ClaimId.of("c" + numbered.size())));
    }
    return numbered;
  }
}
