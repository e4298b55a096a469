package io.github.isfmodel.generators;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @ForAll Dossier}: only records whose identifiers resolve, with none to four parts
 * of each kind. All else is arbitrary, so nearly all of them break rules; see {@link Lawful}.
 * Beside any other type it is an error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Coherent {}
