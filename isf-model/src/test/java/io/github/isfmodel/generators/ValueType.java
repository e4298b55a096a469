package io.github.isfmodel.generators;

import io.github.isfmodel.code.OpenCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A record or a class with a builder, taken apart by reflection, so that no test forgets a type or
 * an attribute.
 *
 * @param type the class
 * @param attributes its attributes; those of a record in their order, others by name
 */
public record ValueType(Class<?> type, List<Attribute> attributes) {

  /**
   * One attribute.
   *
   * @param name its name
   * @param type its declared type
   * @param raw its declared type without type arguments
   * @param accessor how it is read
   */
  public record Attribute(String name, Type type, Class<?> raw, Method accessor) {

    /** {@return whether it is a list, empty where absent} */
    public boolean isList() {
      return List.class.isAssignableFrom(raw);
    }

    /** {@return whether it may be absent} */
    public boolean isOptional() {
      return raw == Optional.class || raw == OptionalInt.class;
    }

    /**
     * Reads it.
     *
     * @param value a value of the type
     * @return the attribute of the value
     */
    public Object of(Object value) {
      return call(accessor, value);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final Map<Class<?>, ValueType> ALL = takenApart();
  private static final Map<Attribute, Method> SETTERS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Method> STARTS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Method> ENDS = new ConcurrentHashMap<>();

  private static Map<Class<?>, ValueType> takenApart() {
    Map<Class<?>, ValueType> found = new LinkedHashMap<>();
    for (Class<?> type : IsfArbitraries.types()) {
      if (!type.isInterface() && !OpenCode.class.isAssignableFrom(type)) {
        found.put(type, new ValueType(type, type.isRecord() ? components(type) : abstracts(type)));
      }
    }
    return found;
  }

  /** {@return all records and all classes with a builder that there are generated values of} */
  public static List<ValueType> all() {
    return List.copyOf(ALL.values());
  }

  /**
   * A record, public or not, whether or not there are generated values of it.
   *
   * @param type the class
   * @return the record taken apart
   */
  public static ValueType ofRecord(Class<?> type) {
    return new ValueType(type, components(type));
  }

  /**
   * The type of a value.
   *
   * @param value any value
   * @return its type, or empty if the model does not have it or it has no attributes of its own
   */
  public static Optional<ValueType> ofValue(Object value) {
    Class<?> type = value.getClass();
    return Optional.ofNullable(ALL.get(type.isRecord() ? type : type.getSuperclass()));
  }

  private static List<Attribute> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(ValueType::attribute).toList();
  }

  private static Attribute attribute(RecordComponent part) {
    return new Attribute(part.getName(), part.getGenericType(), part.getType(), part.getAccessor());
  }

  /** By name, since reflection gives methods in an order that differs from one run to the next. */
  private static List<Attribute> abstracts(Class<?> type) {
    List<Attribute> found = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() == type
          && Modifier.isAbstract(method.getModifiers())
          && method.getParameterCount() == 0) {
        found.add(
            new Attribute(
                method.getName(), method.getGenericReturnType(), method.getReturnType(), method));
      }
    }
    found.sort(Comparator.comparing(Attribute::name));
    return found;
  }

  /**
   * The attributes of a value.
   *
   * @param value a value of this type
   * @return the attributes by name, in a map of their own
   */
  public Map<String, Object> valuesOf(Object value) {
    Map<String, Object> values = new LinkedHashMap<>();
    attributes.forEach(attribute -> values.put(attribute.name(), attribute.of(value)));
    return values;
  }

  /**
   * Builds a value; what the constructor or the builder throws comes through.
   *
   * @param values the attributes by name; what is not there is not set on a builder
   * @return the value
   */
  public Object build(Map<String, Object> values) {
    try {
      return type.isRecord() ? construct(values) : assemble(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " cannot be built", e);
    }
  }

  private Object construct(Map<String, Object> values) throws ReflectiveOperationException {
    Object[] arguments = attributes.stream().map(part -> values.get(part.name())).toArray();
    try {
      return CONSTRUCTORS.computeIfAbsent(type, made -> constructor()).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    }
  }

  private Constructor<?> constructor() {
    Class<?>[] types = attributes.stream().map(Attribute::raw).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(type + " has no constructor of all components", e);
    }
  }

  private Object assemble(Map<String, Object> values) {
    Object builder = builder();
    for (Attribute attribute : attributes) {
      if (values.containsKey(attribute.name())) {
        set(builder, attribute, values.get(attribute.name()));
      }
    }
    return call(ENDS.computeIfAbsent(builder.getClass(), made -> method(made, "build")), builder);
  }

  /** {@return a new builder of the type, which has to have one} */
  public Object builder() {
    return call(STARTS.computeIfAbsent(type, made -> method(made, "builder")), null);
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(type + " has no " + name + "()", e);
    }
  }

  /**
   * Sets an attribute on a builder.
   *
   * @param builder the builder
   * @param attribute the attribute
   * @param value its value
   */
  public static void set(Object builder, Attribute attribute, Object value) {
    call(SETTERS.computeIfAbsent(attribute, unset -> setter(builder, unset)), builder, value);
  }

  private static Method setter(Object builder, Attribute attribute) {
    Class<?> wanted = attribute.isList() ? Iterable.class : attribute.raw();
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> method.getName().equals(attribute.name()))
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {wanted}))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no builder method for " + attribute));
  }

  /**
   * Calls a method, public or not; what it throws comes through.
   *
   * @param method the method
   * @param target the object that has it; null for a static one
   * @param arguments the arguments
   * @return what it returns
   */
  public static @Nullable Object call(
      Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      method.trySetAccessible();
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " cannot be called", e);
    }
  }

  private static RuntimeException thrown(InvocationTargetException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    throw new AssertionError(e.getCause());
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
