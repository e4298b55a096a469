package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.isfmodel.json.table.ModelCodecs;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Names the root of a value that is wrapped by its type, and not by the class that was generated
 * for it.
 */
final class RootNames extends NopAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
    Class<?> type = annotated.getRawType().getSuperclass();
    return type != null && ModelCodecs.of(type) != null
        ? PropertyName.construct(type.getSimpleName())
        : null;
  }
}
