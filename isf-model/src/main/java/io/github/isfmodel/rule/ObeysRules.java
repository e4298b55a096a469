package io.github.isfmodel.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Jakarta constraint that carries the rules of a type. It runs all of them and reports each
 * violation at its own place, with the message "rule id: message; remedy". The texts are escaped,
 * so that nothing in the data is read as a template or an expression.
 */
@Documented
@Constraint(validatedBy = ObeysRulesValidator.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ObeysRules.List.class)
public @interface ObeysRules {

  /** {@return never shown: each violation has a message of its own} */
  String message() default "breaks a rule";

  /** {@return the groups; errors belong to the default group} */
  Class<?>[] groups() default {};

  /** {@return the payload, as Jakarta Validation defines it} */
  Class<? extends Payload>[] payload() default {};

  /** {@return which violations are reported} */
  Severity severity() default Severity.ERROR;

  /** Several of these on one element. */
  @Documented
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** {@return the constraints} */
    ObeysRules[] value();
  }
}
