/** What reading, writing, checking and assessing a record costs. */
@NullMarked
package io.github.isfmodel.benchmarks;

import org.jspecify.annotations.NullMarked;
