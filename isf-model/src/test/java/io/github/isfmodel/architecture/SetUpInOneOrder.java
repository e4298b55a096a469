package io.github.isfmodel.architecture;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Classes that need each other while they are set up make two threads wait for each other for ever
 * if each thread begins with another one. So such a circle has one class at most that is used from
 * outside of it: every thread begins there.
 */
final class SetUpInOneOrder extends ArchCondition<JavaClass> {

  private Map<JavaClass, Set<JavaClass>> reached = Map.of();

  SetUpInOneOrder() {
    super("be set up in an order that cannot lock threads");
  }

  @Override
  public void init(Collection<JavaClass> classes) {
    Map<JavaClass, Set<JavaClass>> needed =
        classes.stream().collect(toMap(Function.identity(), SettingUp::of));
    reached = new HashMap<>();
    classes.forEach(each -> reached.put(each, reachedFrom(each, needed)));
  }

  private static Set<JavaClass> reachedFrom(
      JavaClass start, Map<JavaClass, Set<JavaClass>> needed) {
    Set<JavaClass> reached = new HashSet<>();
    Deque<JavaClass> toFollow = new ArrayDeque<>(List.of(start));
    while (!toFollow.isEmpty()) {
      for (JavaClass next : needed.getOrDefault(toFollow.poll(), Set.of())) {
        if (reached.add(next)) {
          toFollow.add(next);
        }
      }
    }
    return reached;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    List<JavaClass> circle =
        reached.keySet().stream().filter(each -> needEachOther(type, each)).toList();
    List<String> doors =
        circle.stream()
            .filter(each -> isUsedFromOutside(each, circle))
            .map(JavaClass::getName)
            .sorted()
            .toList();
    if (doors.size() > 1 && doors.get(0).equals(type.getName())) {
      events.add(
          SimpleConditionEvent.violated(
              type,
              "need each other while they are set up, and are all used from outside: " + doors));
    }
  }

  private boolean needEachOther(JavaClass one, JavaClass other) {
    return reached.getOrDefault(one, Set.of()).contains(other)
        && reached.getOrDefault(other, Set.of()).contains(one);
  }

  private static boolean isUsedFromOutside(JavaClass type, List<JavaClass> circle) {
    if (isPublic(type)) {
      return true;
    }
    for (JavaAccess<?> access : type.getAccessesToSelf()) {
      if (SettingUp.isNeededFor(access) && !circle.contains(access.getOriginOwner())) {
        return true;
      }
    }
    return type.getSubclasses().stream().anyMatch(each -> !circle.contains(each));
  }

  /** Then it may be used from outside of the library. */
  private static boolean isPublic(JavaClass type) {
    Optional<JavaClass> around = type.getEnclosingClass();
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && (around.isEmpty() || isPublic(around.get()));
  }
}
