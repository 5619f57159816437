// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.Set;
import org.scholarch.vocab.Schema;

/** The names of schema.org terms under the context that schema.org itself publishes. */
final class SchemaOrgTerms implements Terms {
    /** Words that the context gives another meaning than the term of that name; a test compares them with the context. */
    static final Set<String> TAKEN = Set.of(
            "HTML",
            "bibo",
            "brick",
            "csvw",
            "dc",
            "dcam",
            "dcat",
            "dcmitype",
            "dct",
            "dcterms",
            "dctype",
            "doap",
            "eli",
            "foaf",
            "gs1",
            "hydra",
            "id",
            "lrmoo",
            "mo",
            "odrl",
            "og",
            "org",
            "owl",
            "prof",
            "prov",
            "qb",
            "rdf",
            "rdfs",
            "sarif",
            "schema",
            "sh",
            "skos",
            "snomed",
            "sosa",
            "ssn",
            "time",
            "type",
            "unece",
            "vann",
            "vcard",
            "void",
            "xml",
            "xsd");

    /** Terms under which a bare string is a text. Not all of them: elsewhere a value object is written, which is always right. */
    static final Set<String> TEXTS = Set.of(
            "abstract",
            "additionalName",
            "alternateName",
            "award",
            "creativeWorkStatus",
            "description",
            "disambiguatingDescription",
            "familyName",
            "givenName",
            "headline",
            "honorificPrefix",
            "identifier",
            "inLanguage",
            "isbn",
            "issn",
            "jobTitle",
            "keywords",
            "name",
            "pageEnd",
            "pageStart",
            "pagination",
            "position",
            "propertyID",
            "roleName",
            "termCode",
            "value");

    /** Terms under which a bare string is an IRI. */
    static final Set<String> ADDRESSES = Set.of(
            "contentUrl",
            "image",
            "inDefinedTermSet",
            "isPartOf",
            "license",
            "mainEntityOfPage",
            "publishingPrinciples",
            "sameAs",
            "url");

    @Override
    public boolean speaks(String iri) {
        return iri.startsWith(Schema.NS);
    }

    @Override
    public boolean wantsType() {
        return true;
    }

    @Override
    public Term property(String iri) {
        String name = type(iri);
        return Term.of(iri, name, coercion(name));
    }

    @Override
    public String type(String iri) {
        String local = iri.substring(Schema.NS.length());
        return DataTerms.isWord(local) && !TAKEN.contains(local) ? local : iri;
    }

    @Override
    public String datatype(String iri) {
        return iri;
    }

    private static Term.Coercion coercion(String name) {
        if (TEXTS.contains(name)) {
            return Term.Coercion.TEXT;
        }
        return ADDRESSES.contains(name) ? Term.Coercion.IRI : Term.Coercion.UNKNOWN;
    }
}
