/**
 * How the value classes of this library are generated and made; for the library's own sources only.
 */
@NullMarked
package io.github.isfmodel.style;

import org.jspecify.annotations.NullMarked;
