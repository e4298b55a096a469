/**
 * jqwik generators for every type of the model. Everything is derived from jqwik's own source of
 * randomness, shrinks, and may be reused by the tests of other modules.
 */
@NullMarked
package io.github.isfmodel.generators;

import org.jspecify.annotations.NullMarked;
