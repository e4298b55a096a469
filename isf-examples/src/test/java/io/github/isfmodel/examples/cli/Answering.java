package io.github.isfmodel.examples.cli;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Commands that answer, so many of each that they show what they can show. */
final class Answering {

  private static final Pattern SPACE = Pattern.compile(" ");

  private Answering() {}

  static Stream<String> commands() {
    return Stream.of(
        "validate shipped:unifil",
        "validate shipped:unifil shipped:isf-gaza",
        "validate shipped:isf-gaza",
        "status shipped:isf-gaza --on 2026-06-01",
        "status shipped:unifil --on 2024-06-30",
        "status shipped:unifil --on 2015-06-01",
        "status src/test/resources/records/haiti.json --on 2025-09-30",
        "renewal shipped:isf-gaza --on 2026-03-20",
        "renewal src/test/resources/records/tiph.json --on 2019-01-31",
        "votes shipped:isf-gaza --change RUS=NO",
        "votes shipped:isf-gaza --change DNK=NO,DZA=NO,GRC=NO,GUY=NO,KOR=NO",
        "votes shipped:unifil",
        "pledges shipped:isf-gaza --on 2026-03-01",
        "pledges shipped:isf-gaza --on 2026-03-20 --assume indonesia-troops=ready,phase-one=reached",
        "pledges shipped:isf-gaza --on 2026-03-20 --assume indonesia-president-decision=met",
        "pledges src/test/resources/records/haiti.json --on 2025-09-30",
        "pledges shipped:isf-gaza --on 2026-09-28",
        "milestones shipped:isf-gaza --on 2025-12-12",
        "milestones shipped:isf-gaza --on 2026-09-28",
        "milestones shipped:isf-gaza --on 2026-09-28 --assume idf-withdrawal=reached",
        "diff shipped:isf-gaza --from us-draft-2025-11-03 --to unscr-2803",
        "diff src/test/resources/versions/before.json src/test/resources/versions/after.json",
        "claims shipped:isf-gaza --known-on 2026-03-01 --held-on 2025-11-05 --actor israel",
        "claims shipped:isf-gaza",
        "claims shipped:unifil",
        "calendar shipped:isf-gaza");
  }

  /** The words of a command, as a shell would part them. */
  static String[] words(String command) {
    return SPACE.split(command);
  }
}
