package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Sources, citations and speakers. */
public final class SourceArbitraries {

  private SourceArbitraries() {}

  /**
   * Sources.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Source> sources(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Source::builder)
            .use(ids.sources())
            .in(Source.Builder::id)
            .use(CodeArbitraries.of(SourceKind.VOCABULARY))
            .in(Source.Builder::kind)
            .use(texts())
            .in(Source.Builder::title)
            .use(maybe(texts()))
            .in(Source.Builder::publisher)
            .use(whens(ids))
            .in(Source.Builder::published)
            .use(maybe(texts()))
            .in(Source.Builder::address)
            .use(maybe(Arbitraries.of("ar", "he", "id", "tr", "pt-BR", "no tag")))
            .in(Source.Builder::language)
            .use(few(ids.sources()))
            .in(Source.Builder::relays)
            .use(maybe(texts()))
            .in(Source.Builder::note)
            .build(Source.Builder::build));
  }

  /**
   * Citations.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Citation> citation(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Citation::builder)
            .use(ids.sources())
            .in(Citation.Builder::source)
            .use(maybe(texts()))
            .in(Citation.Builder::locator)
            .use(Arbitraries.of(Certainty.class))
            .in(Citation.Builder::certainty)
            .build(Citation.Builder::build));
  }

  /**
   * The citations of something.
   *
   * @param ids where identifiers come from
   * @return lists of none, one or two
   */
  public static Arbitrary<List<Citation>> citations(Ids ids) {
    return Fast.of(few(citation(ids)));
  }

  /**
   * Speakers.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Speaker> speakers(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Speaker::builder)
            .use(CodeArbitraries.of(SpeakerKind.VOCABULARY))
            .in(Speaker.Builder::kind)
            .use(maybe(ids.actors()))
            .in(Speaker.Builder::actor)
            .use(maybe(QuantityArbitraries.quantities()))
            .in(Speaker.Builder::count)
            .use(maybe(texts()))
            .in(Speaker.Builder::role)
            .build(Speaker.Builder::build));
  }

  /**
   * Attributions.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Attribution> attributions(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Attribution::builder)
            .use(speakers(ids))
            .in(Attribution.Builder::speaker)
            .use(few(ids.sources()))
            .in(Attribution.Builder::relay)
            .use(whens(ids))
            .in(Attribution.Builder::said)
            .build(Attribution.Builder::build));
  }
}
