/**
 * The same format through an {@code ObjectMapper} of Jackson 2. Who uses this package from a module
 * requires {@code com.fasterxml.jackson.databind}.
 */
@NullMarked
package io.github.isfmodel.json.jackson2;

import org.jspecify.annotations.NullMarked;
