/**
 * What a municipality does and counts: a programme with its initiatives, goals, indicators, observations, planned
 * activities, claims and status texts.
 *
 * <p>Start with {@link org.maalbar.programme.Programme#builder}. Everything here is immutable; the small types are changed
 * by methods that return a copy ({@code Observation.total(...).someOfThem()}), and only the programme, which checks what
 * its parts say of each other, has a builder.
 */
@NullMarked
package org.maalbar.programme;

import org.jspecify.annotations.NullMarked;
