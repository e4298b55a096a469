package io.github.isfmodel.generators;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @ForAll Dossier}: only records that break no rule, neither one whose breach is an
 * error nor one whose breach is a warning, and that have no codes but those of this release. So
 * reading strictly what was written gives the record again. They have up to ten parts of each kind,
 * around any day for which the members of the Security Council are known. What a property fails of
 * shrinks, and stays lawful. Beside any other type it is an error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Lawful {}
