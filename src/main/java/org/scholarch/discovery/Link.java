// SPDX-License-Identifier: Apache-2.0
package org.scholarch.discovery;

import java.util.Optional;

/**
 * A typed link, RFC 8288.
 *
 * @param anchor what it leads from, absolute
 * @param relation how the two are related, a registered word
 * @param target what it leads to, absolute
 * @param type the media type of the target, where it matters
 */
public record Link(String anchor, String relation, String target, Optional<String> type) {
    /** The link as a value of the header {@code Link}, whose anchor is what is sent. */
    String value() {
        String start = "<" + target + ">; rel=\"" + relation + "\"";
        return type.map(it -> start + "; type=\"" + it + "\"").orElse(start);
    }

    /** The link as it stands in a document that is about several anchors. */
    String anchored() {
        return value() + "; anchor=\"" + anchor + "\"";
    }
}
