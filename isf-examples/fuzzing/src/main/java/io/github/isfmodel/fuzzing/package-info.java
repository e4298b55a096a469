/** Coverage-guided fuzzing of every reader and parser. */
@NullMarked
package io.github.isfmodel.fuzzing;

import org.jspecify.annotations.NullMarked;
