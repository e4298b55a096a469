package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.quantity.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The floor for reading: documents of type "pledge" by hand-written code on Jackson's parser. It
 * checks nothing that it does not stumble over, takes properties only in the order in which they
 * are written, and knows only what the pledges that are measured hold. Not safe for use by several
 * threads.
 */
final class TunedPledgeReader {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Cached<PledgeId> IDS = new Cached<>(PledgeId::of);
  private static final Cached<PledgeKind> KINDS = new Cached<>(PledgeKind::of);
  private static final Cached<String> CONTRIBUTORS = new Cached<>(type -> type);

  private TunedPledgeReader() {}

  static Pledge read(byte[] document) {
    try (JsonParser in = FACTORY.createParser(document)) {
      in.nextToken();
      TunedIn.property(in, "type");
      TunedIn.property(in, "format");
      return pledge(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Pledge pledge(JsonParser in) throws IOException {
    Pledge.Builder pledge = Pledge.builder();
    String name = terms(history(head(in, pledge), in, pledge), in, pledge);
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return pledge.build();
  }

  private static @Nullable String head(JsonParser in, Pledge.Builder pledge) throws IOException {
    String name = in.nextFieldName();
    if (TunedIn.at(name, "id", in)) {
      pledge.id(IDS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "force", in)) {
      pledge.force(TunedIn.FORCES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "contributor", in)) {
      pledge.contributor(contributor(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "kind", in)) {
      pledge.kind(KINDS.read(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String history(
      @Nullable String next, JsonParser in, Pledge.Builder pledge) throws IOException {
    String name = next;
    if (TunedIn.at(name, "skills", in)) {
      list("skills", in, pledge);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "post", in)) {
      pledge.post(TunedIn.text(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "history", in)) {
      list("history", in, pledge);
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String terms(@Nullable String next, JsonParser in, Pledge.Builder pledge)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "caveats", in)) {
      list("caveats", in, pledge);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "preconditions", in)) {
      list("preconditions", in, pledge);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "waivers", in)) {
      list("waivers", in, pledge);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "reversal", in)) {
      pledge.reversal(TunedTerms.reversal(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "claimedBy", in)) {
      list("claimedBy", in, pledge);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      list("citations", in, pledge);
      name = in.nextFieldName();
    }
    return name;
  }

  private static void list(String name, JsonParser in, Pledge.Builder pledge) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      switch (name) {
        case "skills" -> pledge.addSkill(KINDS.read(in));
        case "history" -> pledge.addHistory(TunedSteps.step(in));
        case "caveats" -> pledge.addCaveat(TunedTerms.caveat(in));
        case "preconditions" -> pledge.addPrecondition(TunedTerms.PRECONDITIONS.read(in));
        case "waivers" -> pledge.addWaiver(TunedTerms.waiver(in));
        case "claimedBy" -> pledge.addClaimedBy(TunedSources.attribution(in));
        case "citations" -> pledge.addCitation(TunedSources.citation(in));
        default -> throw TunedIn.unexpected(name);
      }
    }
  }

  private static Contributor contributor(JsonParser in) throws IOException {
    String type = TunedIn.type(in, CONTRIBUTORS);
    Contributor contributor =
        switch (type) {
          case "named" -> named(in);
          case "unnamed" -> unnamed(in);
          default -> throw TunedIn.unexpected(type);
        };
    TunedIn.end(in.nextFieldName());
    return contributor;
  }

  private static Contributor named(JsonParser in) throws IOException {
    TunedIn.property(in, "actor");
    return new Contributor.Named(TunedIn.ACTORS.read(in));
  }

  private static Contributor unnamed(JsonParser in) throws IOException {
    TunedIn.property(in, "description");
    String description = TunedIn.text(in);
    TunedIn.property(in, "number");
    Quantity number = TunedQuantities.quantity(in);
    return new Contributor.Unnamed(description, number);
  }
}
