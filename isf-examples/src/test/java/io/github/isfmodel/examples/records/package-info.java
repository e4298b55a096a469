/**
 * The fact sheets of other forces as records, with everything that they state as an expectation.
 */
@NullMarked
package io.github.isfmodel.examples.records;

import org.jspecify.annotations.NullMarked;
