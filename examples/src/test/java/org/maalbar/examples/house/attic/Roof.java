package org.maalbar.examples.house.attic;

import org.maalbar.examples.house.cellar.Floor;

/** Stands on the floor. */
public record Roof(Floor floor) {}
