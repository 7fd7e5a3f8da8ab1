/**
 * The one place that words a fact: what a rule asks for, what is known of a number, how a record counted, what is missing.
 *
 * <p>Every class words one kind of fact in Danish and English, from values that know nothing of assessments, and keeps the
 * users' text apart as {@link org.maalbar.text.Sentence}. {@link org.maalbar.words.LevelWords} is used by most of the others.
 * How sentences are laid out, as a tree or in a table, is decided elsewhere. Nothing here is for other modules than our own.
 */
@NullMarked
package org.maalbar.words;

import org.jspecify.annotations.NullMarked;
