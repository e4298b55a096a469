/** Who said what, and who contradicts whom. */
@NullMarked
package io.github.isfmodel.examples.cli.claims;

import org.jspecify.annotations.NullMarked;
