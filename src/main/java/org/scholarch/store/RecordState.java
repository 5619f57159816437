// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;

/**
 * What is noted about a record.
 *
 * @param graph the name of its graph
 * @param content fingerprint of its statements, {@code sha256:} and 64 hexadecimal digits; see {@link Fingerprint}
 * @param modified when its statements last changed, or when it was removed
 * @param live whether it is there
 */
public record RecordState(String graph, String content, Instant modified, boolean live) {}
