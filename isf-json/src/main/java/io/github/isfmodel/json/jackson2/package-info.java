/** Reading and writing through the parser and generator of Jackson 2. */
@NullMarked
package io.github.isfmodel.json.jackson2;

import org.jspecify.annotations.NullMarked;
