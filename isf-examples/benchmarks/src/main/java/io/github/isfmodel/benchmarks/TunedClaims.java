package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
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
    TunedIn.property(in, "id");
    claim.id(ClaimId.of(in.getText()));
    TunedIn.property(in, "attribution");
    claim.attribution(TunedSources.attribution(in));
    TunedIn.property(in, "reported");
    claim.reported(TunedTimes.read(in));
    TunedIn.property(in, "holds");
    claim.holds(TunedTimes.read(in));
    TunedIn.property(in, "statement");
    claim.statement(TunedStatements.statement(in));
    TunedIn.property(in, "modality");
    claim.modality(MODALITIES.read(in));
    TunedIn.property(in, "polarity");
    claim.polarity(POLARITIES.read(in));
    TunedIn.end(rest(limits(in.nextFieldName(), in, claim), in, claim));
    return claim.build();
  }

  private static @Nullable String limits(@Nullable String next, JsonParser in, Claim.Builder claim)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "scope", in)) {
      claim.scope(TunedComposition.SCOPES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "condition", in)) {
      claim.condition(TunedConditions.condition(in));
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
    TunedIn.value(next, "summary", in);
    claim.summary(TunedIn.text(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "supersedes", in)) {
      while (TunedIn.more(in)) {
        claim.addSupersedes(ClaimId.of(in.getText()));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        claim.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
