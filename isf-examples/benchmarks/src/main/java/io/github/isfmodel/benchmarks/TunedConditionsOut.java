package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.Proposition;
import java.io.IOException;
import java.util.List;

/** Writes conditions and propositions for the tuned writers. */
final class TunedConditionsOut {

  private static final SerializedString PARTS = new SerializedString("parts");
  private static final SerializedString PART = new SerializedString("part");
  private static final SerializedString COUNT = new SerializedString("count");
  private static final SerializedString BY = new SerializedString("by");
  private static final SerializedString TO = new SerializedString("to");
  private static final SerializedString ACT = new SerializedString("act");
  private static final SerializedString THAT = new SerializedString("that");
  private static final SerializedString BETWEEN = new SerializedString("between");
  private static final SerializedString STATE = new SerializedString("state");
  private static final SerializedString ORGAN = new SerializedString("organ");
  private static final SerializedString AMOUNT = new SerializedString("amount");
  private static final SerializedString INSTRUMENT = new SerializedString("instrument");
  private static final SerializedString FORCE = new SerializedString("force");
  private static final SerializedString MILESTONE = new SerializedString("milestone");
  private static final SerializedString TERMS = new SerializedString("terms");
  private static final SerializedString OF = new SerializedString("of");
  private static final SerializedString DATE = new SerializedString("date");
  private static final SerializedString FEATURE = new SerializedString("feature");
  private static final SerializedString THRESHOLD = new SerializedString("threshold");

  private static final SerializedString ALL_OF = new SerializedString("all-of");
  private static final SerializedString ANY_OF = new SerializedString("any-of");
  private static final SerializedString NOT = new SerializedString("not");
  private static final SerializedString AT_LEAST = new SerializedString("at-least");
  private static final SerializedString ACT_DONE = new SerializedString("act-done");
  private static final SerializedString JUDGED = new SerializedString("judged");
  private static final SerializedString CEASEFIRE = new SerializedString("ceasefire-holds");
  private static final SerializedString CONSENT = new SerializedString("consent-given");
  private static final SerializedString DECISION = new SerializedString("decision-taken");
  private static final SerializedString FUNDING = new SerializedString("funding-secured");
  private static final SerializedString EXISTS = new SerializedString("instrument-exists");
  private static final SerializedString REACHED = new SerializedString("milestone-reached");
  private static final SerializedString CLEAR = new SerializedString("terms-clear");
  private static final SerializedString VERIFIED = new SerializedString("compliance-verified");
  private static final SerializedString DAY = new SerializedString("date-reached");
  private static final SerializedString PROVIDES = new SerializedString("mandate-provides");
  private static final SerializedString REACH = new SerializedString("pledges-reach");

  private static final SerializedString[] STATES = TunedOut.codes(CeasefireState.class);
  private static final SerializedString[] ORGANS = TunedOut.codes(DecisionOrgan.class);

  private TunedConditionsOut() {}

  static void condition(SerializedString name, Condition condition, TunedOut out)
      throws IOException {
    out.json.writeFieldName(name);
    condition(condition, out);
  }

  private static void condition(Condition condition, TunedOut out) throws IOException {
    if (condition instanceof Proposition proposition) {
      proposition(proposition, out);
      return;
    }
    if (condition instanceof Condition.AllOf all) {
      out.start(ALL_OF);
      parts(all.parts(), out);
    } else if (condition instanceof Condition.AnyOf any) {
      out.start(ANY_OF);
      parts(any.parts(), out);
    } else if (condition instanceof Condition.Not not) {
      out.start(NOT);
      condition(PART, not.part(), out);
    } else if (condition instanceof Condition.AtLeast some) {
      out.start(AT_LEAST);
      out.number(COUNT, some.count());
      parts(some.parts(), out);
    }
    out.json.writeEndObject();
  }

  private static void parts(List<Condition> parts, TunedOut out) throws IOException {
    out.json.writeFieldName(PARTS);
    out.json.writeStartArray();
    for (Condition each : parts) {
      condition(each, out);
    }
    out.json.writeEndArray();
  }

  static void proposition(Proposition proposition, TunedOut out) throws IOException {
    if (proposition instanceof Proposition.ActDone act) {
      out.start(ACT_DONE);
      out.text(BY, act.by().value());
      out.text(ACT, act.act().code());
    } else if (proposition instanceof Proposition.CeasefireHolds ceasefire) {
      out.start(CEASEFIRE);
      between(ceasefire.between(), out);
      out.code(STATE, STATES, ceasefire.state());
    } else if (proposition instanceof Proposition.DecisionTaken decision) {
      out.start(DECISION);
      out.text(BY, decision.by().value());
      out.code(ORGAN, ORGANS, decision.organ());
    } else if (proposition instanceof Proposition.ConsentGiven consent) {
      out.start(CONSENT);
      out.text(BY, consent.by().value());
      out.text(TO, consent.to().reference());
    } else {
      rarer(proposition, out);
    }
    out.json.writeEndObject();
  }

  private static void rarer(Proposition proposition, TunedOut out) throws IOException {
    if (proposition instanceof Proposition.InstrumentExists exists) {
      out.start(EXISTS);
      out.text(INSTRUMENT, exists.instrument().code());
      if (exists.force().isPresent()) {
        out.text(FORCE, exists.force().get().value());
      }
    } else if (proposition instanceof Proposition.TermsClear clear) {
      out.start(CLEAR);
      out.text(TERMS, clear.terms().code());
    } else if (proposition instanceof Proposition.FundingSecured funding) {
      out.start(FUNDING);
      TunedQuantitiesOut.measure(AMOUNT, funding.amount(), out);
    } else if (proposition instanceof Proposition.MilestoneReached reached) {
      out.start(REACHED);
      out.text(MILESTONE, reached.milestone().value());
    } else if (proposition instanceof Proposition.Judged judged) {
      out.start(JUDGED);
      out.text(BY, judged.by().value());
      out.text(THAT, judged.that());
    } else {
      rarest(proposition, out);
    }
  }

  private static void rarest(Proposition proposition, TunedOut out) throws IOException {
    if (proposition instanceof Proposition.PledgesReach reach) {
      out.start(REACH);
      out.text(FORCE, reach.force().value());
      TunedQuantitiesOut.measure(THRESHOLD, reach.threshold(), out);
    } else if (proposition instanceof Proposition.DateReached day) {
      out.start(DAY);
      out.date(DATE, day.date());
    } else if (proposition instanceof Proposition.ComplianceVerified verified) {
      out.start(VERIFIED);
      out.text(OF, verified.of().value());
      out.text(ACT, verified.act().code());
      out.text(BY, verified.by().value());
    } else if (proposition instanceof Proposition.MandateProvides provides) {
      out.start(PROVIDES);
      out.text(FEATURE, provides.feature().code());
      if (provides.force().isPresent()) {
        out.text(FORCE, provides.force().get().value());
      }
    } else {
      throw TunedPledgeWriter.unexpected(proposition);
    }
  }

  private static void between(List<ActorId> actors, TunedOut out) throws IOException {
    out.json.writeFieldName(BETWEEN);
    out.json.writeStartArray();
    for (ActorId each : actors) {
      out.json.writeString(each.value());
    }
    out.json.writeEndArray();
  }
}
