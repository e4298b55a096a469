package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.symbol.UnSymbol;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads resolutions and drafts for {@link TunedRecordReader}. */
final class TunedResolutions {

  private static final Cached<ResolutionId> IDS = new Cached<>(ResolutionId::of);
  private static final Cached<UnSymbol> SYMBOLS = new Cached<>(UnSymbol::parse);

  private TunedResolutions() {}

  static Resolution resolution(JsonParser in) throws IOException {
    Resolution.Builder resolution = Resolution.builder();
    TunedIn.property(in, "id");
    resolution.id(IDS.read(in));
    String name = head(in.nextFieldName(), in, resolution);
    name = course(name, in, resolution);
    name = text(name, in, resolution);
    name = mandate(name, in, resolution);
    name = clauses(name, in, resolution);
    name = rest(name, in, resolution);
    TunedIn.end(name);
    return resolution.build();
  }

  private static @Nullable String head(
      @Nullable String next, JsonParser in, Resolution.Builder resolution) throws IOException {
    String name = next;
    if (TunedIn.at(name, "symbol", in)) {
      resolution.symbol(SYMBOLS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "title", in);
    resolution.title(in.getText());
    name = in.nextFieldName();
    if (TunedIn.at(name, "version", in)) {
      resolution.version(TunedIn.text(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "issuer", in);
    resolution.issuer(TunedIn.ACTORS.read(in));
    TunedIn.property(in, "instrument");
    resolution.instrument(TunedConditions.INSTRUMENTS.read(in));
    return in.nextFieldName();
  }

  private static @Nullable String course(
      @Nullable String next, JsonParser in, Resolution.Builder resolution) throws IOException {
    String name = next;
    if (TunedIn.at(name, "sponsors", in)) {
      while (TunedIn.more(in)) {
        resolution.addSponsor(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.value(name, "legalBasis", in);
    resolution.legalBasis(TunedLegalBases.basis(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "lifecycle", in)) {
      while (TunedIn.more(in)) {
        resolution.addLifecycle(TunedTexts.step(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String text(
      @Nullable String next, JsonParser in, Resolution.Builder resolution) throws IOException {
    String name = next;
    if (TunedIn.at(name, "circulations", in)) {
      while (TunedIn.more(in)) {
        resolution.addCirculation(TunedTexts.circulation(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "forms", in)) {
      while (TunedIn.more(in)) {
        resolution.addForm(TunedTexts.form(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "paragraphs", in)) {
      while (TunedIn.more(in)) {
        resolution.addParagraph(TunedTexts.paragraph(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String mandate(
      @Nullable String next, JsonParser in, Resolution.Builder resolution) throws IOException {
    String name = next;
    if (TunedIn.at(name, "mandateActs", in)) {
      while (TunedIn.more(in)) {
        resolution.addMandateAct(TunedTasks.act(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "clocks", in)) {
      while (TunedIn.more(in)) {
        resolution.addClock(TunedClocks.clock(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "ceilings", in)) {
      while (TunedIn.more(in)) {
        resolution.addCeiling(TunedTexts.ceiling(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String clauses(
      @Nullable String next, JsonParser in, Resolution.Builder resolution) throws IOException {
    String name = next;
    if (TunedIn.at(name, "renewalClauses", in)) {
      while (TunedIn.more(in)) {
        resolution.addRenewalClause(TunedClauses.renewal(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "reportingDuties", in)) {
      while (TunedIn.more(in)) {
        resolution.addReportingDuty(TunedReports.duty(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "vote", in)) {
      resolution.vote(TunedVotes.vote(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, Resolution.Builder resolution) throws IOException {
    String name = next;
    if (TunedIn.at(name, "consultations", in)) {
      while (TunedIn.more(in)) {
        resolution.addConsultation(TunedClauses.consultation(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "versionOf", in)) {
      resolution.versionOf(IDS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "supersedes", in)) {
      resolution.supersedes(IDS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        resolution.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
