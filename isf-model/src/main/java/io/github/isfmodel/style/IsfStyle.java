package io.github.isfmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of the library: the domain name is the abstract class, the generated
 * class stays hidden behind it, builders are nested, copies are made by {@code with} methods.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {
      "alias:aliases",
      "asserts:asserts",
      "concerns:concerns",
      "headquarters:headquarters",
      "supersedes:supersedes"
    },
    get = "*",
    jakarta = true,
    builder = "new",
    defaultAsDefault = true,
    allowedClasspathAnnotations = {Override.class})
public @interface IsfStyle {}
