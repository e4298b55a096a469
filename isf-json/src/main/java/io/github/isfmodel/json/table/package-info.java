/** How each type of the model is written: its properties, in order, with their codecs. */
@NullMarked
package io.github.isfmodel.json.table;

import org.jspecify.annotations.NullMarked;
