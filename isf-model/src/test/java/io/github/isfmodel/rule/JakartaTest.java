package io.github.isfmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleExamples;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.generators.DossierArbitraries;
import io.github.isfmodel.pledge.Pledge;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That a consumer's own validator finds the same as the library, at the same places. */
class JakartaTest {

  private static final Validator DEFAULT =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static final Validator BARE_NAMES =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .getterPropertySelectionStrategy(new BareNames())
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** Takes every accessor for a property, as a consumer may who knows about the naming. */
  private static final class BareNames implements GetterPropertySelectionStrategy {
    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
      return executable.getParameterTypes().length == 0
          ? Optional.of(executable.getName())
          : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
      return List.of(propertyName);
    }
  }

  @Test
  void everyExampleIsFoundByTheDefaultValidator() {
    for (RuleExample example : RuleExamples.all()) {
      assertSame(example.failing(), DEFAULT);
    }
  }

  @Test
  void everyExampleIsFoundWhateverTheNaming() {
    for (RuleExample example : RuleExamples.all()) {
      assertSame(example.failing(), BARE_NAMES);
    }
  }

  @Property(tries = 100)
  void anyRecordIsJudgedTheSame(@ForAll("dossiers") Dossier dossier) {
    assertSame(dossier, DEFAULT);
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  @Test
  void aRecordWithoutViolationIsValid() {
    assertThat(DEFAULT.validate(Sample.dossier())).isEmpty();
    assertThat(DEFAULT.validate(Sample.dossier(), Warnings.class)).isEmpty();
  }

  @Test
  void aPartIsValidatedByItself() {
    Pledge pledge = Sample.dossier().pledges().get(1).withHistory();

    Set<ConstraintViolation<Pledge>> found =
        DEFAULT.validate(pledge, Default.class, Warnings.class);

    assertThat(found)
        .extracting(each -> each.getPropertyPath() + " " + each.getMessage())
        .containsExactly(
            "history ISF-PLG-003: no state of the pledge is recorded, so it counts for nothing on"
                + " any day; add at least the step by which it became known");
    assertThat(DEFAULT.validate(pledge)).isEmpty();
  }

  @Test
  void placesAreWrittenAsJakartaWritesThem() {
    Dossier late =
        Sample.withResolution(
            0,
            text -> text.withLifecycle(Sample.changed(text.lifecycle(), 2, step -> step.withBy())));

    assertThat(DEFAULT.validate(late))
        .extracting(each -> each.getPropertyPath().toString())
        .containsExactly("resolutions[0].lifecycle[2].by");
  }

  @Test
  void anIndexOfAnyDigitIsWrittenAsOne() {
    Event uncited =
        Sample.event("landing", EventKind.DEPLOYMENT, "2026-04-10").build().withCitations();
    List<Event> ten = Collections.nCopies(10, uncited);

    assertThat(DEFAULT.validate(Sample.dossier().withEvents(ten)))
        .extracting(each -> each.getPropertyPath().toString())
        .filteredOn(path -> path.endsWith("citations"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 10).mapToObj(i -> "events[" + i + "].citations").toList());
  }

  /** A consumer's class with a part of a record that may be missing. */
  private record Plan(@ObeysRules @Nullable Pledge pledge) {}

  @Test
  void aPartThatIsNotThereBreaksNoRule() {
    assertThat(DEFAULT.validate(new Plan(null))).isEmpty();
  }

  @Test
  void nothingInTheDataIsATemplate() {
    String odd = "general {x} ${1+1} #{2} \\ \\{y} \\\\ $ { } {message} {";
    Dossier dossier =
        Sample.withActor(
            8,
            actor ->
                actor.withRoles(
                    Sample.changed(
                        actor.roles(),
                        0,
                        role -> role.withTitle(odd).withUntil(Sample.day("2025-11-30")))));

    assertThat(DEFAULT.validate(dossier))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(
            "ISF-ACT-003: the role "
                + odd
                + " ends, 2025-11-30, before it begins, 2025-12-01; mend one of the two dates");
    assertSame(dossier, DEFAULT);
  }

  private static void assertSame(Dossier dossier, Validator validator) {
    List<Violation> ours = dossier.violations();

    assertThat(validator.validate(dossier).stream().map(JakartaTest::told))
        .containsExactlyInAnyOrderElementsOf(told(ours, Severity.ERROR));
    assertThat(validator.validate(dossier, Warnings.class).stream().map(JakartaTest::told))
        .containsExactlyInAnyOrderElementsOf(told(ours, Severity.WARNING));
  }

  private static List<String> told(List<Violation> violations, Severity severity) {
    return violations.stream()
        .filter(each -> each.severity() == severity)
        .map(each -> each.at() + " " + each.rule() + ": " + each.message() + "; " + each.remedy())
        .distinct()
        .toList();
  }

  private static String told(ConstraintViolation<?> violation) {
    return pointer(violation.getPropertyPath()) + " " + violation.getMessage();
  }

  /** A node of Jakarta has the index of the list before it, and its own name after that. */
  private static Pointer pointer(Path path) {
    Pointer pointer = Pointer.ROOT;
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer = pointer.child(node.getIndex());
      }
      if (node.getName() != null) {
        pointer = pointer.child(node.getName());
      }
    }
    return pointer;
  }
}
