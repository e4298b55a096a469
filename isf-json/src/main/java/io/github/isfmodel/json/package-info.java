/**
 * Reads and writes the model as JSON. {@link io.github.isfmodel.json.IsfJson} needs no set-up;
 * {@link io.github.isfmodel.json.IsfModule} adds the types to an {@code ObjectMapper}.
 */
@NullMarked
package io.github.isfmodel.json;

import org.jspecify.annotations.NullMarked;
