// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request path under the base that names a thing or a document about it.
 *
 * @param thing path of the thing under the base, e.g. {@code person/ada}
 * @param document the asked-for form when the path names a document
 */
record ThingPath(String thing, Optional<Variant> document) {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<thing>(?:(?:person|publication|organization|topic|role|venue)"
                    + "|(?:supervision|appointment|collaboration|decision|graph)/[\\w~-]+)/[\\w~-]+|topics)(?<extension>\\.[a-z]+)?");

    /** Reads a path without its leading slash; empty when it names no thing and no document. */
    static Optional<ThingPath> parse(String path) {
        Matcher matcher = SHAPE.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String extension = matcher.group("extension");
        if (extension == null) {
            return Optional.of(new ThingPath(matcher.group("thing"), Optional.empty()));
        }
        return Variant.ofExtension(extension)
                .map(variant -> new ThingPath(matcher.group("thing"), Optional.of(variant)));
    }
}
