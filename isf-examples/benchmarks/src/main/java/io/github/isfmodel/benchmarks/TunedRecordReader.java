package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.dossier.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The floor for reading a whole record, as {@link TunedPledgeReader} is for a pledge. It knows only
 * what the shipped records and the generated ones hold, and refuses anything else. Not safe for use
 * by several threads.
 */
final class TunedRecordReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TunedRecordReader() {}

  static Dossier read(byte[] document) {
    try (JsonParser in = FACTORY.createParser(document)) {
      in.nextToken();
      TunedIn.property(in, "type");
      TunedIn.property(in, "format");
      return dossier(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dossier dossier(JsonParser in) throws IOException {
    Dossier.Builder dossier = Dossier.builder();
    TunedIn.property(in, "title");
    dossier.title(in.getText());
    TunedIn.property(in, "asOf");
    dossier.asOf(TunedIn.date(in));
    String name = parties(in.nextFieldName(), in, dossier);
    TunedIn.end(reports(terms(name, in, dossier), in, dossier));
    return dossier.build();
  }

  private static @Nullable String parties(
      @Nullable String next, JsonParser in, Dossier.Builder dossier) throws IOException {
    String name = next;
    if (TunedIn.at(name, "sources", in)) {
      while (TunedIn.more(in)) {
        dossier.addSource(TunedSources.source(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "actors", in)) {
      while (TunedIn.more(in)) {
        dossier.addActor(TunedActors.actor(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "forces", in)) {
      while (TunedIn.more(in)) {
        dossier.addForce(TunedForces.force(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String terms(
      @Nullable String next, JsonParser in, Dossier.Builder dossier) throws IOException {
    String name = next;
    if (TunedIn.at(name, "resolutions", in)) {
      while (TunedIn.more(in)) {
        dossier.addResolution(TunedResolutions.resolution(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "pledges", in)) {
      while (TunedIn.more(in)) {
        dossier.addPledge(TunedPledgeReader.pledge(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "preconditions", in)) {
      while (TunedIn.more(in)) {
        dossier.addPrecondition(TunedPreconditions.precondition(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String reports(
      @Nullable String next, JsonParser in, Dossier.Builder dossier) throws IOException {
    String name = next;
    if (TunedIn.at(name, "milestones", in)) {
      while (TunedIn.more(in)) {
        dossier.addMilestone(TunedMilestones.milestone(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "events", in)) {
      while (TunedIn.more(in)) {
        dossier.addEvent(TunedEvents.event(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "claims", in)) {
      while (TunedIn.more(in)) {
        dossier.addClaim(TunedClaims.claim(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
