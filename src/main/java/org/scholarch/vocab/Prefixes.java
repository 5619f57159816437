// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The prefixes under which documents abbreviate IRIs. */
public final class Prefixes {
    /** Namespaces by prefix, in order of the prefix. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("bibo", Bibo.NS),
            Map.entry("coa", Coa.NS),
            Map.entry("dcterms", Dcterms.NS),
            Map.entry("foaf", Foaf.NS),
            Map.entry("obo", Obo.NS),
            Map.entry("org", Org.NS),
            Map.entry("prov", Prov.NS),
            Map.entry("rdf", Rdf.NS),
            Map.entry("schema", Schema.NS),
            Map.entry("skos", Skos.NS),
            Map.entry("sup", Sup.NS),
            Map.entry("vivo", Vivo.NS),
            Map.entry("who", Who.NS),
            Map.entry("xsd", Xsd.NS))));

    private Prefixes() {}
}
