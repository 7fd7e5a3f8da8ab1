/**
 * Programmes, assessments and snapshots in documents of hosts that use Jackson 3, such as Spring Boot 4.
 *
 * <p>Start with {@link org.maalbar.jackson3.MaalbarJacksonModule}, which Jackson finds by itself. All it does is to hand values as
 * JSON text to {@link org.maalbar.json.ValueJson} and back.
 */
@NullMarked
package org.maalbar.jackson3;

import org.jspecify.annotations.NullMarked;
