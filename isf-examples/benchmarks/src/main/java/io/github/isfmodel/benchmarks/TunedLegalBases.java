package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads for {@link TunedResolutions} what an act rests on. */
final class TunedLegalBases {

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cached<Chapter> CHAPTERS = Cached.closed(Chapter.class);
  private static final LegalBasis UNSPECIFIED = new LegalBasis.Unspecified();

  private TunedLegalBases() {}

  private enum Type {
    EXPLICIT,
    IMPLICIT,
    UNSPECIFIED,
    CONTESTED
  }

  static LegalBasis basis(JsonParser in) throws IOException {
    LegalBasis basis =
        switch (TunedIn.type(in, TYPES)) {
          case EXPLICIT -> explicit(in);
          case IMPLICIT -> implicit(in);
          case UNSPECIFIED -> UNSPECIFIED;
          case CONTESTED -> contested(in);
        };
    TunedIn.end(in.nextFieldName());
    return basis;
  }

  private static LegalBasis explicit(JsonParser in) throws IOException {
    TunedIn.property(in, "chapters");
    List<Chapter> chapters = new ArrayList<>();
    while (TunedIn.more(in)) {
      chapters.add(CHAPTERS.read(in));
    }
    return new LegalBasis.Explicit(chapters);
  }

  private static LegalBasis implicit(JsonParser in) throws IOException {
    TunedIn.property(in, "chapter");
    Chapter chapter = CHAPTERS.read(in);
    TunedIn.property(in, "evidence");
    return new LegalBasis.Implicit(chapter, TunedIn.texts(in));
  }

  private static LegalBasis contested(JsonParser in) throws IOException {
    TunedIn.property(in, "readings");
    List<LegalReading> readings = new ArrayList<>();
    while (TunedIn.more(in)) {
      readings.add(reading(in));
    }
    return new LegalBasis.Contested(readings);
  }

  private static LegalReading reading(JsonParser in) throws IOException {
    LegalReading.Builder reading = LegalReading.builder();
    TunedIn.property(in, "basis");
    reading.basis(basis(in));
    TunedIn.property(in, "by");
    reading.by(TunedSources.speaker(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        reading.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return reading.build();
  }
}
