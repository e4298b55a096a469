package io.github.isfmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The Immutables style of what the library works out. Its attributes belong together, so nobody
 * else puts them together: there are no copies with another attribute, and the builder is that of
 * the generated class, which the package keeps to itself.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    defaults = @Value.Immutable(copy = false),
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    get = "*",
    jakarta = true,
    defaultAsDefault = true,
    allowedClasspathAnnotations = {Override.class})
public @interface ComputedStyle {}
