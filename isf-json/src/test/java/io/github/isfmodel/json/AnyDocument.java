package io.github.isfmodel.json;

import io.github.isfmodel.generators.DossierArbitraries;
import io.github.isfmodel.generators.IsfArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A value of any type of document, valid or not.
 *
 * @param type the type of document
 * @param value the value
 */
record AnyDocument<T>(DocumentType<T> type, T value) {

  static Arbitrary<AnyDocument<?>> any() {
    return Arbitraries.of(DocumentType.all()).flatMap(type -> of(type).map(document -> document));
  }

  static <T> Arbitrary<AnyDocument<T>> of(DocumentType<T> type) {
    return values(type).map(value -> new AnyDocument<>(type, value));
  }

  /** Values of a type; every second record breaks no rule, so that strict reading gives it. */
  static <T> Arbitrary<T> values(DocumentType<T> type) {
    Arbitrary<T> any = IsfArbitraries.of(type.javaType());
    return type.equals(DocumentType.DOSSIER)
        ? Arbitraries.oneOf(any, DossierArbitraries.lawfulDossiers().map(type.javaType()::cast))
        : any;
  }

  byte[] bytes() {
    return IsfJson.write(type, value);
  }

  /** The document as it is written. */
  String text() {
    return Json.text(bytes());
  }

  @Override
  public String toString() {
    return text();
  }
}
