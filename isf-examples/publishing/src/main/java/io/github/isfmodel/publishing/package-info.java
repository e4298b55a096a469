/** What Maven Central asks of a bundle, and what this project asks of its own. */
@NullMarked
package io.github.isfmodel.publishing;

import org.jspecify.annotations.NullMarked;
