package io.github.isfmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.JqwikException;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the annotations ask for is given, or it is told that it cannot be. */
class AnnotationsTest {

  private static final List<Object> SEEN = new ArrayList<>();

  static class Asked {
    @Provide
    Arbitrary<Dossier> records() {
      return DossierArbitraries.dossiers();
    }

    @Provide
    Arbitrary<PledgeKind> unknown() {
      return CodeArbitraries.unknown().map(PledgeKind.VOCABULARY::of);
    }

    @Property(tries = 3)
    void lawfulPledge(@ForAll @Lawful Pledge any) {}

    @Property(tries = 3)
    void coherentPledge(@ForAll @Coherent Pledge any) {}

    @Property(tries = 3)
    void lawfulText(@ForAll @Lawful String any) {}

    @Property(tries = 3)
    void lawfulList(@ForAll @Lawful List<Dossier> any) {}

    @Property(tries = 3)
    void listOfLawfulPledges(@ForAll List<@Lawful Pledge> any) {}

    @Property(tries = 3)
    void lawfulOfMethod(@ForAll("records") @Lawful Dossier any) {}

    static final class Records implements ArbitrarySupplier<Dossier> {
      @Override
      public Arbitrary<Dossier> get() {
        return DossierArbitraries.dossiers();
      }
    }

    @Property(tries = 3)
    void lawfulOfSupplier(@ForAll(supplier = Records.class) @Lawful Dossier any) {}

    @Property(tries = 20)
    void whatExtendsOurs(
        @ForAll @Size(max = 3) List<? extends Pledge> any,
        @ForAll @Size(max = 3) Map<String, ? extends Pledge> more) {
      SEEN.addAll(any);
      SEEN.addAll(more.values());
    }

    @Property(tries = 20)
    <T extends PledgeId> void variableThatExtendsOurs(@ForAll T any) {
      SEEN.add(any);
    }

    @Property(tries = 20)
    void knownOfWhatExtendsOurs(@ForAll @Size(max = 3) List<? extends @KnownCodes Pledge> any) {
      any.forEach(AnnotationsTest::assertKnown);
      SEEN.addAll(any);
    }

    @Property(tries = 3)
    void knownText(@ForAll @KnownCodes String any) {}

    @Property(tries = 3)
    void knownList(@ForAll @KnownCodes List<Pledge> any) {}

    @Property(tries = 10)
    void listOfLawfulRecords(@ForAll @Size(max = 2) List<@Lawful Dossier> any) {
      any.forEach(each -> assertThat(each.violations()).isEmpty());
      SEEN.addAll(any);
    }

    @Property(tries = 100)
    void knownCodesWithinOthers(
        @ForAll @Size(max = 3) List<@KnownCodes Pledge> any,
        @ForAll Optional<@KnownCodes PledgeKind> kind) {
      any.forEach(AnnotationsTest::assertKnown);
      kind.ifPresent(AnnotationsTest::assertKnown);
      SEEN.addAll(any);
    }

    @Property(tries = 100)
    void knownCodesOfMethod(@ForAll("unknown") @KnownCodes PledgeKind any) {
      assertKnown(any);
      SEEN.add(any);
    }

    @Property(tries = 20)
    void knownConstants(@ForAll @KnownCodes PledgeState any) {
      SEEN.add(any);
    }

    @Property(tries = 20)
    void knownAndCoherent(@ForAll @KnownCodes @Coherent Dossier any) {
      assertKnown(any);
      any.pledges().forEach(each -> assertThat(any.index().resolves(each.force())).isTrue());
      SEEN.add(any);
    }

    @Property(tries = 20)
    void knownAndLawful(@ForAll @KnownCodes @Lawful Dossier any) {
      assertThat(any.violations()).isEmpty();
      SEEN.add(any);
    }

    @Property(
        seed = "2803",
        shrinking = ShrinkingMode.FULL,
        afterFailure = AfterFailureMode.RANDOM_SEED)
    void shrinks(@ForAll @KnownCodes Pledge any) {
      assertKnown(any);
      if (!any.caveats().isEmpty()) {
        SEEN.add(any);
        throw new AssertionError("a pledge with caveats");
      }
    }
  }

  private static void assertKnown(Object value) {
    new Rewriting(
            part -> {
              assertThat(part instanceof OpenCode<?> code && !code.isKnown()).isFalse();
              return part;
            })
        .of(value);
  }

  private static Method method(String name) {
    return Arrays.stream(Asked.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What a property fails of, if it does. */
  private static Optional<Throwable> failure(String property) {
    SEEN.clear();
    return EngineTestKit.engine("jqwik")
        .selectors(selectMethod(Asked.class, method(property)))
        // The run around this one keeps a database already.
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .execute()
        .testEvents()
        .finished()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .findFirst()
        .orElseThrow()
        .getThrowable();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lawfulPledge | @Lawful is for whole records, and here stands before Pledge; write it before Dossier, within a list too, or leave it out
          coherentPledge | @Coherent is for whole records, and here stands before Pledge; write it before Dossier, within a list too, or leave it out
          lawfulText | @Lawful is for whole records, and here stands before String; write it before Dossier, within a list too, or leave it out
          lawfulList | @Lawful is for whole records, and here stands before List; write it before Dossier, within a list too, or leave it out
          listOfLawfulPledges | @Lawful is for whole records, and here stands before Pledge; write it before Dossier, within a list too, or leave it out
          lawfulOfMethod | @Lawful does nothing to the values of a method or a supplier; write @ForAll alone
          lawfulOfSupplier | @Lawful does nothing to the values of a method or a supplier; write @ForAll alone
          knownText | @KnownCodes is for types of the model, and here stands before String; write it before such a type, within a list too, or leave it out
          knownList | @KnownCodes is for types of the model, and here stands before List; write it before such a type, within a list too, or leave it out
          """)
  void whatCannotBeHadIsAnError(String property, String told) {
    assertThat(failure(property))
        .get()
        .isInstanceOf(JqwikException.class)
        .extracting(Throwable::getMessage)
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "listOfLawfulRecords",
    "knownCodesWithinOthers",
    "knownCodesOfMethod",
    "whatExtendsOurs",
    "variableThatExtendsOurs",
    "knownOfWhatExtendsOurs",
    "knownConstants",
    "knownAndCoherent",
    "knownAndLawful"
  })
  void whatCanBeHadIsGiven(String property) {
    assertThat(failure(property)).isEmpty();
    assertThat(SEEN).isNotEmpty();
  }

  @Test
  void knownCodesShrinkAsOthersDo() {
    assertThat(failure("shrinks"))
        .get()
        .hasToString("java.lang.AssertionError: a pledge with caveats");
    assertThat(SEEN.get(SEEN.size() - 1))
        .hasToString(
            "Pledge{id=pledge:isf, force=force:isf, contributor=Named[actor=actor:isf], "
                + "kind=troops, skills=[], history=[], caveats=[Caveat{kind=ONLY, tasks=[], "
                + "declared=true, since=Day[date=2025-11-17], citations=[]}], preconditions=[], "
                + "waivers=[], claimedBy=[], citations=[]}");
  }

  @Provide
  Arbitrary<?> ofAnyType() {
    return Arbitraries.of(IsfArbitraries.types())
        .flatMap(type -> CodeArbitraries.known(IsfArbitraries.of(type)));
  }

  @Property(tries = 5000)
  void everyTypeHasValuesWithKnownCodesOnly(@ForAll("ofAnyType") Object value) {
    assertKnown(value);
  }
}
