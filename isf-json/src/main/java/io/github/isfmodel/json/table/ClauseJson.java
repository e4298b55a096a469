package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Empty;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.time.When;
import java.time.LocalDate;

/** The tables of the package resolution for clauses on renewal, consultation and reports. */
public final class ClauseJson {

  public static final CodeCodec<ConsultationVerb> CONSULTATION_VERB =
      CodeCodec.closed("consultation verb", ConsultationVerb.values());
  public static final CodeCodec<Bindingness> BINDINGNESS =
      CodeCodec.closed("bindingness", Bindingness.values());
  public static final SumCodec<PartySet> PARTY_SET = PartySetTable.CODEC;
  public static final SumCodec<Cadence> CADENCE = CadenceTable.CODEC;
  public static final ObjectCodec<RenewalClause> RENEWAL_CLAUSE = RenewalClauseTable.CODEC;
  public static final ObjectCodec<ReportingDuty> REPORTING_DUTY = ReportingDutyTable.CODEC;
  public static final ObjectCodec<Consultation> CONSULTATION = ConsultationTable.CODEC;

  private ClauseJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Bindingness.class, BINDINGNESS);
    all.add(Cadence.class, CADENCE);
    all.add(Consultation.class, CONSULTATION);
    all.add(ConsultationVerb.class, CONSULTATION_VERB);
    all.add(PartySet.class, PARTY_SET);
    all.add(RenewalClause.class, RENEWAL_CLAUSE);
    all.add(ReportingDuty.class, REPORTING_DUTY);
  }

  private static final class PartySetTable {
    static final SumCodec<PartySet> CODEC = new SumCodec<>("set of parties");

    static {
      CODEC
          .with("party", PartySet.Party.class, PartyTable.CODEC)
          .with("contributors", PartySet.Contributors.class, ContributorsTable.CODEC)
          .with(
              "council-members",
              PartySet.CouncilMembers.class,
              new Empty<>(
                  "set of parties of type 'council-members'", new PartySet.CouncilMembers()))
          .with("members-of", PartySet.MembersOf.class, MembersOfTable.CODEC);
    }

    private static final class PartyTable extends ObjectCodec<PartySet.Party> {
      private static final Table T = new Table("set of parties of type 'party'");
      private static final Required<ActorId> PARTY = T.required("party", IdJson.ACTOR);
      static final ObjectCodec<PartySet.Party> CODEC = new PartyTable();

      private PartyTable() {
        super(T);
      }

      @Override
      protected PartySet.Party build(Values in) {
        return new PartySet.Party(PARTY.of(in));
      }

      @Override
      protected void members(PartySet.Party party, JsonOut out) {
        PARTY.write(party.party(), out);
      }
    }

    private static final class ContributorsTable extends ObjectCodec<PartySet.Contributors> {
      private static final Table T = new Table("set of parties of type 'contributors'");
      private static final Required<ForceId> FORCE = T.required("force", IdJson.FORCE);
      static final ObjectCodec<PartySet.Contributors> CODEC = new ContributorsTable();

      private ContributorsTable() {
        super(T);
      }

      @Override
      protected PartySet.Contributors build(Values in) {
        return new PartySet.Contributors(FORCE.of(in));
      }

      @Override
      protected void members(PartySet.Contributors contributors, JsonOut out) {
        FORCE.write(contributors.force(), out);
      }
    }

    private static final class MembersOfTable extends ObjectCodec<PartySet.MembersOf> {
      private static final Table T = new Table("set of parties of type 'members-of'");
      private static final Required<ActorId> GROUP = T.required("group", IdJson.ACTOR);
      static final ObjectCodec<PartySet.MembersOf> CODEC = new MembersOfTable();

      private MembersOfTable() {
        super(T);
      }

      @Override
      protected PartySet.MembersOf build(Values in) {
        return new PartySet.MembersOf(GROUP.of(in));
      }

      @Override
      protected void members(PartySet.MembersOf membersOf, JsonOut out) {
        GROUP.write(membersOf.group(), out);
      }
    }
  }

  private static final class CadenceTable {
    static final SumCodec<Cadence> CODEC = new SumCodec<>("cadence");

    static {
      CODEC
          .with("every-months", Cadence.EveryMonths.class, EveryMonthsTable.CODEC)
          .with("every-days", Cadence.EveryDays.class, EveryDaysTable.CODEC)
          .with("on-dates", Cadence.OnDates.class, OnDatesTable.CODEC)
          .with("within-days", Cadence.WithinDays.class, WithinDaysTable.CODEC)
          .with(
              "unstated",
              Cadence.Unstated.class,
              new Empty<>("cadence of type 'unstated'", new Cadence.Unstated()));
    }

    private static final class EveryMonthsTable extends ObjectCodec<Cadence.EveryMonths> {
      private static final Table T = new Table("cadence of type 'every-months'");
      private static final IntField MONTHS = T.integer("months", 1);
      static final ObjectCodec<Cadence.EveryMonths> CODEC = new EveryMonthsTable();

      private EveryMonthsTable() {
        super(T);
      }

      @Override
      protected Cadence.EveryMonths build(Values in) {
        return new Cadence.EveryMonths(MONTHS.of(in));
      }

      @Override
      protected void members(Cadence.EveryMonths everyMonths, JsonOut out) {
        MONTHS.write(everyMonths.months(), out);
      }
    }

    private static final class EveryDaysTable extends ObjectCodec<Cadence.EveryDays> {
      private static final Table T = new Table("cadence of type 'every-days'");
      private static final IntField DAYS = T.integer("days", 1);
      static final ObjectCodec<Cadence.EveryDays> CODEC = new EveryDaysTable();

      private EveryDaysTable() {
        super(T);
      }

      @Override
      protected Cadence.EveryDays build(Values in) {
        return new Cadence.EveryDays(DAYS.of(in));
      }

      @Override
      protected void members(Cadence.EveryDays everyDays, JsonOut out) {
        DAYS.write(everyDays.days(), out);
      }
    }

    private static final class OnDatesTable extends ObjectCodec<Cadence.OnDates> {
      private static final Table T = new Table("cadence of type 'on-dates'");
      private static final Many<LocalDate> DATES = T.list("dates", 1, DateCodec.DATE);
      static final ObjectCodec<Cadence.OnDates> CODEC = new OnDatesTable();

      private OnDatesTable() {
        super(T);
      }

      @Override
      protected Cadence.OnDates build(Values in) {
        return new Cadence.OnDates(DATES.of(in));
      }

      @Override
      protected void members(Cadence.OnDates onDates, JsonOut out) {
        DATES.write(onDates.dates(), out);
      }
    }

    private static final class WithinDaysTable extends ObjectCodec<Cadence.WithinDays> {
      private static final Table T = new Table("cadence of type 'within-days'");
      private static final IntField DAYS = T.integer("days", 1);
      static final ObjectCodec<Cadence.WithinDays> CODEC = new WithinDaysTable();

      private WithinDaysTable() {
        super(T);
      }

      @Override
      protected Cadence.WithinDays build(Values in) {
        return new Cadence.WithinDays(DAYS.of(in));
      }

      @Override
      protected void members(Cadence.WithinDays withinDays, JsonOut out) {
        DAYS.write(withinDays.days(), out);
      }
    }
  }

  private static final class RenewalClauseTable
      extends BuiltCodec<RenewalClause, RenewalClause.Builder> {
    private static final Table T = new Table("renewal clause");
    private static final Many<EntityId> SUBJECTS = T.list("subjects", IdJson.ENTITY);
    private static final Many<ConsultationVerb> VERBS =
        T.list("verbs", ClauseJson.CONSULTATION_VERB);
    private static final Many<PartySet> PARTIES = T.list("parties", PartySetTable.CODEC);
    private static final Required<Bindingness> BINDINGNESS =
        T.required("bindingness", ClauseJson.BINDINGNESS);
    private static final Many<ActorId> DECIDERS = T.list("deciders", IdJson.ACTOR);
    private static final Maybe<ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF);
    private static final Maybe<String> WORDING = T.optional("wording", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<RenewalClause> CODEC = new RenewalClauseTable();

    private RenewalClauseTable() {
      super(T);
    }

    @Override
    protected RenewalClause.Builder builder() {
      return RenewalClause.builder();
    }

    @Override
    protected RenewalClause build(RenewalClause.Builder builder, Values in) {
      return builder
          .subjects(SUBJECTS.elements(in))
          .verbs(VERBS.elements(in))
          .parties(PARTIES.elements(in))
          .bindingness(BINDINGNESS.of(in))
          .deciders(DECIDERS.elements(in))
          .paragraph(PARAGRAPH.of(in))
          .wording(WORDING.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(RenewalClause renewalClause, JsonOut out) {
      SUBJECTS.write(renewalClause.subjects(), out);
      VERBS.write(renewalClause.verbs(), out);
      PARTIES.write(renewalClause.parties(), out);
      BINDINGNESS.write(renewalClause.bindingness(), out);
      DECIDERS.write(renewalClause.deciders(), out);
      PARAGRAPH.write(renewalClause.paragraph(), out);
      WORDING.write(renewalClause.wording(), out);
      CITATIONS.write(renewalClause.citations(), out);
    }
  }

  private static final class ReportingDutyTable
      extends BuiltCodec<ReportingDuty, ReportingDuty.Builder> {
    private static final Table T = new Table("reporting duty");
    private static final Required<ActorId> REPORTER = T.required("reporter", IdJson.ACTOR);
    private static final Required<ActorId> RECIPIENT = T.required("recipient", IdJson.ACTOR);
    private static final Maybe<ActorId> THROUGH = T.optional("through", IdJson.ACTOR);
    private static final Required<Cadence> CADENCE = T.required("cadence", CadenceTable.CODEC);
    private static final Maybe<String> SUBJECT = T.optional("subject", TextCodec.TEXT);
    private static final Many<EntityId> SUBJECTS = T.list("subjects", IdJson.ENTITY);
    private static final Flag WRITTEN = T.flag("written");
    private static final Maybe<ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<ReportingDuty> CODEC = new ReportingDutyTable();

    private ReportingDutyTable() {
      super(T);
    }

    @Override
    protected ReportingDuty.Builder builder() {
      return ReportingDuty.builder();
    }

    @Override
    protected ReportingDuty build(ReportingDuty.Builder builder, Values in) {
      return builder
          .reporter(REPORTER.of(in))
          .recipient(RECIPIENT.of(in))
          .through(THROUGH.of(in))
          .cadence(CADENCE.of(in))
          .subject(SUBJECT.of(in))
          .subjects(SUBJECTS.elements(in))
          .written(WRITTEN.of(in))
          .paragraph(PARAGRAPH.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(ReportingDuty reportingDuty, JsonOut out) {
      REPORTER.write(reportingDuty.reporter(), out);
      RECIPIENT.write(reportingDuty.recipient(), out);
      THROUGH.write(reportingDuty.through(), out);
      CADENCE.write(reportingDuty.cadence(), out);
      SUBJECT.write(reportingDuty.subject(), out);
      SUBJECTS.write(reportingDuty.subjects(), out);
      WRITTEN.write(reportingDuty.written(), out);
      PARAGRAPH.write(reportingDuty.paragraph(), out);
      CITATIONS.write(reportingDuty.citations(), out);
    }
  }

  private static final class ConsultationTable
      extends BuiltCodec<Consultation, Consultation.Builder> {
    private static final Table T = new Table("consultation");
    private static final Required<ActorId> PARTY = T.required("party", IdJson.ACTOR);
    private static final Required<ConsultationVerb> VERB =
        T.required("verb", ClauseJson.CONSULTATION_VERB);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Consultation> CODEC = new ConsultationTable();

    private ConsultationTable() {
      super(T);
    }

    @Override
    protected Consultation.Builder builder() {
      return Consultation.builder();
    }

    @Override
    protected Consultation build(Consultation.Builder builder, Values in) {
      return builder
          .party(PARTY.of(in))
          .verb(VERB.of(in))
          .when(WHEN.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Consultation consultation, JsonOut out) {
      PARTY.write(consultation.party(), out);
      VERB.write(consultation.verb(), out);
      WHEN.write(consultation.when(), out);
      CITATIONS.write(consultation.citations(), out);
    }
  }
}
