package io.github.isfmodel.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.isfmodel.generators.IsfArbitraries;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public records of a module, and whether they refuse null. */
public final class PublicRecords {

  private static final int GENERATIONS = 10;

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(double.class, 1.0),
          Map.entry(boolean.class, true),
          Map.entry(String.class, "text"),
          Map.entry(Object.class, "anything"),
          Map.entry(Class.class, Object.class),
          Map.entry(ZoneId.class, ZoneOffset.UTC),
          Map.entry(URI.class, URI.create("about:blank")),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(OptionalInt.class, OptionalInt.empty()));

  private PublicRecords() {}

  /**
   * The records that users can see.
   *
   * @param anyClass a class of the module
   * @param module the module's name
   * @return the records in its exported packages, those in types that are public themselves too
   */
  public static List<Class<?>> of(Class<?> anyClass, String module) {
    Set<String> exported = ExportedApi.packages(anyClass, module);
    return new ClassFileImporter()
        .importUrl(anyClass.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(type -> type.isRecord() && exported.contains(type.getPackageName()))
            .<Class<?>>map(type -> type.reflect())
            .filter(PublicRecords::isPublic)
            .toList();
  }

  private static boolean isPublic(@Nullable Class<?> type) {
    return type == null
        || Modifier.isPublic(type.getModifiers()) && isPublic(type.getDeclaringClass());
  }

  /**
   * The components that may be null by the constructor, and not by their type.
   *
   * @param record the record
   * @return what each does, such as "Position.actor is accepted"; empty if all are refused
   */
  public static List<String> lettingNullIn(Class<?> record) {
    List<String> found = new ArrayList<>();
    RecordComponent[] components = record.getRecordComponents();
    for (int at = 0; at < components.length; at++) {
      if (!components[at].getType().isPrimitive() && !isNullable(components[at])) {
        String told = told(record, components, at);
        if (!told.equals(components[at].getName())) {
          found.add(record.getSimpleName() + "." + components[at].getName() + ": " + told);
        }
      }
    }
    return found;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static String told(Class<?> record, RecordComponent[] components, int at) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] arguments =
        Arrays.stream(types).map(type -> sample(type, GENERATIONS)).toArray();
    arguments[at] = null;
    try {
      record.getDeclaredConstructor(types).newInstance(arguments);
      return "accepted";
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      return thrown instanceof NullPointerException ? thrown.getMessage() : thrown.toString();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(record + " cannot be built", e);
    }
  }

  /** Any value of a type; of one without generator, only as good as it takes to be handed in. */
  private static Object sample(Class<?> type, int generations) {
    if (SAMPLES.containsKey(type)) {
      return SAMPLES.get(type);
    }
    if (IsfArbitraries.types().contains(type)) {
      return IsfArbitraries.of(type).generator(1).next(new Random(1)).value();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.isSealed() && generations > 0
        ? sample(type.getPermittedSubclasses()[0], generations - 1)
        : unbuilt(type);
  }

  /** Without a call of its own constructor, as Java makes values that it reads. */
  private static Object unbuilt(Class<?> type) {
    try {
      Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
      Object maker = factory.getMethod("getReflectionFactory").invoke(null);
      Constructor<?> none =
          (Constructor<?>)
              factory
                  .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                  .invoke(maker, type, Object.class.getDeclaredConstructor());
      return none.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " cannot be made", e);
    }
  }
}
