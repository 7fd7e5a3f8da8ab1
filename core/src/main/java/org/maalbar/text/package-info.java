/**
 * How numbers, figures, money, days and spans are written and read in Danish and English, without the machine's locale data,
 * and what text an id or a title may contain.
 *
 * <p>Start with {@link org.maalbar.text.Wording}: {@code Wording.in(Language.DANISH).figure(about(450))} is "ca. 450", and
 * {@code Wording.in(Language.DANISH).parseFigure("ca. 450")} is that figure. {@link org.maalbar.text.Language} chooses between what
 * is said in both, {@link org.maalbar.text.Sentence} keeps what a user wrote apart from words of the library, and
 * {@link org.maalbar.text.Texts} says which ids and titles are accepted. Other spellings are rejected.
 */
@NullMarked
package org.maalbar.text;

import org.jspecify.annotations.NullMarked;
