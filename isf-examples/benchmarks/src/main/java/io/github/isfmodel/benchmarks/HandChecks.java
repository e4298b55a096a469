package io.github.isfmodel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The checks that the constraints of a {@link Mirror} ask for, written by hand: what is missing,
 * blank or out of range is told by its name.
 */
final class HandChecks {

  private final List<String> faults = new ArrayList<>();

  private HandChecks() {}

  static List<String> of(Mirror.Pledge pledge) {
    HandChecks checks = new HandChecks();
    checks.pledge(pledge);
    return checks.faults;
  }

  private void pledge(Mirror.Pledge pledge) {
    text(pledge.type(), "type");
    text(pledge.format(), "format");
    text(pledge.id(), "id");
    text(pledge.force(), "force");
    contributor(pledge.contributor());
    text(pledge.kind(), "kind");
    texts(pledge.skills(), "skills");
    textIfAny(pledge.post(), "post");
    each(pledge.history(), HandChecks::step);
    each(pledge.caveats(), HandChecks::caveat);
    texts(pledge.preconditions(), "preconditions");
    each(pledge.waivers(), HandChecks::waiver);
    if (pledge.reversal() != null) {
      reversal(pledge.reversal());
    }
    each(pledge.claimedBy(), HandChecks::attribution);
    each(pledge.citations(), HandChecks::citation);
  }

  private void contributor(@Nullable MirrorContributor contributor) {
    if (contributor instanceof MirrorContributor.Named named) {
      text(named.actor(), "actor");
    } else if (contributor instanceof MirrorContributor.Unnamed unnamed) {
      text(unnamed.description(), "description");
      amount(unnamed.number(), "number");
    } else {
      faults.add("contributor");
    }
  }

  private void step(Mirror.Step step) {
    text(step.state(), "state");
    time(step.when(), "when");
    each(step.phases(), HandChecks::phase);
    textIfAny(step.by(), "by");
    if (step.attribution() != null) {
      attribution(step.attribution());
    }
    textIfAny(step.note(), "note");
    each(step.citations(), HandChecks::citation);
  }

  private void phase(Mirror.Phase phase) {
    if (phase.measure() != null) {
      amount(phase.measure().quantity(), "quantity");
      text(phase.measure().unit(), "unit");
    }
    if (phase.by() != null) {
      time(phase.by(), "by");
    }
    textIfAny(phase.readiness(), "readiness");
  }

  private void caveat(Mirror.Caveat caveat) {
    text(caveat.kind(), "kind");
    each(caveat.tasks(), HandChecks::task);
    textIfAny(caveat.useOfForce(), "useOfForce");
    time(caveat.since(), "since");
    if (caveat.until() != null) {
      time(caveat.until(), "until");
    }
    each(caveat.citations(), HandChecks::citation);
  }

  private void task(Mirror.Task task) {
    text(task.task(), "task");
  }

  private void waiver(Mirror.Waiver waiver) {
    text(waiver.precondition(), "precondition");
    text(waiver.by(), "by");
    time(waiver.when(), "when");
    each(waiver.citations(), HandChecks::citation);
  }

  private void reversal(Mirror.Reversal reversal) {
    condition(reversal.trigger());
    text(reversal.effect(), "effect");
    textIfAny(reversal.summary(), "summary");
    each(reversal.citations(), HandChecks::citation);
  }

  private void condition(@Nullable MirrorCondition condition) {
    if (condition instanceof MirrorCondition.ActDone done) {
      text(done.by(), "by");
      text(done.act(), "act");
    } else if (condition instanceof MirrorCondition.Judged judged) {
      text(judged.by(), "by");
      text(judged.that(), "that");
    } else {
      faults.add("trigger");
    }
  }

  private void attribution(Mirror.Attribution attribution) {
    speaker(attribution.speaker());
    texts(attribution.relay(), "relay");
    if (attribution.said() != null) {
      time(attribution.said(), "said");
    }
  }

  private void speaker(Mirror.@Nullable Speaker speaker) {
    if (speaker == null) {
      faults.add("speaker");
      return;
    }
    text(speaker.kind(), "kind");
    textIfAny(speaker.actor(), "actor");
    if (speaker.count() != null) {
      amount(speaker.count(), "count");
    }
    textIfAny(speaker.role(), "role");
  }

  private void citation(Mirror.Citation citation) {
    text(citation.source(), "source");
    textIfAny(citation.locator(), "locator");
    textIfAny(citation.certainty(), "certainty");
  }

  private void amount(@Nullable MirrorAmount amount, String name) {
    if (amount instanceof MirrorAmount.Exactly exactly) {
      number(exactly.n(), "n");
    } else if (amount instanceof MirrorAmount.Between between) {
      number(between.min(), "min");
      number(between.max(), "max");
    } else if (amount instanceof MirrorAmount.AtMost most) {
      number(most.n(), "n");
    } else if (amount instanceof MirrorAmount.AtLeast least) {
      number(least.n(), "n");
    } else {
      hedged(amount, name);
    }
  }

  private void hedged(@Nullable MirrorAmount amount, String name) {
    if (amount instanceof MirrorAmount.About about) {
      number(about.n(), "n");
    } else if (amount instanceof MirrorAmount.Nearly nearly) {
      number(nearly.n(), "n");
    } else if (amount instanceof MirrorAmount.MoreThan more) {
      number(more.n(), "n");
    } else if (amount instanceof MirrorAmount.InWords words) {
      text(words.word(), "word");
    } else {
      faults.add(name);
    }
  }

  private void time(@Nullable MirrorTime time, String name) {
    if (time instanceof MirrorTime.Day day) {
      given(day.date(), "date");
    } else if (time instanceof MirrorTime.InMonth some) {
      given(some.month(), "month");
    } else if (time instanceof MirrorTime.Between between) {
      given(between.first(), "first");
      given(between.last(), "last");
    } else if (time instanceof MirrorTime.Moment moment) {
      given(moment.instant(), "instant");
      given(moment.zone(), "zone");
    } else {
      rarer(time, name);
    }
  }

  private void rarer(@Nullable MirrorTime time, String name) {
    if (time instanceof MirrorTime.NotBefore start) {
      given(start.date(), "date");
    } else if (time instanceof MirrorTime.NotAfter end) {
      given(end.date(), "date");
    } else if (time instanceof MirrorTime.Said said) {
      text(said.phrase(), "phrase");
      given(said.on(), "on");
    } else if (time instanceof MirrorTime.Vague vague) {
      text(vague.phrase(), "phrase");
      given(vague.on(), "on");
    } else if (time == null) {
      faults.add(name);
    }
  }

  private <T> void each(@Nullable List<T> list, BiConsumer<HandChecks, T> check) {
    if (list != null) {
      for (T each : list) {
        check.accept(this, each);
      }
    }
  }

  private void texts(@Nullable List<String> texts, String name) {
    if (texts != null) {
      for (String each : texts) {
        text(each, name);
      }
    }
  }

  private void text(@Nullable String text, String name) {
    if (text == null || text.isBlank()) {
      faults.add(name);
    }
  }

  private void textIfAny(@Nullable String text, String name) {
    if (text != null && text.isEmpty()) {
      faults.add(name);
    }
  }

  private void number(long number, String name) {
    if (number < 0) {
      faults.add(name);
    }
  }

  private void given(@Nullable Object value, String name) {
    if (value == null) {
      faults.add(name);
    }
  }
}
