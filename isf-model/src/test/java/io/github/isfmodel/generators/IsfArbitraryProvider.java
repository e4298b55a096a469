package io.github.isfmodel.generators;

import io.github.isfmodel.dossier.Dossier;
import java.lang.annotation.Annotation;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll Pledge} and all other types of the model just work. */
public final class IsfArbitraryProvider implements ArbitraryProvider {

  /** For jqwik. */
  public IsfArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return IsfArbitraries.types().contains(type(target));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    boolean record = type(target).equals(Dossier.class);
    if (record && isAnnotated(target, Lawful.class)) {
      return Set.of(DossierArbitraries.lawfulDossiers());
    }
    return record && isAnnotated(target, Coherent.class)
        ? Set.of(DossierArbitraries.coherentDossiers())
        : Set.of(IsfArbitraries.of(type(target)));
  }

  /** The type of the values; of a wildcard or a type variable what it extends. */
  static Class<?> type(TypeUsage target) {
    return bound(target).getRawType();
  }

  /** Whether a type is annotated, or what it extends. */
  static boolean isAnnotated(TypeUsage target, Class<? extends Annotation> asked) {
    return target.isAnnotated(asked) || bound(target).isAnnotated(asked);
  }

  private static TypeUsage bound(TypeUsage target) {
    boolean open = target.isWildcard() || target.isTypeVariable();
    return open && target.getUpperBounds().size() == 1 ? target.getUpperBounds().get(0) : target;
  }
}
