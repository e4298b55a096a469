/**
 * How a record stands on a day: one typed answer to the questions that are asked first, each part
 * with the things in the record that it comes from.
 */
@NullMarked
package io.github.isfmodel.assessment;

import org.jspecify.annotations.NullMarked;
