// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.time.Duration;

/**
 * How long we wait and how much we take.
 *
 * @param connect for a connection
 * @param request from the first byte we send to the last byte of the answer
 * @param retries how often a request is sent again that found a busy server or a broken connection
 * @param pause before the first of these; each later one waits twice as long
 * @param mostBytes of one answer
 */
public record Limits(Duration connect, Duration request, int retries, Duration pause, int mostBytes) {
    /** Ten seconds for a connection, ten minutes for an answer, three retries from a quarter of a second on, 256 MB. */
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofMinutes(10), 3, Duration.ofMillis(250), 256 << 20);
}
