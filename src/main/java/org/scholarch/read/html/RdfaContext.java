// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What holds for the elements inside an element.
 *
 * @param subject the thing that properties belong to
 * @param vocabulary what stands before a bare term; empty when there is none
 * @param prefixes those of the page besides the common ones
 * @param pending relations whose other end a further element names
 */
record RdfaContext(String subject, String vocabulary, Map<String, String> prefixes, String language, Pending pending) {
    private static final Map<String, String> COMMON = Map.of(
            "schema", SchemaOrg.NAMESPACE,
            "foaf", "http://xmlns.com/foaf/0.1/",
            "dc", "http://purl.org/dc/terms/",
            "dcterms", "http://purl.org/dc/terms/",
            "og", "http://ogp.me/ns#");
    private static final int MOST_PREFIXES = 100;
    private static final int MOST_TERMS = 20;

    /** A relation from a subject that waits for its object. */
    record Pending(String subject, List<String> forth, List<String> back) {
        static final Pending NONE = new Pending("", List.of(), List.of());
    }

    /** The context around a page. */
    RdfaContext(String page) {
        this(page, "", Map.of(), "", Pending.NONE);
    }

    /** The context that an element sets with its vocabulary, prefixes and language. */
    RdfaContext inside(Element element) {
        String next =
                element.hasAttr("vocab") ? vocabulary(element.attr("vocab").strip()) : vocabulary;
        Map<String, String> all = element.hasAttr("prefix") ? withPrefixes(element.attr("prefix")) : prefixes;
        return new RdfaContext(subject, next, all, Sources.language(element, language), pending);
    }

    private static String vocabulary(String address) {
        return SchemaOrg.isVocabulary(address) ? SchemaOrg.NAMESPACE : address;
    }

    private Map<String, String> withPrefixes(String attribute) {
        Map<String, String> all = new HashMap<>(prefixes);
        List<String> tokens = MicrodataReader.tokens(attribute);
        for (int i = 0; i + 1 < tokens.size() && all.size() < MOST_PREFIXES; i += 2) {
            String name = tokens.get(i);
            if (name.endsWith(":")) {
                all.put(name.substring(0, name.length() - 1), tokens.get(i + 1));
            }
        }
        return all;
    }

    /** The context with another subject and nothing pending. */
    RdfaContext at(String next) {
        boolean same = next.equals(subject);
        return new RdfaContext(next, vocabulary, prefixes, language, same ? pending : Pending.NONE);
    }

    /** The context in which relations wait for their other end, which is {@code end} unless an element names another. */
    RdfaContext pending(String end, Pending relations) {
        return new RdfaContext(end, vocabulary, prefixes, language, relations);
    }

    boolean hasPending() {
        return !pending.subject().isEmpty();
    }

    /** States the relations that waited for a thing, if an element names one. */
    RdfaContext complete(String named, boolean names, ItemGraph graph, Element element) {
        if (!names || !hasPending()) {
            return this;
        }
        int line = Sources.line(element);
        pending.forth().forEach(term -> graph.add(pending.subject(), term, new ItemValue.Reference(named, line)));
        pending.back().forEach(term -> graph.add(named, term, new ItemValue.Reference(pending.subject(), line)));
        return new RdfaContext(subject, vocabulary, prefixes, language, Pending.NONE);
    }

    /** The terms of an attribute: bare names of schema.org, or other IRIs. Those that mean nothing are left out. */
    List<String> terms(String attribute) {
        List<String> terms = new ArrayList<>();
        for (String token : MicrodataReader.tokens(attribute)) {
            String iri = token.indexOf(':') >= 0 ? curie(token) : vocabulary.isEmpty() ? "" : vocabulary + token;
            if (iri.indexOf(':') > 0 && terms.size() < MOST_TERMS) {
                terms.add(SchemaOrg.name(iri));
            }
        }
        return terms;
    }

    /** A compact IRI in full; any other text as it is. */
    String curie(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || text.startsWith("//", colon + 1)) {
            return text;
        }
        String prefix = text.substring(0, colon);
        String start = prefixes.getOrDefault(prefix, COMMON.getOrDefault(prefix, ""));
        return start.isEmpty() ? text : start + text.substring(colon + 1);
    }
}
