package io.github.isfmodel.rule;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a violation's place as a Jakarta path. */
final class JakartaPath {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

  private JakartaPath() {}

  /** A node to go on from; the Jakarta API has another type for one with an index. */
  private record Node(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {

    static Node of(NodeBuilderCustomizableContext node) {
      return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    static Node of(NodeBuilderDefinedContext node) {
      return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }
  }

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
      follow(Node.of(builder.addPropertyNode(steps.get(0))), steps.subList(1, steps.size()));
    }
  }

  private static void follow(Node node, List<String> steps) {
    if (steps.isEmpty()) {
      node.end().run();
    } else if (!Pointer.isIndex(steps.get(0))) {
      follow(Node.of(node.property().apply(steps.get(0))), steps.subList(1, steps.size()));
    } else if (steps.size() == 1) {
      node.bean().get().inIterable().atIndex(index(steps)).addConstraintViolation();
    } else {
      NodeBuilderCustomizableContext element = node.property().apply(steps.get(1));
      follow(Node.of(element.inIterable().atIndex(index(steps))), steps.subList(2, steps.size()));
    }
  }

  private static int index(List<String> steps) {
    return Integer.parseInt(steps.get(0));
  }
}
