// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which results of queries are sent, in the order in which we prefer them. Some go by several names; whatever
 * name the client used, the answer carries the first. So no answer is ever {@code application/xml}, which browsers show, and
 * who asks for a page gets plain text.
 */
enum ResultFormat {
    JSON("application/sparql-results+json", "json application/json"),
    XML("application/sparql-results+xml", "xml application/xml text/xml"),
    CSV("text/csv", "csv"),
    TSV("text/tab-separated-values", "tsv"),
    TABLE("text/plain", "text text/html"),
    TURTLE("text/turtle", "turtle ttl application/x-turtle"),
    JSON_LD("application/ld+json", "json jsonld application/json"),
    N_TRIPLES("application/n-triples", "nt ntriples"),
    RDF_XML("application/rdf+xml", "rdf xml application/xml text/xml"),
    TURTLE_TO_READ("text/plain", "text text/html");

    private static final List<ResultFormat> OF_ROWS = List.of(JSON, XML, CSV, TSV, TABLE);
    private static final List<ResultFormat> OF_GRAPHS = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML, TURTLE_TO_READ);

    /** One name under which a form can be had. */
    private record Name(String mediaType, ResultFormat format) {}

    private final String mediaType;
    private final String otherNames;

    ResultFormat(String mediaType, String otherNames) {
        this.mediaType = mediaType;
        this.otherNames = otherNames;
    }

    /**
     * The form to send, empty when the client takes none.
     *
     * @param graph whether the result is a graph; else rows or a yes or no
     * @param named what the client's parameter says, which goes before its header; null when there is none
     * @param accept what its header says
     */
    static Optional<ResultFormat> choose(boolean graph, @Nullable String named, AcceptHeader accept) {
        List<ResultFormat> formats = offered(graph);
        if (named != null) {
            String name = named.strip().toLowerCase(Locale.ROOT);
            return formats.stream()
                    .filter(format -> format.names().contains(name))
                    .findFirst();
        }
        List<Name> names = formats.stream()
                .flatMap(format -> format.names().stream()
                        .filter(name -> name.contains("/"))
                        .map(name -> new Name(name, format)))
                .toList();
        return accept.choose(names, Name::mediaType).map(Name::format);
    }

    /** What can be had, for a client that takes none of it. */
    static String list(boolean graph) {
        var list = new StringJoiner("\n", "None of the accepted media types is offered. There are:\n", "");
        offered(graph).forEach(format -> list.add(format.mediaType));
        return list.toString();
    }

    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    private List<String> names() {
        return List.of((mediaType + " " + otherNames).split(" ", -1));
    }

    private static List<ResultFormat> offered(boolean graph) {
        return graph ? OF_GRAPHS : OF_ROWS;
    }
}
