package io.github.isfmodel.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user of the module can see is made of types that the user can name. */
public final class ExportedApi extends ArchCondition<JavaClass> {

  private final Set<String> exported;

  private ExportedApi(Set<String> exported) {
    super("show only exported types of this library in public members");
    this.exported = exported;
  }

  /**
   * Reads the descriptor of a module.
   *
   * @param anyClass a class of the module, compiled beside its descriptor
   * @param module the module's name
   * @return the condition
   */
  public static ExportedApi of(Class<?> anyClass, String module) {
    return new ExportedApi(packages(anyClass, module));
  }

  static Set<String> packages(Class<?> anyClass, String module) {
    ModuleDescriptor descriptor =
        ModuleFinder.of(home(anyClass)).find(module).orElseThrow().descriptor();
    return descriptor.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!isVisible(type)) {
      return;
    }
    type.getMembers().stream()
        .filter(ExportedApi::isVisible)
        .forEach(member -> check(member, events));
  }

  private void check(JavaMember member, ConditionEvents events) {
    typesOf(member)
        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
        .filter(shown -> shown.getPackageName().startsWith("io.github.isfmodel"))
        .filter(shown -> !isVisible(shown.getBaseComponentType()))
        .distinct()
        .map(shown -> member.getFullName() + " shows the hidden type " + shown.getFullName())
        .forEach(message -> events.add(SimpleConditionEvent.violated(member, message)));
  }

  private static Stream<JavaType> typesOf(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  private boolean isVisible(JavaClass type) {
    return exported.contains(type.getPackageName()) && isVisibleWithin(type);
  }

  private static boolean isVisibleWithin(JavaClass type) {
    return isOpen(type.getModifiers())
        && type.getEnclosingClass().map(ExportedApi::isVisibleWithin).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return isOpen(member.getModifiers());
  }

  private static boolean isOpen(Set<?> modifiers) {
    return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
  }
}
