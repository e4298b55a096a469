package io.github.isfmodel.rule;

/** The validation group in which a Jakarta {@code Validator} reports warnings. */
public interface Warnings {}
