package io.github.isfmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * As {@link ComputedStyle}, for values that share their lists: a list is kept as it is given, and
 * every attribute has to be given. Who builds one gives only lists that do not change.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    defaults = @Value.Immutable(copy = false),
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builtinContainerAttributes = false,
    get = "*",
    jakarta = true,
    defaultAsDefault = true,
    allowedClasspathAnnotations = {Override.class})
public @interface SharedStyle {}
