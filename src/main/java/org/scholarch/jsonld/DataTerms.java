// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scholarch.vocab.Bibo;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Obo;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Vivo;
import org.scholarch.vocab.Who;

/** The names under our own context: schema.org's terms bare, the others with a prefix. */
final class DataTerms implements Terms {
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** The context, name to IRI, in the order in which it is written. {@code ontology/context.jsonld} says the same. */
    static final Map<String, String> CONTEXT = context();

    @Override
    public boolean speaks(String iri) {
        return true;
    }

    @Override
    public boolean wantsType() {
        return false;
    }

    @Override
    public Term property(String iri) {
        return Term.of(iri, type(iri), Term.Coercion.TEXT);
    }

    @Override
    public String type(String iri) {
        for (Map.Entry<String, String> entry : CONTEXT.entrySet()) {
            if (!iri.startsWith(entry.getValue())) {
                continue;
            }
            String local = iri.substring(entry.getValue().length());
            if ("@vocab".equals(entry.getKey())) {
                return isWord(local) && !CONTEXT.containsKey(local) ? local : iri;
            }
            // "foaf://x" would be read as an absolute IRI.
            return local.isEmpty() || local.startsWith("//") ? iri : entry.getKey() + ":" + local;
        }
        return iri;
    }

    @Override
    public String datatype(String iri) {
        return type(iri);
    }

    /** Whether the text is made of ASCII letters and digits alone, so that no reader can take it for an IRI or a keyword. */
    static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Map<String, String> context() {
        Map<String, String> context = new LinkedHashMap<>();
        context.put("@vocab", Schema.NS);
        context.put("bibo", Bibo.NS);
        context.put("coa", Coa.NS);
        context.put("dcterms", Dcterms.NS);
        context.put("foaf", Foaf.NS);
        context.put("obo", Obo.NS);
        context.put("org", Org.NS);
        context.put("prov", Prov.NS);
        context.put("rdf", Rdf.NS);
        context.put("skos", Skos.NS);
        context.put("sup", Sup.NS);
        context.put("vivo", Vivo.NS);
        context.put("who", Who.NS);
        context.put("xsd", XSD);
        return Collections.unmodifiableMap(context);
    }
}
