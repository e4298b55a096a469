/** What is different between two versions of a record, part by part. */
@NullMarked
package io.github.isfmodel.json.difference;

import org.jspecify.annotations.NullMarked;
