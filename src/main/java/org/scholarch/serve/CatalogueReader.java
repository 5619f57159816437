// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.scholarch.serve.page.Catalogue;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Sup;

/** Reads what there is out of the store. */
final class CatalogueReader {
    private final DatasetGraph dataset;
    private final Minter minter;

    CatalogueReader(DatasetGraph dataset, Minter minter) {
        this.dataset = dataset;
        this.minter = minter;
    }

    Catalogue read() {
        return Txn.calculateRead(
                dataset,
                () -> new Catalogue(
                        entries(objects(Node.ANY, Foaf.PRIMARY_TOPIC), this::titles),
                        entries(typed(Schema.SCHOLARLY_ARTICLE), work -> ""),
                        entries(subjects(Skos.IN_SCHEME, iri(minter.topics())), this::people),
                        entries(typed(Schema.ORGANIZATION), this::whole),
                        typed(Sup.SUPERVISION).size()));
    }

    private List<Catalogue.Entry> entries(Set<Node> things, Function<Node, String> note) {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (Node thing : things) {
            name(thing)
                    .ifPresent(name -> entries.add(new Catalogue.Entry(
                            thing.getURI(),
                            name.getLiteralLexicalForm(),
                            name.getLiteralLanguage(),
                            note.apply(thing))));
        }
        entries.sort(Comparator.comparing(Catalogue.Entry::name, collator).thenComparing(Catalogue.Entry::iri));
        return List.copyOf(entries);
    }

    /** The posts that a person has now, each in one language; of somebody without a post what he or she studies for. */
    private String titles(Node person) {
        Set<Node> current = objects(person, Schema.JOB_TITLE);
        SortedSet<String> titles = new TreeSet<>();
        for (Node post : subjects(Org.MEMBER, person)) {
            name(post, Schema.ROLE_NAME)
                    .filter(current::contains)
                    .ifPresent(it -> titles.add(it.getLiteralLexicalForm()));
            objects(post, Schema.ROLE_NAME).forEach(current::remove);
        }
        current.forEach(title -> titles.add(title.getLiteralLexicalForm()));
        if (titles.isEmpty()) {
            for (Node supervision : subjects(Sup.SUPERVISEE, person)) {
                name(supervision, Sup.STATED_LEVEL).ifPresent(it -> titles.add(it.getLiteralLexicalForm()));
            }
        }
        return String.join(", ", titles);
    }

    private String people(Node topic) {
        int people = subjects(Foaf.TOPIC_INTEREST, topic).size();
        return people == 1 ? "1 person" : people + " people";
    }

    private String whole(Node organization) {
        return objects(organization, Org.UNIT_OF).stream()
                .map(whole -> name(whole).map(Node::getLiteralLexicalForm).orElse(""))
                .findFirst()
                .orElse("");
    }

    private Optional<Node> name(Node thing) {
        return name(thing, Schema.NAME);
    }

    private Optional<Node> name(Node thing, String property) {
        return objects(thing, property).stream()
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node name) -> !name.getLiteralLanguage().startsWith("en"))
                        .thenComparing(name -> !name.getLiteralLanguage().isEmpty())
                        .thenComparing(name -> name.toString()));
    }

    private Set<Node> typed(String type) {
        return subjects(Rdf.TYPE, iri(type));
    }

    private Set<Node> subjects(String property, Node object) {
        Set<Node> subjects = new LinkedHashSet<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, iri(property), object)
                .forEachRemaining((Quad quad) -> subjects.add(quad.getSubject()));
        return subjects;
    }

    private Set<Node> objects(Node subject, String property) {
        Set<Node> objects = new LinkedHashSet<>();
        dataset.find(Quad.defaultGraphIRI, subject, iri(property), Node.ANY)
                .forEachRemaining((Quad quad) -> objects.add(quad.getObject()));
        return objects;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
