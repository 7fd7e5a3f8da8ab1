/**
 * Jakarta Validation constraints for the forms and entities of hosts: what a user types is checked before it becomes a part of a
 * programme, by our readers and with their words.
 *
 * <pre>{@code
 * record Seen(@NotBlank @FigureText String figure, @NotBlank @SpanText String period) {}
 * }</pre>
 *
 * <p>Texts are {@link org.maalbar.validation.FigureText figures}, {@link org.maalbar.validation.NumberText numbers},
 * {@link org.maalbar.validation.PercentText percentages}, {@link org.maalbar.validation.MoneyText money},
 * {@link org.maalbar.validation.DayText days}, {@link org.maalbar.validation.SpanText spans} and
 * {@link org.maalbar.validation.IdText ids}; documents are {@link org.maalbar.validation.ProgrammeDocument programmes} and
 * {@link org.maalbar.validation.RuleDocument rules}.
 *
 * <p>A message is in Danish where the locale of the validation is, else in English; a machine that speaks Danish answers readers of a
 * third language in Danish, as all bundles do. With another provider than Hibernate Validator it is in the language in which the text
 * is read, that of ids and documents in English.
 */
@NullMarked
package org.maalbar.validation;

import org.jspecify.annotations.NullMarked;
