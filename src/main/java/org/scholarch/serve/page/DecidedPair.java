// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import org.apache.jena.graph.Node;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Minter;
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

    static DecidedPair of(Facts facts, Node decision) {
        Node first = thing(facts, decision, Who.FIRST);
        Node second = thing(facts, decision, Who.SECOND);
        Text one = facts.text(decision, Who.FIRST_NAME).orElse(facts.name(first));
        Text other = facts.text(decision, Who.SECOND_NAME).orElse(facts.name(second));
        String kind = kind(facts, first);
        return new DecidedPair(
                decision.getURI(),
                kind.equals("publication") ? "work" : kind,
                link(facts, first, one),
                link(facts, second, other),
                new Names(one, other),
                facts.text(decision, Who.SCORE).map(Text::value).orElse(""),
                facts.text(decision, Who.EVIDENCE).orElse(Text.ours("")),
                by(facts, decision),
                lines(facts, kind, first, second, new Names(one, other)));
    }

    private static Node thing(Facts facts, Node decision, String property) {
        return facts.values(decision, property).stream().findFirst().orElse(decision);
    }

    /** The kind is in the address, also of a thing that nothing else is known about. */
    private static String kind(Facts facts, Node thing) {
        Minter minter = facts.site().minter();
        String iri = thing.toString();
        String path =
                iri.startsWith(minter.base()) ? iri.substring(minter.base().length()) : iri;
        int slash = path.indexOf('/');
        return slash < 0 ? "thing" : path.substring(0, slash);
    }

    /** A link that is called as the thing is, and notes the name that was compared when that is another one. */
    private static Link link(Facts facts, Node thing, Text written) {
        if (kind(facts, thing).equals("supervision")) {
            return new Link(facts.link(thing).href(), written, "");
        }
        if (!facts.isNamed(thing)) {
            return Link.plain(written);
        }
        Link link = facts.link(thing);
        boolean alike = link.text().value().equals(written.value())
                || kind(facts, thing).equals("publication");
        return alike ? link : link.noting("written " + written.value());
    }

    private static String by(Facts facts, Node decision) {
        boolean curated = facts.values(decision, Prov.WAS_ATTRIBUTED_TO).contains(Facts.iri(Who.CURATOR));
        String place = facts.text(decision, Who.STATED_AT)
                .map(at -> " in " + at.value())
                .orElse("");
        return curated ? "a curator" + place : "a rule";
    }

    private static CuratorLines lines(Facts facts, String kind, Node first, Node second, Names names) {
        return switch (kind) {
            case "person" -> CuratorLines.people(Facts.localName(first.toString()), Facts.localName(second.toString()));
            case "organization" ->
                CuratorLines.organizations(
                        name(facts, first, names.first()), names.second().value());
            case "publication" ->
                CuratorLines.publications(
                        facts.text(first, Dcterms.TITLE).orElse(names.first()).value());
            default -> CuratorLines.NONE;
        };
    }

    private static String name(Facts facts, Node thing, Text written) {
        return facts.isNamed(thing) ? facts.name(thing).value() : written.value();
    }
}
