package io.github.isfmodel.resolution;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** One of the forms that an instrument could take while its form was still open. */
@IsfStyle
@Value.Immutable
public abstract sealed class InstrumentForm implements WithInstrumentForm, Serializable
    permits ImmutableInstrumentForm {

  InstrumentForm() {}

  /** {@return the form, in our own words} */
  public abstract String summary();

  /** {@return what it would contain} */
  public abstract List<String> features();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link InstrumentForm}. Required is {@code summary}; without it {@code build}
   * throws {@link IllegalStateException}, which names it. Of a list, as {@code features}, the
   * method of that name replaces all elements, and {@code addFeature} adds to them. Null is
   * refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableInstrumentForm.Builder {
    Builder() {}
  }
}
