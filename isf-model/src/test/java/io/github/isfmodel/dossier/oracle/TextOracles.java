package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;
import static io.github.isfmodel.dossier.oracle.ResolutionOracles.every;
import static io.github.isfmodel.dossier.oracle.ResolutionOracles.one;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Symbol and paragraphs of a text, and which text comes before which. */
final class TextOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-RES-010", one("/symbol", TextOracles::isOfOtherSeries)),
          naive("ISF-RES-011", one("/symbol", TextOracles::isOfOtherYear)),
          naive(
              "ISF-RES-012",
              one("/symbol", text -> !isAdopted(text) && councilSymbol(text).isPresent())),
          naive("ISF-RES-013", every(TextOracles::twice)),
          naive("ISF-RES-014", every(TextOracles::unlisted)),
          naive("ISF-RES-015", every(TextOracles::successions)),
          naive(
              "ISF-RES-016",
              one("/versionOf", text -> isAdopted(text) && text.versionOf().isPresent())),
          naive("ISF-RES-030", TextOracles::draftsTooLate),
          naive("ISF-RES-031", replacing(TextOracles::isEarlier)),
          naive("ISF-RES-032", replacing((text, other) -> !isAdopted(text) && isAdopted(other))),
          naive(
              "ISF-RES-033",
              (dossier, marks) ->
                  Circles.mark(
                      dossier.resolutions(),
                      Resolution::id,
                      text -> text.supersedes().stream(),
                      "/resolutions",
                      "/supersedes",
                      marks)),
          naive("ISF-RES-034", TextOracles::issuers),
          naive(
              "ISF-RES-035",
              (dossier, marks) ->
                  Circles.mark(
                      dossier.resolutions(),
                      Resolution::id,
                      text -> text.versionOf().stream(),
                      "/resolutions",
                      "/versionOf",
                      marks)),
          naive("ISF-RES-036", TextOracles::sameSymbol));

  private static final Map<String, String> SERIES =
      Map.of(
          "S/RES", "security-council-resolution",
          "S/PRST", "presidential-statement",
          "A/RES", "general-assembly-resolution");

  private TextOracles() {}

  static boolean isAdopted(Resolution text) {
    return text.lifecycle().stream().map(LifecycleStep::stage).toList().contains(Stage.ADOPTED);
  }

  private static String series(UnSymbol symbol) {
    String[] steps = symbol.body().split("/", -1);
    return steps[0] + "/" + steps[1];
  }

  private static boolean isOfOtherSeries(Resolution text) {
    return text.symbol()
        .map(symbol -> SERIES.get(series(symbol)))
        .filter(instrument -> !instrument.equals(text.instrument().code()))
        .isPresent();
  }

  private static Optional<UnSymbol> councilSymbol(Resolution text) {
    return text.symbol().filter(symbol -> series(symbol).equals("S/RES"));
  }

  private static boolean isOfOtherYear(Resolution text) {
    return text.adoptedOn().isPresent()
        && councilSymbol(text)
            .filter(symbol -> symbol.year().isPresent())
            .filter(symbol -> symbol.year().getAsInt() != text.adoptedOn().get().getYear())
            .isPresent();
  }

  private static void twice(Resolution text, String at, Marks marks) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      ParagraphRef own = text.paragraphs().get(i).paragraph();
      marks.when(
          text.paragraphs().subList(0, i).stream().anyMatch(each -> each.paragraph().equals(own)),
          at + "/paragraphs/" + i + "/paragraph");
    }
  }

  private static void unlisted(Resolution text, String at, Marks marks) {
    each(
        text.clocks(),
        at + "/clocks",
        (it, place) -> paragraph(it.paragraph(), text, place, marks));
    each(
        text.ceilings(),
        at + "/ceilings",
        (it, place) -> paragraph(it.paragraph(), text, place, marks));
    each(
        text.renewalClauses(),
        at + "/renewalClauses",
        (it, place) -> paragraph(it.paragraph(), text, place, marks));
    each(
        text.reportingDuties(),
        at + "/reportingDuties",
        (it, place) -> paragraph(it.paragraph(), text, place, marks));
    each(
        text.mandateActs(),
        at + "/mandateActs",
        (act, place) -> {
          paragraph(act.paragraph(), text, place, marks);
          each(
              act.tasks(),
              place + "/tasks",
              (task, where) -> paragraph(task.paragraph(), text, where, marks));
        });
  }

  /** Only where paragraphs are listed; paragraph 7 holds 7(a). */
  private static void paragraph(
      Optional<ParagraphRef> reference, Resolution text, String at, Marks marks) {
    boolean listed =
        text.paragraphs().stream()
            .anyMatch(
                each ->
                    reference
                        .map(TextOracles::number)
                        .equals(Optional.of(number(each.paragraph()))));
    marks.when(reference.isPresent() && text.paragraphs().size() > 0 && !listed, at + "/paragraph");
  }

  private static String number(ParagraphRef paragraph) {
    return paragraph.value().split("\\(", -1)[0];
  }

  private static void successions(Resolution text, String at, Marks marks) {
    each(
        text.mandateActs(),
        at + "/mandateActs",
        (act, place) -> {
          boolean nobody = act.kind() == MandateActKind.SUCCEEDS && act.predecessor().isEmpty();
          boolean itself = act.predecessor().equals(Optional.of(act.force()));
          marks.when(nobody || itself, place + "/predecessor");
        });
  }

  private static Optional<Resolution> text(Dossier dossier, Optional<ResolutionId> id) {
    return dossier.resolutions().stream()
        .filter(text -> id.equals(Optional.of(text.id())))
        .findFirst();
  }

  private static Stream<When> steps(Resolution text) {
    return text.lifecycle().stream().map(LifecycleStep::when);
  }

  private static void draftsTooLate(Dossier dossier, Marks marks) {
    each(
        dossier.resolutions(),
        "/resolutions",
        (draft, at) -> {
          Optional<When> adopted =
              text(dossier, draft.versionOf()).stream()
                  .flatMap(other -> other.lifecycle().stream())
                  .filter(step -> step.stage() == Stage.ADOPTED)
                  .map(LifecycleStep::when)
                  .findFirst();
          Optional<When> appeared = steps(draft).findFirst();
          marks.when(
              adopted.isPresent()
                  && appeared.isPresent()
                  && Days.before(adopted.get(), appeared.get()),
              at + "/versionOf");
        });
  }

  /** What replaces itself has a rule of its own. */
  private static Oracle replacing(BiPredicate<Resolution, Resolution> broken) {
    return (dossier, marks) ->
        each(
            dossier.resolutions(),
            "/resolutions",
            (text, at) ->
                text(dossier, text.supersedes())
                    .filter(other -> !other.id().equals(text.id()))
                    .ifPresent(other -> marks.when(broken.test(text, other), at + "/supersedes")));
  }

  private static boolean isEarlier(Resolution text, Resolution other) {
    return text.lifecycle().size() > 0
        && other.lifecycle().size() > 0
        && Days.before(steps(text).findFirst().get(), steps(other).findFirst().get());
  }

  private static void issuers(Dossier dossier, Marks marks) {
    each(
        dossier.resolutions(),
        "/resolutions",
        (text, at) ->
            dossier.actors().stream()
                .filter(actor -> actor.id().equals(text.issuer()))
                .limit(1)
                .forEach(
                    actor ->
                        marks.when(
                            SERIES.containsValue(text.instrument().code())
                                && !actor.kind().code().equals("un-organ"),
                            at + "/issuer")));
  }

  /** Every adopted text that is not the first of its symbol, but for those of the Assembly. */
  private static void sameSymbol(Dossier dossier, Marks marks) {
    List<Resolution> texts = dossier.resolutions();
    for (int i = 0; i < texts.size(); i++) {
      Resolution text = texts.get(i);
      Optional<Resolution> first =
          texts.subList(0, i).stream()
              .filter(TextOracles::isNumbered)
              .filter(other -> other.symbol().equals(text.symbol()))
              .findFirst();
      marks.when(
          isNumbered(text) && first.filter(other -> !other.id().equals(text.id())).isPresent(),
          "/resolutions/" + i + "/symbol");
    }
  }

  private static boolean isNumbered(Resolution text) {
    return text.symbol().isPresent()
        && !text.instrument().code().equals("general-assembly-resolution")
        && text.lifecycle().stream().anyMatch(step -> step.stage() == Stage.ADOPTED);
  }
}
