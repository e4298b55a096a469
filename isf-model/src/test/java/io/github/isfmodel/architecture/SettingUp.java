package io.github.isfmodel.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorReferenceTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which classes are set up (initialised, as the Java Language Specification, 12.4, says) while
 * another one is: its superclass, interfaces with code, and what the code that its static
 * initializer may run creates, calls or reads of other classes. Counted in are bodies of lambdas,
 * whether they are run or not, and all methods that override one of this library that is called.
 * Not seen are methods that only the Java library calls, such as compareTo.
 */
final class SettingUp {

  private final Set<JavaClass> setUp = new HashSet<>();
  private final Set<JavaCodeUnit> seen = new HashSet<>();
  private final Deque<JavaCodeUnit> toFollow = new ArrayDeque<>();

  private SettingUp() {}

  static Set<JavaClass> of(JavaClass type) {
    SettingUp settingUp = new SettingUp();
    type.getRawSuperclass().ifPresent(settingUp.setUp::add);
    type.getAllRawInterfaces().stream().filter(SettingUp::hasCode).forEach(settingUp.setUp::add);
    type.getStaticInitializer().ifPresent(settingUp::follow);
    while (!settingUp.toFollow.isEmpty()) {
      settingUp.toFollow.poll().getAccessesFromSelf().forEach(settingUp::add);
    }
    settingUp.setUp.remove(type);
    return settingUp.setUp;
  }

  /** Whether whoever does this sets up the class of the target first. */
  static boolean isNeededFor(JavaAccess<?> access) {
    return access.getTarget() instanceof ConstructorCallTarget
        || access.getTarget() instanceof ConstructorReferenceTarget
        || member(access).filter(SettingUp::isStatic).isPresent();
  }

  private void add(JavaAccess<?> access) {
    if (isNeededFor(access)) {
      setUp.add(member(access).map(JavaMember::getOwner).orElse(access.getTargetOwner()));
    }
    if (member(access).orElse(null) instanceof JavaCodeUnit called) {
      follow(called);
      if (called instanceof JavaMethod && isOurs(called)) {
        access.getTargetOwner().getAllSubclasses().forEach(each -> followIn(each, called));
      }
    }
  }

  private static boolean hasCode(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT) && !isStatic(each));
  }

  private static boolean isOurs(JavaMember member) {
    return member.getOwner().getPackageName().startsWith("io.github.isfmodel");
  }

  private void followIn(JavaClass subclass, JavaCodeUnit called) {
    String[] parameters =
        called.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    subclass.tryGetMethod(called.getName(), parameters).ifPresent(this::follow);
  }

  private void follow(JavaCodeUnit code) {
    if (seen.add(code)) {
      toFollow.add(code);
    }
  }

  private static Optional<? extends JavaMember> member(JavaAccess<?> access) {
    return access.getTarget().resolveMember();
  }

  private static boolean isStatic(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.STATIC);
  }
}
