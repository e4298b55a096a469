package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Stance;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.PartialVoteKind;
import io.github.isfmodel.council.PreliminaryQuestion;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenAttribute;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.PendingReason;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.TermsKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.ParagraphEffect;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All types with a table of their own, and the types of documents. */
public final class Types {

  public static final DocumentCodec<Dossier> DOSSIER =
      new DocumentCodec<>("dossier", Dossier.class, DossierJson.DOSSIER);
  public static final DocumentCodec<Resolution> RESOLUTION =
      new DocumentCodec<>("resolution", Resolution.class, ResolutionJson.RESOLUTION);
  public static final DocumentCodec<Force> FORCE =
      new DocumentCodec<>("force", Force.class, ForceJson.FORCE);
  public static final DocumentCodec<Pledge> PLEDGE =
      new DocumentCodec<>("pledge", Pledge.class, PledgeJson.PLEDGE);
  public static final DocumentCodec<Precondition> PRECONDITION =
      new DocumentCodec<>("precondition", Precondition.class, PreconditionJson.PRECONDITION);
  public static final DocumentCodec<Milestone> MILESTONE =
      new DocumentCodec<>("milestone", Milestone.class, MilestoneJson.MILESTONE);
  public static final DocumentCodec<Claim> CLAIM =
      new DocumentCodec<>("claim", Claim.class, ClaimJson.CLAIM);

  /** The types of documents. */
  public static final List<DocumentCodec<?>> DOCUMENTS =
      List.of(DOSSIER, RESOLUTION, FORCE, PLEDGE, PRECONDITION, MILESTONE, CLAIM);

  /** The envelope of a document of any type. */
  public static final Envelope ANY = new Envelope(DOCUMENTS);

  private static final Map<Class<?>, Codec<?>> VALUES = values();

  private Types() {}

  private static <T> void add(
      Map<Class<?>, Codec<?>> all, Class<T> type, Codec<? extends T> codec) {
    all.put(type, codec);
  }

  /** The codec of each type as it is written within others. */
  public static Map<Class<?>, Codec<?>> all() {
    return VALUES;
  }

  private static Map<Class<?>, Codec<?>> values() {
    Map<Class<?>, Codec<?>> all = new LinkedHashMap<>();
    add(all, Actor.class, ActorJson.ACTOR);
    add(all, ActorKind.class, ActorJson.ACTOR_KIND);
    add(all, GroupExtent.class, ActorJson.GROUP_EXTENT);
    add(all, Membership.class, ActorJson.MEMBERSHIP);
    add(all, RoleHeld.class, ActorJson.ROLE_HELD);
    add(all, StateCode.class, ActorJson.STATE_CODE);
    add(all, Aspect.class, ClaimJson.ASPECT);
    add(all, Claim.class, ClaimJson.CLAIM);
    add(all, ClaimedValue.class, ClaimJson.CLAIMED_VALUE);
    add(all, Modality.class, ClaimJson.MODALITY);
    add(all, Polarity.class, ClaimJson.POLARITY);
    add(all, Stance.class, ClaimJson.STANCE);
    add(all, Statement.class, ClaimJson.STATEMENT);
    add(all, Ballot.class, CouncilJson.BALLOT);
    add(all, BallotChoice.class, CouncilJson.BALLOT_CHOICE);
    add(all, ConflictKind.class, CouncilJson.CONFLICT_KIND);
    add(all, DecisionBasis.class, CouncilJson.DECISION_BASIS);
    add(all, Involvement.class, CouncilJson.INVOLVEMENT);
    add(all, PartialVote.class, CouncilJson.PARTIAL_VOTE);
    add(all, PartialVoteKind.class, CouncilJson.PARTIAL_VOTE_KIND);
    add(all, PreliminaryQuestion.class, CouncilJson.PRELIMINARY_QUESTION);
    add(all, ReportedResult.class, CouncilJson.REPORTED_RESULT);
    add(all, Tally.class, CouncilJson.TALLY);
    add(all, Vote.class, CouncilJson.VOTE);
    add(all, VotedMatter.class, CouncilJson.VOTED_MATTER);
    add(all, Dossier.class, DossierJson.DOSSIER);
    add(all, Assertion.class, EventJson.ASSERTION);
    add(all, Event.class, EventJson.EVENT);
    add(all, EventKind.class, EventJson.EVENT_KIND);
    add(all, EventStanding.class, EventJson.EVENT_STANDING);
    add(all, AreaOfOperation.class, ForceJson.AREA_OF_OPERATION);
    add(all, CompositionRule.class, CompositionJson.COMPOSITION_RULE);
    add(all, Force.class, ForceJson.FORCE);
    add(all, ForceName.class, ForceJson.FORCE_NAME);
    add(all, ForceRole.class, ForceJson.FORCE_ROLE);
    add(all, ForceStage.class, ForceJson.FORCE_STAGE);
    add(all, Headquarters.class, ForceJson.HEADQUARTERS);
    add(all, HostConsent.class, ForceJson.HOST_CONSENT);
    add(all, LineageGap.class, ForceJson.LINEAGE_GAP);
    add(all, LineageGapKind.class, ForceJson.LINEAGE_GAP_KIND);
    add(all, MemberPredicate.class, CompositionJson.MEMBER_PREDICATE);
    add(all, OpenAttribute.class, ForceJson.OPEN_ATTRIBUTE);
    add(all, OpenQuestion.class, ForceJson.OPEN_QUESTION);
    add(all, RoleKind.class, ForceJson.ROLE_KIND);
    add(all, RulesOfEngagement.class, ForceJson.RULES_OF_ENGAGEMENT);
    add(all, Scope.class, CompositionJson.SCOPE);
    add(all, StageReached.class, ForceJson.STAGE_REACHED);
    add(all, Standing.class, CompositionJson.STANDING);
    add(all, StrengthFigure.class, CompositionJson.STRENGTH_FIGURE);
    add(all, StrengthKind.class, CompositionJson.STRENGTH_KIND);
    add(all, TaskPosition.class, CompositionJson.TASK_POSITION);
    add(all, TaskStanding.class, CompositionJson.TASK_STANDING);
    add(all, ActorId.class, IdJson.ACTOR);
    add(all, ClaimId.class, IdJson.CLAIM);
    add(all, EntityId.class, IdJson.ENTITY);
    add(all, EventId.class, IdJson.EVENT);
    add(all, ForceId.class, IdJson.FORCE);
    add(all, MilestoneId.class, IdJson.MILESTONE);
    add(all, PledgeId.class, IdJson.PLEDGE);
    add(all, PreconditionId.class, IdJson.PRECONDITION);
    add(all, ResolutionId.class, IdJson.RESOLUTION);
    add(all, SourceId.class, IdJson.SOURCE);
    add(all, TopicId.class, IdJson.TOPIC);
    add(all, CarveOut.class, MilestoneJson.CARVE_OUT);
    add(all, Declaration.class, MilestoneJson.DECLARATION);
    add(all, DeclarationKind.class, MilestoneJson.DECLARATION_KIND);
    add(all, Dependency.class, MilestoneJson.DEPENDENCY);
    add(all, DependencyKind.class, MilestoneJson.DEPENDENCY_KIND);
    add(all, Forecast.class, MilestoneJson.FORECAST);
    add(all, Milestone.class, MilestoneJson.MILESTONE);
    add(all, Caveat.class, PledgeJson.CAVEAT);
    add(all, CaveatKind.class, PledgeJson.CAVEAT_KIND);
    add(all, Contributor.class, PledgeJson.CONTRIBUTOR);
    add(all, Phase.class, PledgeJson.PHASE);
    add(all, Pledge.class, PledgeJson.PLEDGE);
    add(all, PledgeKind.class, PledgeJson.PLEDGE_KIND);
    add(all, PledgeState.class, PledgeJson.PLEDGE_STATE);
    add(all, PledgeStep.class, PledgeJson.PLEDGE_STEP);
    add(all, ReversalClause.class, PledgeJson.REVERSAL_CLAUSE);
    add(all, Waiver.class, PledgeJson.WAIVER);
    add(all, ActKind.class, PreconditionJson.ACT_KIND);
    add(all, CeasefireState.class, PreconditionJson.CEASEFIRE_STATE);
    add(all, Condition.class, PreconditionJson.CONDITION);
    add(all, DecisionOrgan.class, PreconditionJson.DECISION_ORGAN);
    add(all, InstrumentKind.class, PreconditionJson.INSTRUMENT_KIND);
    add(all, MandateFeature.class, PreconditionJson.MANDATE_FEATURE);
    add(all, PendingReason.class, PreconditionJson.PENDING_REASON);
    add(all, Precondition.class, PreconditionJson.PRECONDITION);
    add(all, Proposition.class, PreconditionJson.PROPOSITION);
    add(all, TermsKind.class, PreconditionJson.TERMS_KIND);
    add(all, Measure.class, QuantityJson.MEASURE);
    add(all, Quantity.class, QuantityJson.QUANTITY);
    add(all, Unit.class, QuantityJson.UNIT);
    add(all, Bindingness.class, ClauseJson.BINDINGNESS);
    add(all, Cadence.class, ClauseJson.CADENCE);
    add(all, Ceiling.class, MandateActJson.CEILING);
    add(all, Chapter.class, ResolutionJson.CHAPTER);
    add(all, Circulation.class, ResolutionJson.CIRCULATION);
    add(all, Clock.class, MandateActJson.CLOCK);
    add(all, Consultation.class, ClauseJson.CONSULTATION);
    add(all, ConsultationVerb.class, ClauseJson.CONSULTATION_VERB);
    add(all, InstrumentForm.class, ResolutionJson.INSTRUMENT_FORM);
    add(all, LegalBasis.class, ResolutionJson.LEGAL_BASIS);
    add(all, LegalReading.class, ResolutionJson.LEGAL_READING);
    add(all, LifecycleStep.class, ResolutionJson.LIFECYCLE_STEP);
    add(all, MandateAct.class, MandateActJson.MANDATE_ACT);
    add(all, MandateActKind.class, MandateActJson.MANDATE_ACT_KIND);
    add(all, OperativeParagraph.class, ResolutionJson.OPERATIVE_PARAGRAPH);
    add(all, ParagraphEffect.class, ResolutionJson.PARAGRAPH_EFFECT);
    add(all, PartySet.class, ClauseJson.PARTY_SET);
    add(all, RenewalClause.class, ClauseJson.RENEWAL_CLAUSE);
    add(all, ReportingDuty.class, ClauseJson.REPORTING_DUTY);
    add(all, Resolution.class, ResolutionJson.RESOLUTION);
    add(all, Stage.class, ResolutionJson.STAGE);
    add(all, Attribution.class, SourceJson.ATTRIBUTION);
    add(all, Certainty.class, SourceJson.CERTAINTY);
    add(all, Citation.class, SourceJson.CITATION);
    add(all, Source.class, SourceJson.SOURCE);
    add(all, SourceKind.class, SourceJson.SOURCE_KIND);
    add(all, Speaker.class, SourceJson.SPEAKER);
    add(all, SpeakerKind.class, SourceJson.SPEAKER_KIND);
    add(all, UnSymbol.class, SymbolJson.UN_SYMBOL);
    add(all, EngagementModality.class, TaskJson.ENGAGEMENT_MODALITY);
    add(all, MandateTask.class, TaskJson.MANDATE_TASK);
    add(all, OperativeVerb.class, TaskJson.OPERATIVE_VERB);
    add(all, ParagraphRef.class, TaskJson.PARAGRAPH_REF);
    add(all, TaskAssignment.class, TaskJson.TASK_ASSIGNMENT);
    add(all, TaskScope.class, TaskJson.TASK_SCOPE);
    add(all, UseOfForceLevel.class, TaskJson.USE_OF_FORCE_LEVEL);
    add(all, Anchor.class, TermJson.ANCHOR);
    add(all, AnchorKind.class, TermJson.ANCHOR_KIND);
    add(all, ClockKind.class, TermJson.CLOCK_KIND);
    add(all, DayCount.class, TermJson.DAY_COUNT);
    add(all, MonthEnd.class, TermJson.MONTH_END);
    add(all, Term.class, TermJson.TERM);
    add(all, TermLength.class, TermJson.TERM_LENGTH);
    add(all, When.class, TimeJson.WHEN);
    return Collections.unmodifiableMap(all);
  }
}
