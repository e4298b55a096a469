package io.github.isfmodel.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands the violations of a {@link Checkable} to a Jakarta {@code Validator}. Public only because
 * Jakarta Validation has to make instances of it.
 */
public final class ObeysRulesValidator implements ConstraintValidator<ObeysRules, Checkable> {

  private Severity severity = Severity.ERROR;

  /** For Jakarta Validation. */
  public ObeysRulesValidator() {}

  @Override
  public void initialize(ObeysRules constraint) {
    severity = constraint.severity();
  }

  @Override
  public boolean isValid(@Nullable Checkable subject, ConstraintValidatorContext context) {
    if (subject == null) {
      return true;
    }
    List<Violation> found =
        subject.violations().stream().filter(each -> each.severity() == severity).toList();
    if (!found.isEmpty()) {
      context.disableDefaultConstraintViolation();
      found.forEach(violation -> JakartaPath.report(violation, context));
    }
    return found.isEmpty();
  }
}
