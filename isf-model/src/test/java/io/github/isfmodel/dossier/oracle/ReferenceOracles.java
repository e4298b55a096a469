package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private ReferenceOracles() {}

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
