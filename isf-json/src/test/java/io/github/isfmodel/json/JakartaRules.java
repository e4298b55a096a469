package io.github.isfmodel.json;

import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Warnings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a Jakarta validator with its usual settings finds, with the ids that its messages bear. */
final class JakartaRules {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private JakartaRules() {}

  /** The rules that are broken, each with its place. */
  static List<String> broken(Checkable value, Class<?>... groups) {
    return violations(value, groups)
        .map(each -> id(each) + " " + pointer(each.getPropertyPath()))
        .toList();
  }

  /** The rules that are broken, errors and warnings. */
  static Set<String> ids(Checkable value) {
    return violations(value, Default.class, Warnings.class)
        .map(JakartaRules::id)
        .collect(Collectors.toSet());
  }

  private static Stream<? extends ConstraintViolation<?>> violations(
      Checkable value, Class<?>... groups) {
    return VALIDATOR.validate(value, groups).stream();
  }

  private static String id(ConstraintViolation<?> violation) {
    return violation.getMessage().substring(0, violation.getMessage().indexOf(':'));
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
