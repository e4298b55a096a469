/**
 * Numbers as they were stated: exact, bounded, approximate or in words, and arithmetic that refuses
 * to add what cannot be added.
 */
@NullMarked
package io.github.isfmodel.quantity;

import org.jspecify.annotations.NullMarked;
