/**
 * Values within documents of a host's own, as Jackson reads and writes them.
 *
 * <p>Start with {@link org.maalbar.json.host.HostDeserializer}, which gives a value of the host's document to a reader as text,
 * and rejects it as Jackson 2 does. {@link org.maalbar.json.host.TokenText} and {@link org.maalbar.json.host.Rejection} are what
 * the modules of all Jacksons share.
 */
@NullMarked
package org.maalbar.json.host;

import org.jspecify.annotations.NullMarked;
