package io.github.isfmodel.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Follows a pointer through accessors. */
public final class Pointed {

  private Pointed() {}

  /** Whether each step names an attribute, or an element of a list; the last may be absent. */
  public static boolean in(Object value, Pointer pointer) {
    Object current = value;
    for (String step : pointer.steps()) {
      if (current == null) {
        return false;
      }
      current = child(current, step);
      if (MISSING.equals(current)) {
        return false;
      }
    }
    return true;
  }

  private static final Object MISSING = new Object();

  private static Object child(Object parent, String step) {
    if (parent instanceof List<?> list) {
      int index = Integer.parseInt(step);
      return index < list.size() ? list.get(index) : MISSING;
    }
    try {
      Method accessor = parent.getClass().getMethod(step);
      accessor.setAccessible(true);
      Object value = accessor.invoke(parent);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (NoSuchMethodException noSuchAttribute) {
      return MISSING;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(step + " of " + parent.getClass(), e);
    }
  }
}
