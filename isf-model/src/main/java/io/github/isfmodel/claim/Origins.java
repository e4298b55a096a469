package io.github.isfmodel.claim;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.time.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of claims are not independent of each other: one source passes the other on; or
 * both carry the same statement of the same unnamed speaker, and so draw on one conversation with
 * it, which makes them dependent in nothing but what that speaker said.
 */
final class Origins {

  private static final Set<SpeakerKind> UNNAMED =
      Set.of(SpeakerKind.UNNAMED_PERSON, SpeakerKind.UNNAMED_GROUP);
  private static final Set<SpeakerKind> OUTLETS = Set.of(SpeakerKind.OUTLET, SpeakerKind.HEADLINE);
  private static final Set<SpeakerKind> OWN_WORDS =
      Set.of(
          SpeakerKind.OUTLET,
          SpeakerKind.HEADLINE,
          SpeakerKind.OUTLET_INFERENCE,
          SpeakerKind.EDITORIAL);

  private final UnionFind<EntityId> reports = new UnionFind<>();
  private final UnionFind<Heard> conversations = new UnionFind<>();

  /** What a report has of a speaker. */
  private record Heard(ActorId speaker, EntityId report) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Heard that
          && speaker.equals(that.speaker)
          && report.equals(that.report);
    }

    @Override
    public int hashCode() {
      return 31 * speaker.hashCode() + report.hashCode();
    }
  }

  private record Utterance(ActorId speaker, Question question, Answer answer) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Utterance that
          && speaker.equals(that.speaker)
          && question.equals(that.question)
          && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * speaker.hashCode() + question.hashCode()) + answer.hashCode();
    }
  }

  Origins(List<Filed> claims, List<Source> sources) {
    for (Source source : sources) {
      for (SourceId relayed : source.relays()) {
        reports.union(source.id(), relayed);
      }
    }
    Map<Utterance, Heard> first = new HashMap<>();
    for (Filed filed : claims) {
      if (isUnnamed(filed.claim())) {
        Heard heard = heard(filed.claim());
        Heard earlier =
            first.putIfAbsent(
                new Utterance(heard.speaker(), filed.question(), filed.answer()), heard);
        if (earlier != null) {
          conversations.union(earlier, heard);
        }
      }
    }
  }

  private static boolean isUnnamed(Claim claim) {
    Speaker speaker = claim.attribution().speaker();
    return speaker.actor().isPresent() && UNNAMED.contains(speaker.kind());
  }

  private Heard heard(Claim claim) {
    return new Heard(
        claim.attribution().speaker().actor().orElseThrow(), reports.find(report(claim)));
  }

  /** The first report that carried the claim; a claim without any source stands for itself. */
  private static EntityId report(Claim claim) {
    List<SourceId> relay = claim.attribution().relay();
    return relay.isEmpty() ? article(claim) : relay.get(0);
  }

  /** The source in which the claim was read. */
  static EntityId article(Claim claim) {
    List<SourceId> relay = claim.attribution().relay();
    if (!relay.isEmpty()) {
      return relay.get(relay.size() - 1);
    }
    return claim.citations().isEmpty() ? claim.id() : claim.citations().get(0).source();
  }

  /** Whether somebody identified said it; an outlet's own words have no author in this sense. */
  static boolean hasAuthor(Claim claim) {
    return claim.attribution().speaker().actor().isPresent()
        && !OWN_WORDS.contains(claim.attribution().speaker().kind());
  }

  /** Whether one identified author said both. */
  static boolean sameAuthor(Claim a, Claim b) {
    return hasAuthor(a)
        && hasAuthor(b)
        && a.attribution().speaker().actor().equals(b.attribution().speaker().actor());
  }

  /**
   * Whether two articles render one utterance or report: the same author in reports that are not
   * independent or on the same day, or an outlet's reporting of a report that the other carries
   * too.
   */
  boolean sameUtterance(Claim a, Claim b, boolean excludeEachOther) {
    if (article(a).equals(article(b))) {
      return false;
    }
    boolean oneReport = reports.together(report(a), report(b));
    if (sameAuthor(a, b)) {
      return oneReport || inOneConversation(a, b) || saidOnOneDay(a, b);
    }
    boolean left = isOutlet(a);
    boolean right = isOutlet(b);
    return oneReport && ((left && right) || (excludeEachOther && (left || right)));
  }

  private boolean inOneConversation(Claim a, Claim b) {
    return isUnnamed(a) && isUnnamed(b) && conversations.together(heard(a), heard(b));
  }

  private static boolean isOutlet(Claim claim) {
    return OUTLETS.contains(claim.attribution().speaker().kind());
  }

  private static boolean saidOnOneDay(Claim a, Claim b) {
    Span said = a.attribution().said().span();
    return said.earliest().equals(said.latest()) && said.equals(b.attribution().said().span());
  }

  /**
   * Groups claims that say the same by origin: claims of one article, of one speaker or of reports
   * that are not independent go together, so there are never more origins than articles.
   */
  Corroboration corroboration(List<Filed> same) {
    UnionFind<EntityId> origins = new UnionFind<>();
    for (Filed filed : same) {
      Claim claim = filed.claim();
      origins.union(claim.id(), article(claim));
      origins.union(claim.id(), reports.find(report(claim)));
      origins.union(claim.id(), reports.find(article(claim)));
      Optional<ActorId> speaker = claim.attribution().speaker().actor();
      if (speaker.isPresent()) {
        origins.union(claim.id(), speaker.get());
      }
    }
    Map<EntityId, List<Claim>> groups = new LinkedHashMap<>();
    for (Filed filed : same) {
      Lists.add(groups, origins.find(filed.claim().id()), filed.claim());
    }
    return new Corroboration(same.get(0).question(), List.copyOf(groups.values()));
  }
}
