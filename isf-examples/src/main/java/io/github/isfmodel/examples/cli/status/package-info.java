/** How a force stands on a day. */
@NullMarked
package io.github.isfmodel.examples.cli.status;

import org.jspecify.annotations.NullMarked;
