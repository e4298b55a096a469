package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Claims. */
final class ClaimOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-CLM-001", every("/citations", claim -> claim.citations().size() == 0)),
          naive("ISF-CLM-002", ClaimOracles::anchors),
          naive(
              "ISF-CLM-003",
              every(
                  "/reported",
                  claim ->
                      Days.before(claim.reported(), claim.attribution().said())
                          && !isAnchoredAfter(
                              claim.attribution().said(), Days.last(claim.reported())))),
          naive("ISF-CLM-004", every("/condition", ClaimOracles::lacksCondition)),
          naive(
              "ISF-CLM-005",
              every(
                  "/polarity",
                  claim ->
                      claim.polarity() == Polarity.NOT_YET
                          && Days.before(claim.attribution().said(), claim.holds()))),
          naive("ISF-CLM-006", every("/modality", ClaimOracles::isUnverifiedFact)),
          naive(
              "ISF-CLM-007",
              every(
                  "/pending",
                  claim -> claim.pending().isPresent() && claim.polarity() != Polarity.NOT_YET)),
          naive(
              "ISF-CLM-008",
              replacing(
                  (claim, other) ->
                      Days.before(claim.attribution().said(), other.attribution().said()))),
          naive("ISF-CLM-009", replacing(ClaimOracles::byAnother)),
          naive(
              "ISF-CLM-010",
              (dossier, marks) ->
                  Circles.mark(
                      dossier.claims(),
                      Claim::id,
                      claim -> claim.supersedes().stream(),
                      "/claims",
                      "/supersedes",
                      marks)));

  private ClaimOracles() {}

  private static Oracle every(String attribute, Predicate<Claim> broken) {
    return (dossier, marks) ->
        each(
            dossier.claims(),
            "/claims",
            (claim, at) -> marks.when(broken.test(claim), at + attribute));
  }

  private static boolean lacksCondition(Claim claim) {
    return claim.modality() == Modality.CONDITIONAL
        && claim.condition().isEmpty()
        && !(claim.statement() instanceof Statement.Requires);
  }

  private static boolean isUnverifiedFact(Claim claim) {
    return claim.modality() == Modality.FACT
        && claim.citations().size() > 0
        && claim.citations().stream().allMatch(each -> !RecordOracles.isVerified(each));
  }

  private static void anchors(Dossier dossier, Marks marks) {
    each(
        dossier.claims(),
        "/claims",
        (claim, at) -> {
          LocalDate reported = Days.last(claim.reported());
          anchor(claim.attribution().said(), reported, at + "/attribution/said/on", marks);
          anchor(claim.holds(), reported, at + "/holds/on", marks);
          if (claim.statement() instanceof Statement.About about
              && about.value() instanceof ClaimedValue.Time time) {
            anchor(time.when(), reported, at + "/statement/value/when/on", marks);
          }
        });
  }

  private static void anchor(When when, LocalDate reported, String at, Marks marks) {
    marks.when(isAnchoredAfter(when, reported), at);
  }

  private static boolean isAnchoredAfter(When when, LocalDate day) {
    return when instanceof When.Said said && said.on().compareTo(day) > 0
        || when instanceof When.Vague vague && vague.on().compareTo(day) > 0;
  }

  private static Oracle replacing(BiPredicate<Claim, Claim> broken) {
    return (dossier, marks) ->
        each(
            dossier.claims(),
            "/claims",
            (claim, at) ->
                each(
                    claim.supersedes(),
                    at + "/supersedes",
                    (id, place) ->
                        dossier.claims().stream()
                            .filter(other -> other.id().equals(id))
                            .limit(1)
                            .forEach(other -> marks.when(broken.test(claim, other), place))));
  }

  private static boolean byAnother(Claim claim, Claim other) {
    Optional<ActorId> author = claim.attribution().speaker().actor();
    Optional<ActorId> otherAuthor = other.attribution().speaker().actor();
    return author.isPresent() && otherAuthor.isPresent() && !author.get().equals(otherAuthor.get());
  }
}
