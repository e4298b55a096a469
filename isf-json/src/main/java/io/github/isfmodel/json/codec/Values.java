package io.github.isfmodel.json.codec;

/**
 * What the properties of an object are read as, while it is built. They wait in the slots of a
 * {@link JsonIn}, or are read only when they are asked for, by a {@link PlainIn}; so they are to be
 * asked for in the order of their table.
 */
public abstract sealed class Values permits JsonIn, PlainIn {}
