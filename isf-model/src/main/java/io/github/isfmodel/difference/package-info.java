/**
 * What is different between two situations of a force: of two days, or with and without
 * assumptions.
 */
@NullMarked
package io.github.isfmodel.difference;

import org.jspecify.annotations.NullMarked;
