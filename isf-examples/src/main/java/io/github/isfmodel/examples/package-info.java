/** The records that ship with this library, and what is shown with them. */
@NullMarked
package io.github.isfmodel.examples;

import org.jspecify.annotations.NullMarked;
