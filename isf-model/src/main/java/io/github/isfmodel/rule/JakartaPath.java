package io.github.isfmodel.rule;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a violation's place as a Jakarta path. */
final class JakartaPath {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

  private JakartaPath() {}

  static void report(Violation violation, ConstraintValidatorContext context) {
    String text = violation.rule() + ": " + violation.message() + "; " + violation.remedy();
    ConstraintViolationBuilder builder =
        context.buildConstraintViolationWithTemplate(escaped(text));
    addNodes(builder, violation.at().steps());
  }

  /** What data says must stay data: no parameter, no expression. */
  static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
  }

  private static void addNodes(ConstraintViolationBuilder builder, List<String> steps) {
    if (steps.isEmpty()) {
      builder.addConstraintViolation();
    } else {
      follow(builder.addPropertyNode(steps.get(0)), steps.subList(1, steps.size()));
    }
  }

  private static void follow(NodeBuilderCustomizableContext node, List<String> steps) {
    if (steps.isEmpty()) {
      node.addConstraintViolation();
    } else if (!isIndex(steps.get(0))) {
      follow(node.addPropertyNode(steps.get(0)), steps.subList(1, steps.size()));
    } else if (steps.size() == 1) {
      node.addBeanNode().inIterable().atIndex(index(steps)).addConstraintViolation();
    } else {
      followElement(
          node.addPropertyNode(steps.get(1)).inIterable().atIndex(index(steps)),
          steps.subList(2, steps.size()));
    }
  }

  /**
   * The same as {@link #follow}, for the type that the Jakarta API has for a node with an index.
   */
  private static void followElement(NodeBuilderDefinedContext node, List<String> steps) {
    if (steps.isEmpty()) {
      node.addConstraintViolation();
    } else if (!isIndex(steps.get(0))) {
      follow(node.addPropertyNode(steps.get(0)), steps.subList(1, steps.size()));
    } else if (steps.size() == 1) {
      node.addBeanNode().inIterable().atIndex(index(steps)).addConstraintViolation();
    } else {
      followElement(
          node.addPropertyNode(steps.get(1)).inIterable().atIndex(index(steps)),
          steps.subList(2, steps.size()));
    }
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int index(List<String> steps) {
    return Integer.parseInt(steps.get(0));
  }
}
