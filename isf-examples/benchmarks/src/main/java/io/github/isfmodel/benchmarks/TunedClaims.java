package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.precondition.PendingReason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads claims for {@link TunedRecordReader}. */
final class TunedClaims {

  private static final Cached<Modality> MODALITIES = Cached.closed(Modality.class);
  private static final Cached<Polarity> POLARITIES = Cached.closed(Polarity.class);
  private static final Cached<PendingReason> REASONS = new Cached<>(PendingReason::of);

  private TunedClaims() {}

  static Claim claim(JsonParser in) throws IOException {
    Claim.Builder claim = Claim.builder();
    String name = rest(sense(head(in, claim), in, claim), in, claim);
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return claim.build();
  }

  private static @Nullable String head(JsonParser in, Claim.Builder claim) throws IOException {
    String name = in.nextFieldName();
    if (TunedIn.at(name, "id", in)) {
      claim.id(ClaimId.of(in.getText()));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "attribution", in)) {
      claim.attribution(TunedSources.attribution(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "reported", in)) {
      claim.reported(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "holds", in)) {
      claim.holds(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String sense(@Nullable String next, JsonParser in, Claim.Builder claim)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "statement", in)) {
      claim.statement(TunedStatements.statement(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "modality", in)) {
      claim.modality(MODALITIES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "polarity", in)) {
      claim.polarity(POLARITIES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "pending", in)) {
      claim.pending(REASONS.read(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, Claim.Builder claim)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "summary", in)) {
      claim.summary(TunedIn.text(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "supersedes", in)) {
      supersedes(in, claim);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      citations(in, claim);
      name = in.nextFieldName();
    }
    return name;
  }

  private static void supersedes(JsonParser in, Claim.Builder claim) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      claim.addSupersede(ClaimId.of(in.getText()));
    }
  }

  private static void citations(JsonParser in, Claim.Builder claim) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      claim.addCitation(TunedSources.citation(in));
    }
  }
}
