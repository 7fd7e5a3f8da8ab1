package org.maalbar.examples.house.attic;

/** Needs nothing. */
public record Chimney() {}
