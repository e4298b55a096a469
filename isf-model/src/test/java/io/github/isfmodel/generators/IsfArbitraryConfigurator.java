package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.IsfArbitraryProvider.isAnnotated;
import static io.github.isfmodel.generators.IsfArbitraryProvider.type;

import io.github.isfmodel.dossier.Dossier;
import java.lang.annotation.Annotation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.JqwikException;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;

/** Keeps to known codes where that is asked for, and refuses what no values can be had for. */
public final class IsfArbitraryConfigurator implements ArbitraryConfigurator {

  /** For jqwik. */
  public IsfArbitraryConfigurator() {}

  @Override
  public <T> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage target) {
    checkRecord(target, Coherent.class);
    checkRecord(target, Lawful.class);
    if (!isAnnotated(target, KnownCodes.class)) {
      return arbitrary;
    }
    checkType(target);
    return CodeArbitraries.known(arbitrary);
  }

  private static void checkRecord(TypeUsage target, Class<? extends Annotation> asked) {
    if (!isAnnotated(target, asked)) {
      return;
    }
    String name = "@" + asked.getSimpleName();
    if (!type(target).equals(Dossier.class)) {
      throw new JqwikException(
          name
              + " is for whole records, and here stands before "
              + type(target).getSimpleName()
              + "; write it before Dossier, within a list too, or leave it out");
    }
    if (isOfOthers(target)) {
      throw new JqwikException(
          name + " does nothing to the values of a method or a supplier; write @ForAll alone");
    }
  }

  /** Whether the values are other ones than ours. */
  private static boolean isOfOthers(TypeUsage target) {
    return target
        .findAnnotation(ForAll.class)
        .filter(
            all -> !all.value().isEmpty() || !all.supplier().equals(ArbitrarySupplier.NONE.class))
        .isPresent();
  }

  private static void checkType(TypeUsage target) {
    Class<?> type = type(target);
    if (!type.isEnum() && !IsfArbitraries.types().contains(type)) {
      throw new JqwikException(
          "@KnownCodes is for types of the model, and here stands before "
              + type.getSimpleName()
              + "; write it before such a type, within a list too, or leave it out");
    }
  }
}
