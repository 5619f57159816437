// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.vocab.Bibo;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;

/** Simple Dublin Core, in which every item must be had, OAI-PMH 2.0 section 4.4. */
final class DublinCore implements MetadataFormat {
    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

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
    public boolean covers(Kind kind) {
        return true;
    }

    @Override
    public void write(Kind kind, String iri, Graph graph, XmlWriter out) {
        var thing = new Thing(graph, NodeFactory.createURI(iri));
        out.root("oai_dc", "dc", NAMESPACE, schema(), root -> {
            root.namespace("dc", ELEMENTS);
            var elements = new Elements(root);
            switch (kind) {
                case PUBLICATION -> publication(thing, elements);
                case PERSON -> person(thing, elements);
                case ORGANIZATION -> organization(thing, elements);
            }
            elements.add("identifier", iri);
            thing.literals(Bibo.DOI).forEach(doi -> elements.add("identifier", "https://doi.org/" + doi.text()));
            thing.iris(Schema.SAME_AS).forEach(same -> elements.add("identifier", same));
        });
    }

    private static void publication(Thing work, Elements out) {
        work.literals(Schema.NAME).forEach(out.all("title"));
        work.authors().flatMap(author -> author.names().limit(1)).forEach(out.all("creator"));
        work.literals(Schema.ABSTRACT).forEach(out.all("description"));
        work.names(Schema.IS_PART_OF).forEach(out.all("source"));
        work.literals(Schema.DATE_PUBLISHED).forEach(date -> out.add("date", date.text()));
        out.add("type", "Text");
    }

    private static void person(Thing person, Elements out) {
        titles(person, out);
        person.names(Foaf.TOPIC_INTEREST).forEach(out.all("subject"));
        person.literals(Schema.DESCRIPTION).forEach(out.all("description"));
        person.names(Schema.AFFILIATION).forEach(out.all("relation"));
        out.add("type", "Person");
    }

    private static void organization(Thing organization, Elements out) {
        titles(organization, out);
        organization.names(Schema.PARENT_ORGANIZATION).forEach(out.all("relation"));
        out.add("type", "Organization");
    }

    private static void titles(Thing thing, Elements out) {
        thing.literals(Schema.NAME).forEach(out.all("title"));
        thing.literals(Schema.ALTERNATE_NAME).forEach(out.all("title"));
    }

    /** Writes elements; the same words are written once in each. */
    private static final class Elements {
        private final XmlWriter out;
        private final Set<List<Object>> written = new HashSet<>();

        Elements(XmlWriter out) {
            this.out = out;
        }

        Consumer<Thing.Words> all(String name) {
            return words -> add(name, words);
        }

        void add(String name, String text) {
            add(name, new Thing.Words(text, ""));
        }

        private void add(String name, Thing.Words words) {
            if (written.add(List.of(name, words))) {
                out.element("dc", name, ELEMENTS, element -> {
                    if (!words.language().isEmpty()) {
                        element.language(words.language());
                    }
                    element.text(words.text());
                });
            }
        }
    }
}
