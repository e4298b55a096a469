package io.github.isfmodel.claim;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.source.Source;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Claims that state the same, by origin. Articles that pass on one report, that quote one speaker,
 * or of which one passes on the other are one origin however many they are; and so is one article,
 * however many it quotes. Articles that quote one unnamed speaker alike are independent of each
 * other in all that this speaker did not say. Immutable and safe for use by several threads.
 *
 * @param question what the claims speak about
 * @param origins the claims of each origin, in the order of time
 */
public record Corroboration(Question question, List<List<Claim>> origins) implements Serializable {

  /** Copies the origins. */
  public Corroboration {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(origins, "origins");
    origins = Lists.copyOf(origins);
  }

  /**
   * Groups claims that state the same: one value for each question and answer, single claims
   * included. Polarity and scope are part of the answer; modality is not. What its author has taken
   * back, by a verified later one of the claims, is in no group.
   *
   * @param claims the claims
   * @param sources the sources that the claims name
   * @return the groups, ordered by question and time; the order of the input has no influence
   */
  public static List<Corroboration> of(List<Claim> claims, List<Source> sources) {
    List<Filed> filed = Filed.all(claims);
    Origins origins = new Origins(filed, sources);
    List<Filed> standing = new TakenBack(filed).without(filed);
    return ClaimPairs.byQuestion(standing).entrySet().stream()
        .sorted(Comparator.comparing(about -> about.getKey().words()))
        .flatMap(about -> ClaimPairs.byAnswer(about.getValue()).values().stream())
        .map(origins::corroboration)
        .toList();
  }

  /** {@return all claims, origin by origin} */
  public List<Claim> claims() {
    return Lists.joined(origins);
  }

  /** {@return how many sources independent of each other state it; never more than articles} */
  public int originCount() {
    return origins.size();
  }

  /** {@return in how many articles or documents it was read} */
  public int articleCount() {
    Set<EntityId> articles = new HashSet<>();
    for (Claim claim : claims()) {
      articles.add(Origins.article(claim));
    }
    return articles.size();
  }

  /**
   * {@return whether there are more articles than origins, so that it seems better supported than
   * it is}
   */
  public boolean isApparent() {
    return articleCount() > originCount();
  }
}
