/**
 * What somebody said, as somebody reported it: claims with their modality and both time axes, the
 * positions of actors that follow from them, and where they disagree.
 */
@NullMarked
package io.github.isfmodel.claim;

import org.jspecify.annotations.NullMarked;
