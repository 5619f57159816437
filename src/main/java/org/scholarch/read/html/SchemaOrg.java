// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

/** The namespace of schema.org, which pages write in four ways. */
final class SchemaOrg {
    /** The form in which the others are understood. */
    static final String NAMESPACE = "http://schema.org/";

    private SchemaOrg() {}

    /** The bare name of a term of schema.org; any other IRI as it is. */
    static String name(String iri) {
        String rest = afterScheme(iri);
        if (rest.startsWith("www.")) {
            rest = rest.substring(4);
        }
        return rest.startsWith("schema.org/") ? rest.substring("schema.org/".length()) : iri;
    }

    /** Whether an address is the one of the vocabulary or of its context. */
    static boolean isVocabulary(String address) {
        String name = name(address.endsWith("/") ? address : address + "/");
        return name.isEmpty() || name.startsWith("docs/jsonldcontext.json");
    }

    private static String afterScheme(String iri) {
        if (iri.startsWith("http://")) {
            return iri.substring("http://".length());
        }
        return iri.startsWith("https://") ? iri.substring("https://".length()) : "";
    }
}
