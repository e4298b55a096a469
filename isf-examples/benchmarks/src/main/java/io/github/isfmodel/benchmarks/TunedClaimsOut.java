package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Stance;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import java.io.IOException;
import java.util.List;

/** Writes claims for {@link TunedRecordWriter}. */
final class TunedClaimsOut {

  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString ATTRIBUTION = new SerializedString("attribution");
  private static final SerializedString REPORTED = new SerializedString("reported");
  private static final SerializedString HOLDS = new SerializedString("holds");
  private static final SerializedString STATEMENT = new SerializedString("statement");
  private static final SerializedString MODALITY = new SerializedString("modality");
  private static final SerializedString POLARITY = new SerializedString("polarity");
  private static final SerializedString SCOPE = new SerializedString("scope");
  private static final SerializedString CONDITION = new SerializedString("condition");
  private static final SerializedString PENDING = new SerializedString("pending");
  private static final SerializedString SUMMARY = new SerializedString("summary");
  private static final SerializedString SUPERSEDES = new SerializedString("supersedes");
  private static final SerializedString SUBJECT = new SerializedString("subject");
  private static final SerializedString ASPECT = new SerializedString("aspect");
  private static final SerializedString VALUE = new SerializedString("value");
  private static final SerializedString MEASURE = new SerializedString("measure");
  private static final SerializedString EXTENT = new SerializedString("extent");
  private static final SerializedString ACTORS = new SerializedString("actors");
  private static final SerializedString ACTOR = new SerializedString("actor");
  private static final SerializedString STANCE = new SerializedString("stance");

  private static final SerializedString ABOUT = new SerializedString("about");
  private static final SerializedString THAT = new SerializedString("that");
  private static final SerializedString AMOUNT = new SerializedString("amount");
  private static final SerializedString REQUIRES = new SerializedString("requires");
  private static final SerializedString PROPOSITION = new SerializedString("proposition");
  private static final SerializedString TASKS = new SerializedString("tasks");
  private static final SerializedString TIME = new SerializedString("time");
  private static final SerializedString WHEN = new SerializedString("when");
  private static final SerializedString TEXT = new SerializedString("text");
  private static final SerializedString CODES = new SerializedString("codes");

  private static final SerializedString[] MODALITIES = TunedOut.codes(Modality.class);
  private static final SerializedString[] POLARITIES = TunedOut.codes(Polarity.class);
  private static final SerializedString[] STANCES = TunedOut.codes(Stance.class);
  private static final SerializedString[] EXTENTS = TunedOut.codes(GroupExtent.class);

  private TunedClaimsOut() {}

  static void claim(Claim claim, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.text(ID, claim.id().value());
    out.json.writeFieldName(ATTRIBUTION);
    TunedSourcesOut.attribution(claim.attribution(), out);
    TunedTimesOut.write(REPORTED, claim.reported(), out);
    TunedTimesOut.write(HOLDS, claim.holds(), out);
    out.json.writeFieldName(STATEMENT);
    statement(claim.statement(), out);
    out.code(MODALITY, MODALITIES, claim.modality());
    out.code(POLARITY, POLARITIES, claim.polarity());
    limits(claim, out);
    out.text(SUMMARY, claim.summary());
    supersedes(claim.supersedes(), out);
    TunedSourcesOut.citations(claim.citations(), out);
    out.json.writeEndObject();
  }

  private static void limits(Claim claim, TunedOut out) throws IOException {
    if (claim.scope().isPresent()) {
      out.text(SCOPE, claim.scope().get().code());
    }
    if (claim.condition().isPresent()) {
      TunedConditionsOut.condition(CONDITION, claim.condition().get(), out);
    }
    if (claim.pending().isPresent()) {
      out.text(PENDING, claim.pending().get().code());
    }
  }

  private static void statement(Statement statement, TunedOut out) throws IOException {
    if (statement instanceof Statement.About about) {
      out.start(ABOUT);
      out.text(SUBJECT, about.subject().reference());
      out.text(ASPECT, about.aspect().code());
      out.json.writeFieldName(VALUE);
      value(about.value(), out);
    } else if (statement instanceof Statement.Holds holds) {
      out.start(HOLDS);
      out.text(ACTOR, holds.actor().value());
      out.text(SUBJECT, holds.subject().reference());
      out.code(STANCE, STANCES, holds.stance());
    } else if (statement instanceof Statement.That that) {
      out.start(THAT);
      out.json.writeFieldName(PROPOSITION);
      TunedConditionsOut.proposition(that.proposition(), out);
    } else if (statement instanceof Statement.Requires requires) {
      out.start(REQUIRES);
      out.text(SUBJECT, requires.subject().reference());
      TunedConditionsOut.condition(CONDITION, requires.condition(), out);
    }
    out.json.writeEndObject();
  }

  private static void value(ClaimedValue value, TunedOut out) throws IOException {
    if (value instanceof ClaimedValue.Amount amount) {
      out.start(AMOUNT);
      TunedQuantitiesOut.measure(MEASURE, amount.measure(), out);
    } else if (value instanceof ClaimedValue.Actors group) {
      out.start(ACTORS);
      out.code(EXTENT, EXTENTS, group.extent());
      actors(group.actors(), out);
    } else if (value instanceof ClaimedValue.Tasks some) {
      out.start(TASKS);
      TunedTermsOut.tasks(some.tasks(), out);
    } else {
      rarer(value, out);
    }
    out.json.writeEndObject();
  }

  private static void rarer(ClaimedValue value, TunedOut out) throws IOException {
    if (value instanceof ClaimedValue.Time time) {
      out.start(TIME);
      TunedTimesOut.write(WHEN, time.when(), out);
    } else if (value instanceof ClaimedValue.Text text) {
      out.start(TEXT);
      out.text(TEXT, text.text());
    } else if (value instanceof ClaimedValue.Codes some) {
      out.start(CODES);
      out.json.writeFieldName(CODES);
      out.json.writeStartArray();
      for (String each : some.codes()) {
        out.json.writeString(each);
      }
      out.json.writeEndArray();
    }
  }

  private static void actors(List<ActorId> actors, TunedOut out) throws IOException {
    out.json.writeFieldName(ACTORS);
    out.json.writeStartArray();
    for (ActorId each : actors) {
      out.json.writeString(each.value());
    }
    out.json.writeEndArray();
  }

  private static void supersedes(List<ClaimId> claims, TunedOut out) throws IOException {
    if (!claims.isEmpty()) {
      out.json.writeFieldName(SUPERSEDES);
      out.json.writeStartArray();
      for (ClaimId each : claims) {
        out.json.writeString(each.value());
      }
      out.json.writeEndArray();
    }
  }
}
