package io.github.isfmodel.json;

import java.io.IOException;
import java.io.Serial;

/** Says that the packing of an input is damaged; a failure of the input itself never says so. */
final class DamagedPackingException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final PackingDamage damage;

  DamagedPackingException(PackingDamage damage) {
    this.damage = damage;
  }

  PackingDamage damage() {
    return damage;
  }
}
