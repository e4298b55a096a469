package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.generators.ValueType.Attribute;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Identifiers and sources. Every identifier anywhere in a record, found by reflection, is a
 * reference, except those that the parts bear themselves.
 */
final class ReferenceOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-REF-001", (dossier, marks) -> dangling(dossier, false, marks)),
          naive("ISF-REF-002", (dossier, marks) -> dangling(dossier, true, marks)),
          naive("ISF-REF-003", ReferenceOracles::duplicates),
          naive("ISF-REF-004", (dossier, marks) -> unfit(dossier, dossier, "", marks)),
          naive(
              "ISF-SRC-001",
              (dossier, marks) ->
                  Circles.mark(
                      dossier.sources(),
                      Source::id,
                      source -> source.relays().stream(),
                      "/sources",
                      "/relays",
                      marks)),
          naive("ISF-SRC-002", ReferenceOracles::generalKnowledge));

  private static final Pattern OWN = Pattern.compile("/[a-z]+/([0-9]+)/id");

  private static final String PRESS = "media-outlet";
  private static final String PRESS_OR_UNNAMED = "media-outlet unnamed-source";
  private static final String NO_BODY = "media-outlet unnamed-source person";

  /** No actor at all; but a source is published on a day. */
  private static final String ANY_ACTOR = "any";

  /** Which attributes can name no actors of some kinds, and no sources or claims. */
  private static final Map<String, String> UNFIT =
      Map.ofEntries(
          Map.entry("HostConsent.host", NO_BODY),
          Map.entry("Headquarters.inTerritoryOf", NO_BODY),
          Map.entry("Including.members", NO_BODY),
          Map.entry("TaskPosition.contributor", NO_BODY),
          Map.entry("RulesOfEngagement.contributor", NO_BODY),
          Map.entry("Named.actor", NO_BODY),
          Map.entry("Resolution.sponsors", NO_BODY),
          Map.entry("Headquarters.operatedBy", PRESS_OR_UNNAMED),
          Map.entry("AreaOfOperation.controlledBy", PRESS_OR_UNNAMED),
          Map.entry("Party.party", PRESS_OR_UNNAMED),
          Map.entry("RenewalClause.deciders", PRESS_OR_UNNAMED),
          Map.entry("Consultation.party", PRESS_OR_UNNAMED),
          Map.entry("ReportingDuty.reporter", PRESS_OR_UNNAMED),
          Map.entry("ReportingDuty.recipient", PRESS_OR_UNNAMED),
          Map.entry("ReportingDuty.through", PRESS_OR_UNNAMED),
          Map.entry("Milestone.agreedBy", PRESS_OR_UNNAMED),
          Map.entry("Milestone.obligors", PRESS_OR_UNNAMED),
          Map.entry("CeasefireHolds.between", PRESS_OR_UNNAMED),
          Map.entry("ForceRole.actor", PRESS),
          Map.entry("Precondition.holder", PRESS),
          Map.entry("Waiver.by", PRESS),
          Map.entry("ConsentGiven.by", PRESS),
          Map.entry("Following.anchor", ANY_ACTOR),
          Map.entry("ConsentGiven.to", ""),
          Map.entry("Precondition.concerns", ""),
          Map.entry("Clock.subjects", ""),
          Map.entry("RenewalClause.subjects", ""),
          Map.entry("ReportingDuty.subjects", ""));

  private ReferenceOracles() {}

  private static void unfit(Object value, Dossier dossier, String at, Marks marks) {
    if (value instanceof Pledge pledge && pledge.kind().equals(PledgeKind.FUNDS)) {
      Pledge ofAnybody =
          pledge.withContributor(new Contributor.Unnamed("anybody", new Quantity.Exactly(1)));
      Parts.of(pledge).forEach(each -> unfit(each, ofAnybody, dossier, at, marks));
    } else {
      Parts.of(value).forEach(each -> unfit(each, value, dossier, at, marks));
    }
  }

  private static void unfit(
      Attribute attribute, Object owner, Dossier dossier, String at, Marks marks) {
    Object part = attribute.of(owner);
    String place = at + "/" + attribute.name();
    String type = ValueType.ofValue(owner).orElseThrow().type().getSimpleName();
    String unfit = UNFIT.get(type + "." + attribute.name());
    BiConsumer<Object, String> judge =
        (each, where) -> {
          marks.when(unfit != null && each instanceof EntityId id && is(unfit, id, dossier), where);
          unfit(each, dossier, where, marks);
        };
    if (part instanceof List<?> list) {
      each(list, place, judge::accept);
    } else {
      Parts.present(part).ifPresent(there -> judge.accept(there, place));
    }
  }

  private static boolean is(String unfit, EntityId id, Dossier dossier) {
    boolean anyActor = unfit.equals(ANY_ACTOR);
    if (id instanceof ActorId) {
      return dossier.actors().stream()
          .filter(actor -> actor.id().equals(id))
          .limit(1)
          .anyMatch(
              actor -> anyActor || List.of(unfit.split(" ", -1)).contains(actor.kind().code()));
    }
    return id instanceof SourceId
            && !anyActor
            && dossier.sources().stream().anyMatch(source -> source.id().equals(id))
        || id instanceof ClaimId
            && dossier.claims().stream().anyMatch(claim -> claim.id().equals(id));
  }

  private static void dangling(Dossier dossier, boolean sources, Marks marks) {
    Map<String, Object> all = Parts.everything(dossier);
    Set<Object> own = new HashSet<>();
    all.forEach(
        (at, value) -> {
          if (OWN.matcher(at).matches()) {
            own.add(value);
          }
        });
    all.forEach(
        (at, value) ->
            marks.when(
                value instanceof EntityId
                    && !(value instanceof TopicId)
                    && sources == value instanceof SourceId
                    && !own.contains(value),
                at));
  }

  private static void duplicates(Dossier dossier, Marks marks) {
    Map<String, Object> all = Parts.everything(dossier);
    all.forEach(
        (at, value) -> {
          Matcher own = OWN.matcher(at);
          if (own.matches()) {
            int index = Integer.parseInt(own.group(1));
            marks.when(
                IntStream.range(0, index)
                    .mapToObj(i -> at.replaceFirst("[0-9]+", Integer.toString(i)))
                    .anyMatch(earlier -> value.equals(all.get(earlier))),
                at);
          }
        });
  }

  private static void generalKnowledge(Dossier dossier, Marks marks) {
    Parts.everything(dossier)
        .forEach(
            (at, value) -> {
              if (value instanceof Citation citation) {
                Optional<Source> source =
                    dossier.sources().stream()
                        .filter(each -> each.id().equals(citation.source()))
                        .findFirst();
                boolean isKnowledge =
                    source.isPresent() && source.get().kind().equals(SourceKind.GENERAL_KNOWLEDGE);
                marks.when(isKnowledge && RecordOracles.isVerified(citation), at + "/certainty");
              }
            });
  }
}
