// SPDX-License-Identifier: Apache-2.0
package org.scholarch.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Links as a document of their own, RFC 9264. */
public final class Linkset {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The two forms of such a document. */
    public enum Form {
        /** A JSON object. */
        JSON(".json", "application/linkset+json"),
        /** Values of the header {@code Link}, each with its anchor. */
        TEXT(".txt", "application/linkset");

        private final String extension;
        private final String mediaType;

        Form(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** With its dot. */
        public String extension() {
            return extension;
        }

        /** The Content-Type. */
        public String mediaType() {
            return mediaType;
        }

        /** The form that a path asks for. */
        public static Optional<Form> of(String path) {
            return List.of(values()).stream()
                    .filter(form -> path.endsWith(form.extension))
                    .findFirst();
        }
    }

    /** Writes links in UTF-8. */
    public static byte[] write(List<Link> links, Form form) {
        return form == Form.JSON
                ? json(links)
                : links.stream()
                        .map(Link::anchored)
                        .collect(Collectors.joining(",\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(List<Link> links) {
        Map<String, Map<String, Object>> contexts = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> targets = new LinkedHashMap<>();
        for (Link link : links) {
            Map<String, Object> context = contexts.computeIfAbsent(link.anchor(), anchor -> {
                Map<String, Object> begun = new LinkedHashMap<>();
                begun.put("anchor", anchor);
                return begun;
            });
            List<Map<String, String>> list =
                    targets.computeIfAbsent(link.relation() + " " + link.anchor(), it -> new ArrayList<>());
            context.put(link.relation(), list);
            Map<String, String> target = new LinkedHashMap<>();
            target.put("href", link.target());
            link.type().ifPresent(type -> target.put("type", type));
            list.add(target);
        }
        try {
            return JSON.writeValueAsBytes(Map.of("linkset", List.copyOf(contexts.values())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts can always be written", e);
        }
    }

    private Linkset() {}
}
