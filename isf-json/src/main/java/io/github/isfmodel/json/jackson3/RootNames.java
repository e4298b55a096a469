package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.table.ModelCodecs;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Names the root of a value that is wrapped by its type, and not by the class that was generated
 * for it.
 */
final class RootNames extends NopAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
    Class<?> type = annotated.getRawType().getSuperclass();
    return type != null && ModelCodecs.of(type) != null
        ? PropertyName.construct(type.getSimpleName())
        : null;
  }
}
