/** Document symbols of the United Nations, read leniently and printed in one form. */
@NullMarked
package io.github.isfmodel.symbol;

import org.jspecify.annotations.NullMarked;
