package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.source.Attribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The floor for writing: documents of type "pledge" by hand-written code on Jackson's generator. It
 * checks nothing and knows only what the pledges that are measured hold.
 */
final class TunedPledgeWriter {

  private static final SerializedString FORMAT = new SerializedString("format");
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString FORCE = new SerializedString("force");
  private static final SerializedString CONTRIBUTOR = new SerializedString("contributor");
  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString SKILLS = new SerializedString("skills");
  private static final SerializedString POST = new SerializedString("post");
  private static final SerializedString HISTORY = new SerializedString("history");
  private static final SerializedString CAVEATS = new SerializedString("caveats");
  private static final SerializedString PRECONDITIONS = new SerializedString("preconditions");
  private static final SerializedString WAIVERS = new SerializedString("waivers");
  private static final SerializedString REVERSAL = new SerializedString("reversal");
  private static final SerializedString CLAIMED_BY = new SerializedString("claimedBy");
  private static final SerializedString ACTOR = new SerializedString("actor");
  private static final SerializedString DESCRIPTION = new SerializedString("description");
  private static final SerializedString NUMBER = new SerializedString("number");

  private static final SerializedString PLEDGE = new SerializedString("pledge");
  private static final SerializedString VERSION = new SerializedString("1.0");
  private static final SerializedString NAMED = new SerializedString("named");
  private static final SerializedString UNNAMED = new SerializedString("unnamed");

  private TunedPledgeWriter() {}

  static byte[] write(Pledge pledge) {
    try {
      TunedOut out = new TunedOut();
      write(pledge, out);
      return out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IllegalStateException unexpected(Object value) {
    return new IllegalStateException("the tuned writer does not expect " + value);
  }

  private static void write(Pledge pledge, TunedOut out) throws IOException {
    out.start(PLEDGE);
    out.code(FORMAT, VERSION);
    fields(pledge, out);
    out.json.writeEndObject();
  }

  /** Writes a pledge as part of a record. */
  static void inRecord(Pledge pledge, TunedOut out) throws IOException {
    out.json.writeStartObject();
    fields(pledge, out);
    out.json.writeEndObject();
  }

  private static void fields(Pledge pledge, TunedOut out) throws IOException {
    out.text(ID, pledge.id().value());
    out.text(FORCE, pledge.force().value());
    out.json.writeFieldName(CONTRIBUTOR);
    contributor(pledge.contributor(), out);
    out.text(KIND, pledge.kind().code());
    skills(pledge.skills(), out);
    if (pledge.post().isPresent()) {
      out.text(POST, pledge.post().get());
    }
    history(pledge.history(), out);
    terms(pledge, out);
    claimedBy(pledge.claimedBy(), out);
    TunedSourcesOut.citations(pledge.citations(), out);
  }

  private static void contributor(Contributor contributor, TunedOut out) throws IOException {
    if (contributor instanceof Contributor.Named named) {
      out.start(NAMED);
      out.text(ACTOR, named.actor().value());
    } else if (contributor instanceof Contributor.Unnamed unnamed) {
      out.start(UNNAMED);
      out.text(DESCRIPTION, unnamed.description());
      TunedQuantitiesOut.quantity(NUMBER, unnamed.number(), out);
    }
    out.json.writeEndObject();
  }

  private static void skills(List<PledgeKind> skills, TunedOut out) throws IOException {
    if (!skills.isEmpty()) {
      out.json.writeFieldName(SKILLS);
      out.json.writeStartArray();
      for (PledgeKind each : skills) {
        out.json.writeString(each.code());
      }
      out.json.writeEndArray();
    }
  }

  private static void history(List<PledgeStep> history, TunedOut out) throws IOException {
    if (!history.isEmpty()) {
      out.json.writeFieldName(HISTORY);
      out.json.writeStartArray();
      for (PledgeStep each : history) {
        TunedStepsOut.step(each, out);
      }
      out.json.writeEndArray();
    }
  }

  private static void terms(Pledge pledge, TunedOut out) throws IOException {
    caveats(pledge.caveats(), out);
    preconditions(pledge.preconditions(), out);
    waivers(pledge.waivers(), out);
    if (pledge.reversal().isPresent()) {
      out.json.writeFieldName(REVERSAL);
      TunedTermsOut.reversal(pledge.reversal().get(), out);
    }
  }

  private static void caveats(List<Caveat> caveats, TunedOut out) throws IOException {
    if (!caveats.isEmpty()) {
      out.json.writeFieldName(CAVEATS);
      out.json.writeStartArray();
      for (Caveat each : caveats) {
        TunedTermsOut.caveat(each, out);
      }
      out.json.writeEndArray();
    }
  }

  private static void preconditions(List<PreconditionId> ids, TunedOut out) throws IOException {
    if (!ids.isEmpty()) {
      out.json.writeFieldName(PRECONDITIONS);
      out.json.writeStartArray();
      for (PreconditionId each : ids) {
        out.json.writeString(each.value());
      }
      out.json.writeEndArray();
    }
  }

  private static void waivers(List<Waiver> waivers, TunedOut out) throws IOException {
    if (!waivers.isEmpty()) {
      out.json.writeFieldName(WAIVERS);
      out.json.writeStartArray();
      for (Waiver each : waivers) {
        TunedTermsOut.waiver(each, out);
      }
      out.json.writeEndArray();
    }
  }

  private static void claimedBy(List<Attribution> claims, TunedOut out) throws IOException {
    if (!claims.isEmpty()) {
      out.json.writeFieldName(CLAIMED_BY);
      out.json.writeStartArray();
      for (Attribution each : claims) {
        TunedSourcesOut.attribution(each, out);
      }
      out.json.writeEndArray();
    }
  }
}
