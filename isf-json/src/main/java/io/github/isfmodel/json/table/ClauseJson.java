package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
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
      CodeCodec.closed("consultation verb", ConsultationVerb.class);
  public static final CodeCodec<Bindingness> BINDINGNESS =
      CodeCodec.closed("bindingness", Bindingness.class);
  public static final SumCodec<PartySet> PARTY_SET = PartySetTable.CODEC;
  public static final SumCodec<Cadence> CADENCE = CadenceTable.CODEC;
  public static final ObjectCodec<RenewalClause> RENEWAL_CLAUSE = RenewalClauseTable.CODEC;
  public static final ObjectCodec<ReportingDuty> REPORTING_DUTY = ReportingDutyTable.CODEC;
  public static final ObjectCodec<Consultation> CONSULTATION = ConsultationTable.CODEC;

  private ClauseJson() {}

  private static final class PartySetTable {
    static final SumCodec<PartySet> CODEC = new SumCodec<>("set of parties");

    static {
      CODEC
          .with("party", PartySet.Party.class, PartyTable.CODEC)
          .with("contributors", PartySet.Contributors.class, ContributorsTable.CODEC)
          .with(
              "council-members",
              PartySet.CouncilMembers.class,
              new Table<PartySet.CouncilMembers>("set of parties of type 'council-members'")
                  .build(in -> new PartySet.CouncilMembers()))
          .with("members-of", PartySet.MembersOf.class, MembersOfTable.CODEC);
    }

    private static final class PartyTable {
      private static final Table<PartySet.Party> T = new Table<>("set of parties of type 'party'");
      private static final Required<PartySet.Party, ActorId> PARTY =
          T.required("party", IdJson.ACTOR, PartySet.Party::party);
      static final ObjectCodec<PartySet.Party> CODEC =
          T.build(in -> new PartySet.Party(PARTY.of(in)));
    }

    private static final class ContributorsTable {
      private static final Table<PartySet.Contributors> T =
          new Table<>("set of parties of type 'contributors'");
      private static final Required<PartySet.Contributors, ForceId> FORCE =
          T.required("force", IdJson.FORCE, PartySet.Contributors::force);
      static final ObjectCodec<PartySet.Contributors> CODEC =
          T.build(in -> new PartySet.Contributors(FORCE.of(in)));
    }

    private static final class MembersOfTable {
      private static final Table<PartySet.MembersOf> T =
          new Table<>("set of parties of type 'members-of'");
      private static final Required<PartySet.MembersOf, ActorId> GROUP =
          T.required("group", IdJson.ACTOR, PartySet.MembersOf::group);
      static final ObjectCodec<PartySet.MembersOf> CODEC =
          T.build(in -> new PartySet.MembersOf(GROUP.of(in)));
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
              new Table<Cadence.Unstated>("cadence of type 'unstated'")
                  .build(in -> new Cadence.Unstated()));
    }

    private static final class EveryMonthsTable {
      private static final Table<Cadence.EveryMonths> T =
          new Table<>("cadence of type 'every-months'");
      private static final IntField<Cadence.EveryMonths> MONTHS =
          T.integer("months", 1, Cadence.EveryMonths::months);
      static final ObjectCodec<Cadence.EveryMonths> CODEC =
          T.build(in -> new Cadence.EveryMonths(MONTHS.of(in)));
    }

    private static final class EveryDaysTable {
      private static final Table<Cadence.EveryDays> T = new Table<>("cadence of type 'every-days'");
      private static final IntField<Cadence.EveryDays> DAYS =
          T.integer("days", 1, Cadence.EveryDays::days);
      static final ObjectCodec<Cadence.EveryDays> CODEC =
          T.build(in -> new Cadence.EveryDays(DAYS.of(in)));
    }

    private static final class OnDatesTable {
      private static final Table<Cadence.OnDates> T = new Table<>("cadence of type 'on-dates'");
      private static final Many<Cadence.OnDates, LocalDate> DATES =
          T.list("dates", 1, DateCodec.DATE, Cadence.OnDates::dates);
      static final ObjectCodec<Cadence.OnDates> CODEC =
          T.build(in -> new Cadence.OnDates(DATES.of(in)));
    }

    private static final class WithinDaysTable {
      private static final Table<Cadence.WithinDays> T =
          new Table<>("cadence of type 'within-days'");
      private static final IntField<Cadence.WithinDays> DAYS =
          T.integer("days", 1, Cadence.WithinDays::days);
      static final ObjectCodec<Cadence.WithinDays> CODEC =
          T.build(in -> new Cadence.WithinDays(DAYS.of(in)));
    }
  }

  private static final class RenewalClauseTable {
    private static final Table<RenewalClause> T = new Table<>("renewal clause");
    private static final Many<RenewalClause, EntityId> SUBJECTS =
        T.list("subjects", IdJson.ENTITY, RenewalClause::subjects);
    private static final Many<RenewalClause, ConsultationVerb> VERBS =
        T.list("verbs", ClauseJson.CONSULTATION_VERB, RenewalClause::verbs);
    private static final Many<RenewalClause, PartySet> PARTIES =
        T.list("parties", PartySetTable.CODEC, RenewalClause::parties);
    private static final Required<RenewalClause, Bindingness> BINDINGNESS =
        T.required("bindingness", ClauseJson.BINDINGNESS, RenewalClause::bindingness);
    private static final Many<RenewalClause, ActorId> DECIDERS =
        T.list("deciders", IdJson.ACTOR, RenewalClause::deciders);
    private static final Maybe<RenewalClause, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, RenewalClause::paragraph);
    private static final Maybe<RenewalClause, String> WORDING =
        T.optional("wording", TextCodec.TEXT, RenewalClause::wording);
    private static final Many<RenewalClause, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, RenewalClause::citations);
    static final ObjectCodec<RenewalClause> CODEC =
        T.build(
            in ->
                RenewalClause.builder()
                    .subjects(SUBJECTS.of(in))
                    .verbs(VERBS.of(in))
                    .parties(PARTIES.of(in))
                    .bindingness(BINDINGNESS.of(in))
                    .deciders(DECIDERS.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .wording(WORDING.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ReportingDutyTable {
    private static final Table<ReportingDuty> T = new Table<>("reporting duty");
    private static final Required<ReportingDuty, ActorId> REPORTER =
        T.required("reporter", IdJson.ACTOR, ReportingDuty::reporter);
    private static final Required<ReportingDuty, ActorId> RECIPIENT =
        T.required("recipient", IdJson.ACTOR, ReportingDuty::recipient);
    private static final Maybe<ReportingDuty, ActorId> THROUGH =
        T.optional("through", IdJson.ACTOR, ReportingDuty::through);
    private static final Required<ReportingDuty, Cadence> CADENCE =
        T.required("cadence", CadenceTable.CODEC, ReportingDuty::cadence);
    private static final Maybe<ReportingDuty, String> SUBJECT =
        T.optional("subject", TextCodec.TEXT, ReportingDuty::subject);
    private static final Flag<ReportingDuty> WRITTEN = T.flag("written", ReportingDuty::written);
    private static final Maybe<ReportingDuty, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, ReportingDuty::paragraph);
    private static final Many<ReportingDuty, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, ReportingDuty::citations);
    static final ObjectCodec<ReportingDuty> CODEC =
        T.build(
            in ->
                ReportingDuty.builder()
                    .reporter(REPORTER.of(in))
                    .recipient(RECIPIENT.of(in))
                    .through(THROUGH.of(in))
                    .cadence(CADENCE.of(in))
                    .subject(SUBJECT.of(in))
                    .written(WRITTEN.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ConsultationTable {
    private static final Table<Consultation> T = new Table<>("consultation");
    private static final Required<Consultation, ActorId> PARTY =
        T.required("party", IdJson.ACTOR, Consultation::party);
    private static final Required<Consultation, ConsultationVerb> VERB =
        T.required("verb", ClauseJson.CONSULTATION_VERB, Consultation::verb);
    private static final Required<Consultation, When> WHEN =
        T.required("when", TimeJson.WHEN, Consultation::when);
    private static final Many<Consultation, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Consultation::citations);
    static final ObjectCodec<Consultation> CODEC =
        T.build(
            in ->
                Consultation.builder()
                    .party(PARTY.of(in))
                    .verb(VERB.of(in))
                    .when(WHEN.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
