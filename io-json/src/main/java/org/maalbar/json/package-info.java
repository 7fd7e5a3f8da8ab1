/**
 * Reads programmes from JSON documents of the format {@code maalbar/1}, and writes them.
 *
 * <p>Start with {@link org.maalbar.json.ProgrammeJson}, whose documentation is the description of the format. Reading is
 * strict and never throws for bad content: it returns the programme, or what is wrong, with line, column and JSON pointer.
 * Equal programmes are written alike, byte for byte.
 *
 * <p>{@link org.maalbar.json.AssessmentJson} writes what an assessment says, and {@link org.maalbar.json.SnapshotJson} keeps what
 * was reported, so that it can be checked later whether it was altered and whether it would be reported again.
 * {@link org.maalbar.json.MaalbarModule} reads programmes within documents of the host's own.
 */
@NullMarked
package org.maalbar.json;

import org.jspecify.annotations.NullMarked;
