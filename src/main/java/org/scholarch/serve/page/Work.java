// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Vivo;

/**
 * A publication.
 *
 * @param title leads to its page
 * @param authors those listed in their order, then those of whom no place is known
 * @param incomplete true when there are more authors than these
 * @param abstracts the abstract in each language, none when there is none
 * @param cut true when the abstract goes on elsewhere
 * @param venues where it came out
 * @param dates when it came out
 * @param identifiers what registers say of it
 */
record Work(
        Link title,
        List<Link> authors,
        boolean incomplete,
        List<Prose> abstracts,
        boolean cut,
        List<Link> venues,
        List<Text> dates,
        List<Link> identifiers) {

    /** Every work that names a person as an author, by title. */
    static List<Work> by(Facts facts, Node person) {
        return facts.subjects(Schema.AUTHOR, person).stream()
                .map(work -> of(facts, work))
                .toList();
    }

    static Work of(Facts facts, Node work) {
        return new Work(
                facts.link(work),
                authors(facts, work),
                says(facts, work, Coa.AUTHOR_LIST_COMPLETE, "false", "true"),
                Prose.of(longest(facts.texts(work, Schema.ABSTRACT))),
                says(facts, work, Coa.ABSTRACT_CUT, "true", "false"),
                facts.links(work, Schema.IS_PART_OF),
                facts.texts(work, Schema.DATE_PUBLISHED),
                facts.identifiers(work));
    }

    /** Whether a flag is said and nobody says the opposite: one page may know more of a work than another. */
    private static boolean says(Facts facts, Node work, String property, String flag, String opposite) {
        List<String> said =
                facts.texts(work, property).stream().map(Text::value).toList();
        return said.contains(flag) && !said.contains(opposite);
    }

    /** One text a language: of the abstracts of several pages the one that breaks off last. */
    private static List<Text> longest(List<Text> texts) {
        Map<String, Text> longest = new LinkedHashMap<>();
        Comparator<Text> byLength =
                Comparator.comparingInt((Text text) -> text.value().length()).thenComparing(Text::value);
        texts.forEach(text -> longest.merge(text.lang(), text, BinaryOperator.maxBy(byLength)));
        return List.copyOf(longest.values());
    }

    private static List<Link> authors(Facts facts, Node work) {
        List<Node> authorships = new ArrayList<>(facts.values(work, Vivo.RELATED_BY));
        authorships.sort(
                Comparator.comparingInt(authorship -> facts.number(authorship, Coa.LIST_POSITION, Integer.MAX_VALUE)));
        Set<Node> people = new LinkedHashSet<>(facts.values(work, Schema.AUTHOR));
        Set<Node> placed = new LinkedHashSet<>();
        List<Link> authors = new ArrayList<>();
        for (Node authorship : authorships) {
            for (Node person : facts.values(authorship, Vivo.RELATES)) {
                if (people.contains(person) && placed.add(person)) {
                    Link link = facts.link(person);
                    authors.add(facts.text(authorship, Coa.LISTED_NAME)
                            .map(listed -> new Link(link.href(), listed, ""))
                            .orElse(link));
                }
            }
        }
        people.stream().filter(placed::add).map(facts::link).forEach(authors::add);
        return List.copyOf(authors);
    }
}
