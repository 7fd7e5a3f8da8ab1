package org.maalbar.annex.language;

import org.maalbar.annex.source.SourcePlace;

/**
 * A sentence of a document.
 *
 * @param number its number in the document, from 1
 * @param place where it begins
 * @param source its words as they are in the document, with single spaces
 * @param text the same, with words that a scan damaged as they were written
 */
public record Sentence(int number, SourcePlace place, String source, String text) {}
