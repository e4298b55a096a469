/** Reading and writing through the parser and generator of Jackson 2. */
@NullMarked
package io.github.isfmodel.json.jackson2.streaming;

import org.jspecify.annotations.NullMarked;
