// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Bibo;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Vivo;

/**
 * What a repository holds.
 *
 * @param graph everything that its store says, read in the transaction of the caller
 * @param ids the local part of the identifier of a thing's item; empty when it is none
 */
public record Holdings(Graph graph, Function<String, Optional<String>> ids) {

    /** A name of a thing, its address when it has none. */
    public String name(String iri) {
        return new Thing(graph, iri)
                .names().stream().findFirst().map(Words::text).orElse(iri);
    }

    /** Whether a text is a date of publication that every format can take. */
    public static boolean isDate(Node date) {
        return date.isLiteral() && Publication.isDate(date.getLiteralLexicalForm());
    }

    Person person(String iri) {
        Thing thing = new Thing(graph, iri);
        return new Person(
                author(iri, thing),
                titles(thing),
                named(thing, Foaf.TOPIC_INTEREST),
                thing.literals(Schema.DESCRIPTION),
                references(thing, Schema.AFFILIATION));
    }

    Organization organization(String iri) {
        Thing thing = new Thing(graph, iri);
        return new Organization(
                reference(iri, thing),
                titles(thing),
                thing.iris(Schema.SAME_AS),
                references(thing, Schema.PARENT_ORGANIZATION));
    }

    Publication publication(String iri) {
        Thing thing = new Thing(graph, iri);
        return new Publication(
                reference(iri, thing),
                thing.literals(Schema.NAME),
                thing.literals(Schema.ALTERNATE_NAME),
                authors(thing),
                thing.literals(Schema.ABSTRACT),
                named(thing, Schema.IS_PART_OF),
                thing.texts(Schema.DATE_PUBLISHED),
                thing.texts(Bibo.DOI),
                thing.iris(Schema.SAME_AS));
    }

    private List<Author> authors(Thing work) {
        Map<String, Integer> places = places(work);
        return work.iris(Schema.AUTHOR).stream()
                .sorted(Comparator.comparing((String it) -> places.getOrDefault(it, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .map(it -> author(it, new Thing(graph, it)))
                .toList();
    }

    /** The places of authors in the list, as far as they are known; of several of one person the first. */
    private Map<String, Integer> places(Thing work) {
        Map<String, Integer> places = new HashMap<>();
        for (String iri : work.iris(Vivo.RELATED_BY)) {
            Thing authorship = new Thing(graph, iri);
            Stream.of(Vivo.RANK, Coa.LIST_POSITION)
                    .flatMap(it -> authorship.texts(it).stream())
                    .filter(it -> it.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .min(Comparator.naturalOrder())
                    .ifPresent(place ->
                            authorship.iris(Vivo.RELATES).forEach(author -> places.merge(author, place, Math::min)));
        }
        return places;
    }

    private Author author(String iri, Thing thing) {
        Reference self = reference(iri, thing);
        List<String> given = thing.texts(Schema.GIVEN_NAME);
        List<String> family = thing.texts(Schema.FAMILY_NAME);
        // Of two pairs nobody could say which belong together.
        boolean apart = given.size() == 1 && family.size() == 1;
        return new Author(
                self,
                new PersonName(
                        self.names().stream().findFirst().map(Words::text).orElse(iri),
                        apart ? Optional.of(given.get(0)) : Optional.empty(),
                        apart ? Optional.of(family.get(0)) : Optional.empty()),
                thing.iris(Schema.SAME_AS));
    }

    private static List<Words> titles(Thing thing) {
        return Stream.concat(thing.literals(Schema.NAME).stream(), thing.literals(Schema.ALTERNATE_NAME).stream())
                .toList();
    }

    private List<Words> named(Thing thing, String property) {
        return thing.iris(property).stream()
                .flatMap(it -> new Thing(graph, it).names().stream())
                .toList();
    }

    /** What a property points to, without what stands between things and has no name. */
    private List<Reference> references(Thing thing, String property) {
        return thing.iris(property).stream()
                .map(it -> reference(it, new Thing(graph, it)))
                .filter(it -> !it.names().isEmpty())
                .toList();
    }

    private Reference reference(String iri, Thing thing) {
        return new Reference(iri, ids.apply(iri), thing.names());
    }
}
