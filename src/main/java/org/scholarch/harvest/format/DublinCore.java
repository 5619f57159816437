// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Simple Dublin Core, in which every item must be had, OAI-PMH 2.0 section 4.4. */
final class DublinCore implements MetadataFormat {
    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

    @Override
    public String prefix() {
        return "oai_dc";
    }

    @Override
    public String schema() {
        return "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    }

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public Coverage coverage() {
        return Coverage.EVERYTHING;
    }

    @Override
    public void write(Kind kind, String iri, Holdings holdings, XmlWriter out) {
        out.root("oai_dc", "dc", NAMESPACE, schema(), root -> {
            root.namespace("dc", ELEMENTS);
            var elements = new Elements(root);
            switch (kind) {
                case PUBLICATION -> publication(holdings.publication(iri), elements);
                case PERSON -> person(holdings.person(iri), elements);
                case ORGANIZATION -> organization(holdings.organization(iri), elements);
            }
        });
    }

    private static void publication(Publication work, Elements out) {
        work.titles().forEach(out.all("title"));
        work.authors().forEach(author -> out.add("creator", author.name().whole()));
        work.abstracts().forEach(out.all("description"));
        work.venues().forEach(out.all("source"));
        work.dates().forEach(date -> out.add("date", date));
        out.add("type", "Text");
        out.add("identifier", work.self().iri());
        work.addresses().forEach(it -> out.add("identifier", it));
    }

    private static void person(Person person, Elements out) {
        person.titles().forEach(out.all("title"));
        person.topics().forEach(out.all("subject"));
        person.descriptions().forEach(out.all("description"));
        person.affiliations().forEach(it -> it.names().forEach(out.all("relation")));
        out.add("type", "Person");
        out.add("identifier", person.self().self().iri());
        person.self().identifiers().forEach(it -> out.add("identifier", it));
    }

    private static void organization(Organization organization, Elements out) {
        organization.titles().forEach(out.all("title"));
        organization.parents().forEach(it -> it.names().forEach(out.all("relation")));
        out.add("type", "Organization");
        out.add("identifier", organization.self().iri());
        organization.identifiers().forEach(it -> out.add("identifier", it));
    }

    /** Writes elements; the same words are written once in each. */
    private static final class Elements {
        private final XmlWriter out;
        private final Set<List<Object>> written = new HashSet<>();

        Elements(XmlWriter out) {
            this.out = out;
        }

        Consumer<Words> all(String name) {
            return words -> add(name, words);
        }

        void add(String name, String text) {
            add(name, new Words(text, ""));
        }

        private void add(String name, Words words) {
            if (written.add(List.of(name, words))) {
                out.words("dc", name, ELEMENTS, words);
            }
        }
    }
}
