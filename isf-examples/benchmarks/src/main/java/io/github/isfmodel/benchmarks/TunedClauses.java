package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads clauses about renewal and consultations for {@link TunedResolutions}. */
final class TunedClauses {

  private static final Cached<Party> PARTIES = Cached.closed(Party.class);
  private static final Cached<ConsultationVerb> VERBS = Cached.closed(ConsultationVerb.class);
  private static final Cached<Bindingness> BINDING = Cached.closed(Bindingness.class);
  private static final PartySet COUNCIL = new PartySet.CouncilMembers();

  private TunedClauses() {}

  private enum Party {
    PARTY,
    CONTRIBUTORS,
    MEMBERS_OF,
    COUNCIL_MEMBERS
  }

  static RenewalClause renewal(JsonParser in) throws IOException {
    RenewalClause.Builder renewal = RenewalClause.builder();
    String name = consulted(in.nextFieldName(), in, renewal);
    name = decided(name, in, renewal);
    name = rest(name, in, renewal);
    TunedIn.end(name);
    return renewal.build();
  }

  private static @Nullable String consulted(
      @Nullable String next, JsonParser in, RenewalClause.Builder renewal) throws IOException {
    String name = next;
    if (TunedIn.at(name, "subjects", in)) {
      while (TunedIn.more(in)) {
        renewal.addSubject(TunedIn.ENTITIES.read(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "verbs", in)) {
      while (TunedIn.more(in)) {
        renewal.addVerb(VERBS.read(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "parties", in)) {
      while (TunedIn.more(in)) {
        renewal.addParty(party(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String decided(
      @Nullable String next, JsonParser in, RenewalClause.Builder renewal) throws IOException {
    TunedIn.value(next, "bindingness", in);
    renewal.bindingness(BINDING.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "deciders", in)) {
      while (TunedIn.more(in)) {
        renewal.addDecider(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, RenewalClause.Builder renewal) throws IOException {
    String name = next;
    if (TunedIn.at(name, "paragraph", in)) {
      renewal.paragraph(TunedTasks.PARAGRAPHS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "wording", in)) {
      renewal.wording(in.getText());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        renewal.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static PartySet party(JsonParser in) throws IOException {
    PartySet party =
        switch (TunedIn.type(in, PARTIES)) {
          case PARTY -> single(in);
          case CONTRIBUTORS -> contributors(in);
          case MEMBERS_OF -> membersOf(in);
          case COUNCIL_MEMBERS -> COUNCIL;
        };
    TunedIn.end(in.nextFieldName());
    return party;
  }

  private static PartySet single(JsonParser in) throws IOException {
    TunedIn.property(in, "party");
    return new PartySet.Party(TunedIn.ACTORS.read(in));
  }

  private static PartySet contributors(JsonParser in) throws IOException {
    TunedIn.property(in, "force");
    return new PartySet.Contributors(TunedIn.FORCES.read(in));
  }

  private static PartySet membersOf(JsonParser in) throws IOException {
    TunedIn.property(in, "group");
    return new PartySet.MembersOf(TunedIn.ACTORS.read(in));
  }

  static Consultation consultation(JsonParser in) throws IOException {
    Consultation.Builder consultation = Consultation.builder();
    TunedIn.property(in, "party");
    consultation.party(TunedIn.ACTORS.read(in));
    TunedIn.property(in, "verb");
    consultation.verb(VERBS.read(in));
    TunedIn.property(in, "when");
    consultation.when(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        consultation.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return consultation.build();
  }
}
