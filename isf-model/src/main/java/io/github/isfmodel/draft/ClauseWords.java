package io.github.isfmodel.draft;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import io.github.isfmodel.time.WhenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of clauses in English words, for people. */
final class ClauseWords {

  private static final String NOTHING = "not stated";

  private ClauseWords() {}

  static String becomes(String what, String before, String after) {
    return what + " \"" + before + "\" becomes \"" + after + "\"";
  }

  /** Which clause it is, where a text may have several of one title. */
  static String said(Clause clause) {
    if (clause instanceof Clause.Limit limit) {
      return clause.title() + ", " + limit(limit.ceiling()) + ",";
    }
    if (clause instanceof Clause.Expiry expiry) {
      return clause.title() + ", " + term(expiry.clock().term()) + ",";
    }
    return clause instanceof Clause.Report report
        ? clause.title() + ", " + cadence(report.duty().cadence()) + ","
        : clause.title();
  }

  private static String limit(Ceiling ceiling) {
    return ceiling.total()
        + ceiling.since().map(day -> " from " + day).orElse("")
        + ceiling.until().map(day -> " until " + day).orElse("");
  }

  /** Of whom or what, where anything is named. */
  static String ofSubjects(List<EntityId> subjects) {
    return subjects.isEmpty() ? "" : " of " + of(subjects);
  }

  /** Any attribute: absent ones, lists, identifiers and constants as a reader expects them. */
  static String of(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.map(ClauseWords::of).orElse(NOTHING);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? NOTHING
          : list.stream().map(ClauseWords::of).collect(Collectors.joining(", "));
    }
    if (value instanceof Enum<?> constant) {
      return ConstantText.words(constant);
    }
    if (value instanceof EntityId id) {
      return id.value();
    }
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    if (value instanceof When when) {
      return WhenText.of(when);
    }
    return ofClause(value);
  }

  private static String ofClause(Object value) {
    if (value instanceof PartySet set) {
      return party(set);
    }
    if (value instanceof Cadence cadence) {
      return cadence(cadence);
    }
    if (value instanceof Term term) {
      return term(term);
    }
    if (value instanceof OpenCode<?> code) {
      return code.words();
    }
    return value instanceof LegalBasis basis ? basis(basis) : value.toString();
  }

  private static String party(PartySet set) {
    if (set instanceof PartySet.Party party) {
      return party.party().value();
    }
    if (set instanceof PartySet.Contributors contributors) {
      return "the contributors to " + contributors.force().value();
    }
    return set instanceof PartySet.MembersOf group
        ? "the members of " + group.group().value()
        : "the members of the Security Council";
  }

  private static String cadence(Cadence cadence) {
    if (cadence instanceof Cadence.EveryMonths every) {
      return "every " + QuantityText.counted(every.months(), "month");
    }
    if (cadence instanceof Cadence.EveryDays every) {
      return "every " + QuantityText.counted(every.days(), "day");
    }
    if (cadence instanceof Cadence.WithinDays within) {
      return "within " + QuantityText.counted(within.days(), "day");
    }
    return cadence instanceof Cadence.OnDates dates
        ? "on " + of(dates.dates())
        : "at no stated times";
  }

  private static String term(Term term) {
    if (term instanceof Term.Until until) {
      return "until " + until.lastDay();
    }
    if (term instanceof Term.Lasting lasting) {
      return lasting(lasting);
    }
    if (term instanceof Term.Renewed renewed) {
      return lasting(renewed.period()) + ", renewed by " + of(renewed.keys());
    }
    if (term instanceof Term.UntilReplaced replaced) {
      return "until replaced by " + replaced.by();
    }
    if (term instanceof Term.UnlessDecided) {
      return "unless decided otherwise";
    }
    return term instanceof Term.AsLongAsTreaty ? "as long as the treaty" : NOTHING;
  }

  private static String lasting(Term.Lasting lasting) {
    TermLength length = lasting.length();
    List<String> parts = new ArrayList<>();
    add(parts, length.years(), "year");
    add(parts, length.months(), "month");
    add(parts, length.weeks(), "week");
    add(parts, length.days(), "day");
    return String.join(", ", parts)
        + " from "
        + anchor(lasting.anchor())
        + (lasting.dayCount() == DayCount.FIRST_DAY_INCLUDED ? ", the first day counted" : "")
        + (lasting.monthEnd() == MonthEnd.END_OF_MONTH ? ", to the end of a month" : "");
  }

  private static String anchor(Anchor anchor) {
    return of(anchor.kind())
        + anchor.clock().map(clock -> " \"" + clock.words() + "\"").orElse("")
        + anchor.date().map(day -> " on " + day).orElse("");
  }

  private static void add(List<String> parts, int count, String unit) {
    if (count > 0) {
      parts.add(QuantityText.counted(count, unit));
    }
  }

  private static String basis(LegalBasis basis) {
    if (basis instanceof LegalBasis.Explicit explicit) {
      return explicit.chapters().stream()
          .map(chapter -> "Chapter " + chapter.name())
          .collect(Collectors.joining(", "));
    }
    if (basis instanceof LegalBasis.Implicit implicit) {
      return "Chapter "
          + implicit.chapter().name()
          + " by implication: "
          + String.join(", ", implicit.evidence());
    }
    if (basis instanceof LegalBasis.Contested contested) {
      return contested.readings().stream()
          .map(reading -> basis(reading.basis()) + " (" + speaker(reading.by()) + ")")
          .collect(Collectors.joining("; ", "contested: ", ""));
    }
    return "no chapter";
  }

  private static String speaker(Speaker speaker) {
    List<String> parts = new ArrayList<>();
    parts.add(of(speaker.kind()));
    speaker.actor().ifPresent(actor -> parts.add(of(actor)));
    speaker.role().ifPresent(parts::add);
    speaker.count().ifPresent(count -> parts.add(of(count)));
    return String.join(", ", parts);
  }
}
