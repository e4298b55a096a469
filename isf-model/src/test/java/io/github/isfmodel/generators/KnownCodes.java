package io.github.isfmodel.generators;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @ForAll} and any type of the model: only values whose codes this release knows, all
 * through. Without it open enumerations have unknown codes too, as they have in documents of a
 * later release: these are kept and written, and strict reading refuses them. Rules may be broken
 * all the same. What a property fails of shrinks, and keeps to known codes. Anywhere else it is an
 * error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface KnownCodes {}
