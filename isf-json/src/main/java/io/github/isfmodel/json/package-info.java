/**
 * Reads and writes the model as JSON. {@link io.github.isfmodel.json.IsfJson} needs no set-up;
 * {@link io.github.isfmodel.json.jackson2.IsfModule} adds the types to an {@code ObjectMapper} of
 * Jackson 2, {@link io.github.isfmodel.json.jackson3.IsfModule} to one of Jackson 3.
 */
@NullMarked
package io.github.isfmodel.json;

import org.jspecify.annotations.NullMarked;
