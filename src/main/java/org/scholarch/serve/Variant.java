// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.Optional;

/** The representations of a document, in the order in which we prefer them for a client that has no preference among them. */
enum Variant {
    TURTLE(".ttl", "text/turtle"),
    JSON_LD(".jsonld", "application/ld+json"),
    N_TRIPLES(".nt", "application/n-triples"),
    RDF_XML(".rdf", "application/rdf+xml"),
    JSON(".json", "application/json"),
    HTML(".html", "text/html");

    private final String extension;
    private final String mediaType;

    Variant(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** The Content-Type; only the text types need to name their characters. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** The variant of a file extension with its dot. */
    static Optional<Variant> ofExtension(String extension) {
        for (Variant variant : values()) {
            if (variant.extension.equals(extension)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }
}
