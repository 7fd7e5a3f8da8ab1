/** Assessing beside rule engines: {@link org.maalbar.peers.Peers} is the program. */
@org.jspecify.annotations.NullMarked
package org.maalbar.peers;
