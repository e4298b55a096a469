package io.github.isfmodel.generators;

import io.github.isfmodel.dossier.Dossier;
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
    return IsfArbitraries.types().contains(target.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    if (target.isOfType(Dossier.class) && target.isAnnotated(Lawful.class)) {
      return Set.of(DossierArbitraries.lawfulDossiers());
    }
    return target.isOfType(Dossier.class) && target.isAnnotated(Coherent.class)
        ? Set.of(DossierArbitraries.coherentDossiers())
        : Set.of(IsfArbitraries.of(target.getRawType()));
  }
}
