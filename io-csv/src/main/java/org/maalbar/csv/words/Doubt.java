package org.maalbar.csv.words;

/**
 * What the words of a goal make doubtful about its target.
 *
 * @param english what it says, and what to write, in English
 * @param danish the same in Danish
 */
public record Doubt(String english, String danish) {}
