/**
 * What keeps pledges back, and which changes would free them: single ones by how much they free,
 * and the smallest sets of them.
 */
@NullMarked
package io.github.isfmodel.leverage;

import org.jspecify.annotations.NullMarked;
