package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.source.Citation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists that are longer than anybody writes them. */
class ManyEntriesTest {

  private static final int BITS = 16;

  /** A square of so many takes minutes. */
  @Test
  @Timeout(20)
  void citationsOfOneHash() {
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < 1 << BITS; i++) {
      citations.add(Sample.seen().withLocator(locator(i)));
    }
    assertThat(citations).extracting(Citation::hashCode).containsOnly(citations.get(0).hashCode());
    assertThat(Sample.withForce(force -> force.withCitations(citations)).violations()).isEmpty();
    citations.add(citations.get(0));

    assertThat(Sample.withForce(force -> force.withCitations(citations)).violations())
        .extracting(Violation::toString)
        .containsExactly(
            "ISF-REC-003 at /forces/0/citations/65536: this entry is listed twice; remove one of"
                + " the two, or write what was meant [To say the same again adds nothing]");
  }

  /** Texts of one length that differ, and have one hash. */
  private static String locator(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < BITS; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
