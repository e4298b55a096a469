package io.github.isfmodel.benchmarks;

import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about the symbol, the paragraphs and the acts of a text. */
final class HandWording {

  private final HandReferences references;
  private final HandFindings found;

  HandWording(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Resolution text, @Nullable LocalDate adopted) {
    boolean isAdopted = adopted != null || HandAdoptions.when(text) != null;
    if (text.symbol().isPresent()) {
      symbol(text.symbol().get(), text.instrument(), adopted, isAdopted);
    }
    if (isAdopted && text.versionOf().isPresent()) {
      found.add("ISF-RES-016");
    }
    paragraphs(text.paragraphs());
    acts(text.mandateActs());
    if (!text.paragraphs().isEmpty()) {
      referred(text, listed(text.paragraphs()));
    }
  }

  private void symbol(
      UnSymbol symbol, InstrumentKind instrument, @Nullable LocalDate adopted, boolean isAdopted) {
    InstrumentKind wanted = ofSeries(symbol.body());
    if (wanted != null && !wanted.equals(instrument)) {
      found.add("ISF-RES-010");
    }
    if (!symbol.isCouncilResolution()) {
      return;
    }
    if (adopted != null
        && symbol.year().isPresent()
        && symbol.year().getAsInt() != adopted.getYear()) {
      found.add("ISF-RES-011");
    }
    if (!isAdopted) {
      found.add("ISF-RES-012");
    }
  }

  private static @Nullable InstrumentKind ofSeries(String body) {
    if (body.startsWith("S/RES/")) {
      return InstrumentKind.SECURITY_COUNCIL_RESOLUTION;
    }
    if (body.startsWith("S/PRST/")) {
      return InstrumentKind.PRESIDENTIAL_STATEMENT;
    }
    return body.startsWith("A/RES/") ? InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION : null;
  }

  private void paragraphs(List<OperativeParagraph> paragraphs) {
    Set<String> seen = new HashSet<>(2 * paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      OperativeParagraph paragraph = paragraphs.get(i);
      references.actors(paragraph.addressees());
      references.citations(paragraph.citations());
      if (!seen.add(paragraph.paragraph().value())) {
        found.add("ISF-RES-013");
      }
    }
  }

  private void acts(List<MandateAct> acts) {
    for (int i = 0; i < acts.size(); i++) {
      MandateAct act = acts.get(i);
      references.force(act.force());
      references.force(act.predecessor());
      references.date(act.takesOver());
      references.citations(act.citations());
      boolean isUnnamed = act.predecessor().isEmpty();
      if (isUnnamed
          ? act.kind() == MandateActKind.SUCCEEDS
          : act.predecessor().get().equals(act.force())) {
        found.add("ISF-RES-015");
      }
      for (TaskAssignment task : act.tasks()) {
        references.citations(task.citations());
      }
    }
  }

  private static Set<String> listed(List<OperativeParagraph> paragraphs) {
    Set<String> listed = new HashSet<>(2 * paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      listed.add(number(paragraphs.get(i).paragraph().value()));
    }
    return listed;
  }

  /** A letter is part of its paragraph. */
  private static String number(String paragraph) {
    int letter = paragraph.indexOf('(');
    return letter < 0 ? paragraph : paragraph.substring(0, letter);
  }

  private void referred(Resolution text, Set<String> listed) {
    for (int i = 0; i < text.clocks().size(); i++) {
      referred(text.clocks().get(i).paragraph(), listed);
    }
    for (int i = 0; i < text.ceilings().size(); i++) {
      referred(text.ceilings().get(i).paragraph(), listed);
    }
    for (int i = 0; i < text.renewalClauses().size(); i++) {
      referred(text.renewalClauses().get(i).paragraph(), listed);
    }
    for (int i = 0; i < text.reportingDuties().size(); i++) {
      referred(text.reportingDuties().get(i).paragraph(), listed);
    }
    for (int i = 0; i < text.mandateActs().size(); i++) {
      MandateAct act = text.mandateActs().get(i);
      referred(act.paragraph(), listed);
      for (int k = 0; k < act.tasks().size(); k++) {
        referred(act.tasks().get(k).paragraph(), listed);
      }
    }
  }

  private void referred(Optional<ParagraphRef> paragraph, Set<String> listed) {
    if (paragraph.isPresent() && !listed.contains(number(paragraph.get().value()))) {
      found.add("ISF-RES-014");
    }
  }
}
