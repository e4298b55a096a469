package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.ParagraphEffect;
import io.github.isfmodel.resolution.Stage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads for {@link TunedResolutions} how a text came about, its paragraphs and its ceilings. */
final class TunedTexts {

  private static final Cached<Stage> STAGES = Cached.closed(Stage.class);
  private static final Cached<ParagraphEffect> EFFECTS = new Cached<>(ParagraphEffect::of);

  private TunedTexts() {}

  static LifecycleStep step(JsonParser in) throws IOException {
    LifecycleStep.Builder step = LifecycleStep.builder();
    TunedIn.property(in, "stage");
    step.stage(STAGES.read(in));
    TunedIn.property(in, "when");
    step.when(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "by", in)) {
      while (TunedIn.more(in)) {
        step.addBy(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, step));
    return step.build();
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, LifecycleStep.Builder step) throws IOException {
    String name = next;
    if (TunedIn.at(name, "deadline", in)) {
      step.deadline(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        step.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  static Circulation circulation(JsonParser in) throws IOException {
    Circulation.Builder circulation = Circulation.builder();
    TunedIn.property(in, "when");
    circulation.when(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "by", in)) {
      circulation.by(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "audience", in)) {
      while (TunedIn.more(in)) {
        circulation.addAudience(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        circulation.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return circulation.build();
  }

  static InstrumentForm form(JsonParser in) throws IOException {
    InstrumentForm.Builder form = InstrumentForm.builder();
    TunedIn.property(in, "summary");
    form.summary(in.getText());
    String name = in.nextFieldName();
    if (TunedIn.at(name, "features", in)) {
      while (TunedIn.more(in)) {
        form.addFeature(TunedIn.text(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        form.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return form.build();
  }

  static OperativeParagraph paragraph(JsonParser in) throws IOException {
    OperativeParagraph.Builder paragraph = OperativeParagraph.builder();
    TunedIn.property(in, "paragraph");
    paragraph.paragraph(TunedTasks.PARAGRAPHS.read(in));
    TunedIn.property(in, "verb");
    paragraph.verb(TunedTasks.VERBS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "addressees", in)) {
      while (TunedIn.more(in)) {
        paragraph.addAddressee(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, paragraph));
    return paragraph.build();
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, OperativeParagraph.Builder paragraph)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "effects", in)) {
      while (TunedIn.more(in)) {
        paragraph.addEffect(EFFECTS.read(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.value(name, "summary", in);
    paragraph.summary(TunedIn.text(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        paragraph.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  static Ceiling ceiling(JsonParser in) throws IOException {
    Ceiling.Builder ceiling = Ceiling.builder();
    TunedIn.property(in, "force");
    ceiling.force(TunedIn.FORCES.read(in));
    String name = days(in.nextFieldName(), in, ceiling);
    TunedIn.value(name, "total", in);
    ceiling.total(TunedQuantities.measure(in));
    TunedIn.end(rest(in.nextFieldName(), in, ceiling));
    return ceiling.build();
  }

  private static @Nullable String days(
      @Nullable String next, JsonParser in, Ceiling.Builder ceiling) throws IOException {
    String name = next;
    if (TunedIn.at(name, "since", in)) {
      ceiling.since(TunedIn.date(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "until", in)) {
      ceiling.until(TunedIn.date(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, Ceiling.Builder ceiling) throws IOException {
    String name = next;
    if (TunedIn.at(name, "parts", in)) {
      while (TunedIn.more(in)) {
        ceiling.addPart(TunedQuantities.measure(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "paragraph", in)) {
      ceiling.paragraph(TunedTasks.PARAGRAPHS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        ceiling.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
