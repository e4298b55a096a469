package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.CouncilRecord.Vacancy;
import io.github.isfmodel.time.IsoDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the record of terms. Each line is {@code seat,state,from,until,name,note}; the note may
 * hold commas. Lines that are blank or start with a number sign are comments. Two words stand in
 * the place of a seat for lines of another kind: {@code record} gives the days that the record
 * covers, {@code vacant} gives days on which nobody held one of the elected seats.
 */
final class CouncilRecordReader {

  private static final String SHIPPED = "council-terms.csv";
  private static final int FIELDS = 6;

  private final List<CouncilTerm> terms = new ArrayList<>();
  private final List<Vacancy> vacancies = new ArrayList<>();
  private LocalDate from = LocalDate.MIN;
  private LocalDate until = LocalDate.MAX;

  static CouncilRecord readShipped() {
    try (InputStream stream = CouncilRecordReader.class.getResourceAsStream(SHIPPED);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, SHIPPED), StandardCharsets.UTF_8))) {
      return read(all(lines));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SHIPPED, e);
    }
  }

  private static List<String> all(BufferedReader lines) throws IOException {
    List<String> all = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      all.add(line);
    }
    return all;
  }

  static CouncilRecord read(List<String> lines) {
    CouncilRecordReader reader = new CouncilRecordReader();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        reader.add(line);
      }
    }
    return new CouncilRecord(reader.from, reader.until, reader.terms, reader.vacancies);
  }

  private void add(String line) {
    String[] fields = line.split(",", FIELDS);
    if (fields.length != FIELDS) {
      throw new IllegalStateException("line without " + FIELDS + " fields: " + line);
    }
    switch (fields[0]) {
      case "record" -> {
        from = IsoDate.parse(fields[2]);
        until = IsoDate.parse(fields[3]);
      }
      case "vacant" ->
          vacancies.add(new Vacancy(IsoDate.parse(fields[2]), IsoDate.parse(fields[3])));
      default -> terms.add(term(fields));
    }
  }

  private static CouncilTerm term(String[] fields) {
    ImmutableCouncilTerm.Builder term =
        ImmutableCouncilTerm.builder()
            .member(new Member(Seat.valueOf(fields[0]), StateCode.of(fields[1]), fields[4]))
            .startsOn(IsoDate.parse(fields[2]));
    if (!fields[3].isEmpty()) {
      term.endsOn(IsoDate.parse(fields[3]));
    }
    if (!fields[5].isEmpty()) {
      term.note(fields[5]);
    }
    return term.build();
  }
}
