// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import org.apache.jena.graph.Node;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Who;

/**
 * A decision about two things that are one, may be, or are not.
 *
 * @param iri the decision
 * @param kind what the two are, in a word
 * @param first one of them, noting the name that was compared when the thing is called otherwise
 * @param second the other one
 * @param names the two names that were compared, the first one's first
 * @param score how sure it is, empty when nothing was weighed
 * @param evidence why, in words
 * @param by whose word it is
 * @param lines what a curator can write
 */
record DecidedPair(
        String iri,
        String kind,
        Link first,
        Link second,
        Names names,
        String score,
        Text evidence,
        String by,
        CuratorLines lines) {

    /** Two names as sources write them. */
    record Names(Text first, Text second) {}

    /** The two things, with what they are. */
    private record Things(Facts facts, String kind, Node first, Node second) {
        /** Two whose addresses alone tell them apart. */
        boolean areNamesakes() {
            return !first.equals(second) && facts.name(first).equals(facts.name(second));
        }

        /** A link that is called as the thing is, and notes the name that was compared when that is another one. */
        Link link(Node thing, Text written) {
            if (kind.equals("supervision")) {
                return new Link(facts.link(thing).href(), written, "");
            }
            if (!facts.isNamed(thing)) {
                return Link.plain(written);
            }
            Link link = facts.link(thing);
            if (areNamesakes()) {
                return link.noting(Facts.localName(thing.toString()));
            }
            boolean alike = link.text().value().equals(written.value()) || kind.equals("publication");
            return alike ? link : link.noting("written " + written.value());
        }

        CuratorLines lines(Names names) {
            return switch (kind) {
                case "person" ->
                    CuratorLines.people(Facts.localName(first.toString()), Facts.localName(second.toString()));
                case "organization" ->
                    CuratorLines.organizations(
                            name(second, names.second()), names.first().value());
                case "publication" ->
                    CuratorLines.publications(facts.text(first, Dcterms.TITLE)
                            .orElse(names.first())
                            .value());
                default -> CuratorLines.NONE;
            };
        }

        private String name(Node thing, Text written) {
            return facts.isNamed(thing) ? facts.name(thing).value() : written.value();
        }
    }

    static DecidedPair of(Facts facts, Node decision) {
        Node first = thing(facts, decision, Who.FIRST);
        Node second = thing(facts, decision, Who.SECOND);
        var things = new Things(facts, kind(facts, first), first, second);
        var names = new Names(
                facts.text(decision, Who.FIRST_NAME).orElse(facts.name(first)),
                facts.text(decision, Who.SECOND_NAME).orElse(facts.name(second)));
        return new DecidedPair(
                decision.getURI(),
                things.kind().equals("publication") ? "work" : things.kind(),
                things.link(first, names.first()),
                things.link(second, names.second()),
                names,
                facts.text(decision, Who.SCORE).map(Text::value).orElse(""),
                facts.text(decision, Who.EVIDENCE).orElse(Text.ours("")),
                by(facts, decision),
                things.lines(names));
    }

    private static Node thing(Facts facts, Node decision, String property) {
        return facts.values(decision, property).stream().findFirst().orElse(decision);
    }

    /** The kind is in the address, also of a thing that nothing else is known about. */
    private static String kind(Facts facts, Node thing) {
        String base = facts.site().minter().base();
        String iri = thing.toString();
        String path = iri.startsWith(base) ? iri.substring(base.length()) : iri;
        int slash = path.indexOf('/');
        return slash < 0 ? "thing" : path.substring(0, slash);
    }

    private static String by(Facts facts, Node decision) {
        boolean curated = facts.values(decision, Prov.WAS_ATTRIBUTED_TO).contains(Facts.iri(Who.CURATOR));
        String place = facts.text(decision, Who.STATED_AT)
                .map(at -> " in " + at.value())
                .orElse("");
        return curated ? "a curator" + place : "a rule";
    }
}
