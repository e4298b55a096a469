package io.github.isfmodel.benchmarks;

import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The truth of conditions on a day, each worked out anew. */
final class WalkedTruth {

  private static final String ANY_MANDATE = "international-mandate";

  private final Walked walked;
  private final LocalDate day;

  WalkedTruth(Walked walked, LocalDate day) {
    this.walked = walked;
    this.day = day;
  }

  private Walked.@Nullable Act act() {
    Walked.Act act = null;
    for (Walked.Act each : walked.acts()) {
      act = each.from().isAfter(day) ? act : each;
    }
    return act;
  }

  MandateState mandate() {
    Walked.Act act = act();
    if (act == null) {
      return MandateState.NOT_YET;
    }
    boolean over = day.isAfter(act.last());
    if (act.ends() && (over || act.last().equals(LocalDate.MAX))) {
      return MandateState.TERMINATED;
    }
    return over ? MandateState.EXPIRED : MandateState.IN_FORCE;
  }

  Truth of(WalkedCondition condition) {
    if (condition instanceof WalkedCondition.Told told) {
      return told(told);
    }
    if (condition instanceof WalkedCondition.AtLeast join) {
      return joined(join);
    }
    if (condition instanceof WalkedCondition.Not not) {
      return of(not.part()).not();
    }
    if (condition instanceof WalkedCondition.Exists exists) {
      return exists(exists);
    }
    if (condition instanceof WalkedCondition.Reports reports) {
      return reports(reports);
    }
    if (condition instanceof WalkedCondition.ChapterVii chapter) {
      return chapterVii(chapter);
    }
    return reached(((WalkedCondition.Reached) condition).milestone());
  }

  private Truth joined(WalkedCondition.AtLeast join) {
    int met = 0;
    int open = 0;
    boolean contested = false;
    for (WalkedCondition part : join.parts()) {
      Truth truth = of(part);
      met += truth == Truth.MET ? 1 : 0;
      open += truth == Truth.UNKNOWN || truth == Truth.CONTESTED ? 1 : 0;
      contested |= truth == Truth.CONTESTED;
    }
    if (met >= join.count()) {
      return Truth.MET;
    }
    if (met + open < join.count()) {
      return Truth.NOT_MET;
    }
    return contested ? Truth.CONTESTED : Truth.UNKNOWN;
  }

  private Truth told(WalkedCondition.Told told) {
    WalkedCondition.Fact latest = null;
    for (WalkedCondition.Fact fact : told.facts()) {
      latest = fact.verified() && !fact.to().isAfter(day) ? fact : latest;
    }
    if (latest == null) {
      return Truth.UNKNOWN;
    }
    for (WalkedCondition.Fact fact : told.facts()) {
      boolean concerned = !fact.to().isAfter(day) && !fact.to().isBefore(latest.from());
      if (concerned && (fact.contested() || fact.holds() != latest.holds())) {
        return Truth.CONTESTED;
      }
    }
    return latest.holds() ? Truth.MET : Truth.NOT_MET;
  }

  private Truth exists(WalkedCondition.Exists exists) {
    boolean known = false;
    for (Walked.Text text : walked.texts()) {
      boolean ofKind = exists.kind().equals(ANY_MANDATE) || exists.kind().equals(text.kind());
      if (ofKind && !text.known().isAfter(day)) {
        known = true;
        if (isInForce(text)) {
          return Truth.MET;
        }
      }
    }
    return known ? Truth.NOT_MET : told(exists.otherwise());
  }

  private boolean isInForce(Walked.Text text) {
    return !text.adopted().isAfter(day)
        && (!text.actsOnMandate() || mandate() == MandateState.IN_FORCE);
  }

  private List<Walked.Text> inForce() {
    List<Walked.Text> texts = new ArrayList<>();
    for (Walked.Text text : walked.texts()) {
      if (isInForce(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  private Truth reports(WalkedCondition.Reports reports) {
    List<Walked.Text> texts = inForce();
    Walked.Act act = act();
    boolean lasting = act != null && act.reports();
    for (Walked.Text text : texts) {
      if (text.reports() && (lasting || !text.actsOnMandate())) {
        return Truth.MET;
      }
    }
    return texts.isEmpty() ? told(reports.otherwise()) : Truth.NOT_MET;
  }

  private Truth chapterVii(WalkedCondition.ChapterVii chapter) {
    List<Walked.Text> texts = inForce();
    if (texts.isEmpty()) {
      return told(chapter.otherwise());
    }
    boolean met = false;
    for (Walked.Text text : texts) {
      if (text.chapterVii() == Truth.CONTESTED) {
        return Truth.CONTESTED;
      }
      met |= text.chapterVii() == Truth.MET;
    }
    return met ? Truth.MET : Truth.NOT_MET;
  }

  Truth reached(String id) {
    for (Walked.Milestone milestone : walked.milestones()) {
      if (milestone.id().equals(id)) {
        return reached(milestone);
      }
    }
    return Truth.UNKNOWN;
  }

  Truth reached(Walked.Milestone milestone) {
    boolean reached = false;
    boolean disputed = false;
    for (Walked.Declared declared : milestone.declarations()) {
      if (!declared.day().isAfter(day)) {
        if (declared.kind() == DeclarationKind.VERIFIED) {
          return Truth.MET;
        }
        reached |= declared.kind() == DeclarationKind.REACHED;
        disputed |= declared.kind() == DeclarationKind.DISPUTED;
      }
    }
    if (reached && disputed) {
      return Truth.CONTESTED;
    }
    if (reached) {
      return milestone.hasVerifier() ? Truth.UNKNOWN : Truth.MET;
    }
    return disputed ? Truth.NOT_MET : Truth.UNKNOWN;
  }
}
