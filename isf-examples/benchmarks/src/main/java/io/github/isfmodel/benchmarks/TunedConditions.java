package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.TermsKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions and propositions for the tuned readers. */
final class TunedConditions {

  static final Cached<InstrumentKind> INSTRUMENTS = new Cached<>(InstrumentKind::of);
  static final Cached<MilestoneId> MILESTONES = new Cached<>(MilestoneId::of);

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cached<ActKind> ACTS = new Cached<>(ActKind::of);
  private static final Cached<CeasefireState> STATES = Cached.closed(CeasefireState.class);
  private static final Cached<DecisionOrgan> ORGANS = Cached.closed(DecisionOrgan.class);
  private static final Cached<MandateFeature> FEATURES = new Cached<>(MandateFeature::of);
  private static final Cached<TermsKind> TERMS = new Cached<>(TermsKind::of);

  private TunedConditions() {}

  private enum Type {
    ALL_OF,
    ANY_OF,
    NOT,
    AT_LEAST,
    ACT_DONE,
    COMPLIANCE_VERIFIED,
    JUDGED,
    CEASEFIRE_HOLDS,
    CONSENT_GIVEN,
    DATE_REACHED,
    DECISION_TAKEN,
    FUNDING_SECURED,
    INSTRUMENT_EXISTS,
    MANDATE_PROVIDES,
    MILESTONE_REACHED,
    PLEDGES_REACH,
    TERMS_CLEAR
  }

  static Condition condition(JsonParser in) throws IOException {
    Type type = TunedIn.type(in, TYPES);
    return switch (type) {
      case ALL_OF -> ended(new Condition.AllOf(parts(in)), in);
      case ANY_OF -> ended(new Condition.AnyOf(parts(in)), in);
      case NOT -> ended(new Condition.Not(part(in)), in);
      case AT_LEAST -> ended(atLeast(in), in);
      default -> proposition(type, in);
    };
  }

  private static <C extends Condition> C ended(C condition, JsonParser in) throws IOException {
    TunedIn.end(in.nextFieldName());
    return condition;
  }

  static Proposition proposition(JsonParser in) throws IOException {
    return proposition(TunedIn.type(in, TYPES), in);
  }

  private static Proposition proposition(Type type, JsonParser in) throws IOException {
    return switch (type) {
      case INSTRUMENT_EXISTS ->
          new Proposition.InstrumentExists(code(in, "instrument", INSTRUMENTS), lastForce(in));
      case MANDATE_PROVIDES ->
          new Proposition.MandateProvides(code(in, "feature", FEATURES), lastForce(in));
      default -> ended(plain(type, in), in);
    };
  }

  /** To the end of the object. */
  private static Optional<ForceId> lastForce(JsonParser in) throws IOException {
    String name = in.nextFieldName();
    if (!TunedIn.at(name, "force", in)) {
      TunedIn.end(name);
      return Optional.empty();
    }
    ForceId force = TunedIn.FORCES.read(in);
    TunedIn.end(in.nextFieldName());
    return Optional.of(force);
  }

  /** What has no property that may be absent. */
  private static Proposition plain(Type type, JsonParser in) throws IOException {
    return switch (type) {
      case ACT_DONE -> actDone(in);
      case COMPLIANCE_VERIFIED -> complianceVerified(in);
      case JUDGED -> judged(in);
      case CEASEFIRE_HOLDS -> ceasefireHolds(in);
      case CONSENT_GIVEN -> consentGiven(in);
      case DATE_REACHED -> dateReached(in);
      case DECISION_TAKEN -> decisionTaken(in);
      case FUNDING_SECURED -> fundingSecured(in);
      case MILESTONE_REACHED -> new Proposition.MilestoneReached(code(in, "milestone", MILESTONES));
      case PLEDGES_REACH -> pledgesReach(in);
      case TERMS_CLEAR -> new Proposition.TermsClear(code(in, "terms", TERMS));
      default -> throw TunedIn.unexpected(type);
    };
  }

  private static <T> T code(JsonParser in, String name, Cached<T> codes) throws IOException {
    TunedIn.property(in, name);
    return codes.read(in);
  }

  private static List<Condition> parts(JsonParser in) throws IOException {
    TunedIn.property(in, "parts");
    List<Condition> parts = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      parts.add(condition(in));
    }
    return parts;
  }

  private static Condition part(JsonParser in) throws IOException {
    TunedIn.property(in, "part");
    return condition(in);
  }

  private static Condition atLeast(JsonParser in) throws IOException {
    TunedIn.property(in, "count");
    int count = in.getIntValue();
    return new Condition.AtLeast(count, parts(in));
  }

  private static Proposition actDone(JsonParser in) throws IOException {
    ActorId by = code(in, "by", TunedIn.ACTORS);
    return new Proposition.ActDone(by, code(in, "act", ACTS));
  }

  private static Proposition complianceVerified(JsonParser in) throws IOException {
    ActorId of = code(in, "of", TunedIn.ACTORS);
    ActKind act = code(in, "act", ACTS);
    return new Proposition.ComplianceVerified(of, act, code(in, "by", TunedIn.ACTORS));
  }

  private static Proposition judged(JsonParser in) throws IOException {
    ActorId by = code(in, "by", TunedIn.ACTORS);
    TunedIn.property(in, "that");
    return new Proposition.Judged(by, in.getText());
  }

  private static Proposition ceasefireHolds(JsonParser in) throws IOException {
    TunedIn.property(in, "between");
    List<ActorId> between = TunedIn.actors(in);
    return new Proposition.CeasefireHolds(between, code(in, "state", STATES));
  }

  private static Proposition consentGiven(JsonParser in) throws IOException {
    ActorId by = code(in, "by", TunedIn.ACTORS);
    return new Proposition.ConsentGiven(by, code(in, "to", TunedIn.ENTITIES));
  }

  private static Proposition decisionTaken(JsonParser in) throws IOException {
    ActorId by = code(in, "by", TunedIn.ACTORS);
    return new Proposition.DecisionTaken(by, code(in, "organ", ORGANS));
  }

  private static Proposition dateReached(JsonParser in) throws IOException {
    TunedIn.property(in, "date");
    return new Proposition.DateReached(TunedIn.date(in));
  }

  private static Proposition pledgesReach(JsonParser in) throws IOException {
    ForceId force = code(in, "force", TunedIn.FORCES);
    TunedIn.property(in, "threshold");
    return new Proposition.PledgesReach(force, TunedQuantities.measure(in));
  }

  private static Proposition fundingSecured(JsonParser in) throws IOException {
    TunedIn.property(in, "amount");
    return new Proposition.FundingSecured(TunedQuantities.measure(in));
  }
}
