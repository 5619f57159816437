// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.scholarch.problem.Location;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Period;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Source;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;

/** Profiles with everything that a profile can hold. */
final class ProfileArbitraries {
    private static final Location AT = new Location("there.txt", 1);

    private static Arbitrary<Language> language() {
        return Arbitraries.of("en", "fr", "und", "pt-BR", "no", "zh-Hant-TW", "de-1996")
                .map(Language::new);
    }

    private static Arbitrary<Text> words() {
        return words(TextArbitraries.text());
    }

    private static Arbitrary<Text> words(Arbitrary<String> text) {
        return Combinators.combine(text, language()).as(Text::new);
    }

    private static Arbitrary<Label> label() {
        return words().list().ofMinSize(1).ofMaxSize(3).uniqueElements().map(Label::new);
    }

    private static Arbitrary<Identifier> identifier() {
        return Arbitraries.of(
                new Identifier(Scheme.ORCID, "0000-0002-1825-0097"),
                new Identifier(Scheme.ORCID, "0000-0001-5109-3700"),
                new Identifier(Scheme.OPENALEX, "A5023888391"),
                new Identifier(Scheme.WIKIDATA, "Q42"),
                new Identifier(Scheme.WIKIDATA, "Q1"),
                new Identifier(Scheme.ISNI, "0000000121032683"),
                new Identifier(Scheme.ROR, "05c22rx21"),
                new Identifier(Scheme.DOI, "10.1000/a:b#c"),
                new Identifier(Scheme.ARXIV, "hep-th/9901001v2"),
                new Identifier(Scheme.PAGE, "ada:quill's"),
                new Identifier(Scheme.PAGE, "2024"),
                new Identifier(Scheme.URL, "https://orcid.org/0000-0002-1825-0097"),
                new Identifier(Scheme.URL, "http://example.org/#a"));
    }

    private static Arbitrary<List<Identifier>> identifiers() {
        return identifier().list().ofMaxSize(4).uniqueElements();
    }

    private static Arbitrary<Mention> mention() {
        return Combinators.combine(
                        TextArbitraries.text(),
                        identifiers(),
                        Arbitraries.integers().between(0, 5))
                .as((name, identifiers, kind) ->
                        kind == 0 ? Mention.withheld(AT) : new Mention(name, kind < 4 ? List.of() : identifiers, AT));
    }

    private static Arbitrary<Organization> organization() {
        return Combinators.combine(label(), identifiers()).as(Organization::new);
    }

    private static Arbitrary<String> date() {
        return Arbitraries.of("2019", "2019-09", "2019-09-30");
    }

    private static Arbitrary<Optional<Period>> period() {
        return Combinators.combine(date().optional(), date().optional()).as(Period::of);
    }

    private static Arbitrary<Term> term() {
        return Combinators.combine(Arbitraries.of(Status.values()), period(), words().optional())
                .as(Term::new);
    }

    private static Arbitrary<Optional<Level>> level() {
        return Arbitraries.of(Level.known()).optional();
    }

    private static Arbitrary<SupervisorPart> part() {
        return Arbitraries.of(SupervisorPart.values());
    }

    private static Arbitrary<List<Supervisors>> supervisors() {
        return Combinators.combine(part(), mention().list().ofMaxSize(2))
                .as((part, named) -> new Supervisors(part, named, AT))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Appointment> appointment() {
        return Combinators.combine(label(), organization(), label().optional(), period())
                .as((rank, organization, unit, period) -> new Appointment(rank, organization, unit, period, AT));
    }

    private static Arbitrary<Supervision> supervision() {
        return Combinators.combine(
                        label(),
                        level(),
                        organization().optional(),
                        part(),
                        supervisors(),
                        mention().optional(),
                        term())
                .as((role, level, institution, part, others, student, term) ->
                        new Supervision(role, level, institution, part, others, student, term, AT));
    }

    private static Arbitrary<Enrolment> enrolment() {
        return Combinators.combine(label(), level(), organization().optional(), supervisors(), term())
                .as((role, level, institution, supervisors, term) ->
                        new Enrolment(role, level, institution, supervisors, term, AT));
    }

    private static Arbitrary<Abstract> summary() {
        Arbitrary<String> line = TextArbitraries.text().filter(it -> it.indexOf('\n') < 0);
        return Combinators.combine(words(line), Arbitraries.of(true, false))
                .as((text, cut) -> new Abstract(text, cut, AT));
    }

    private static Arbitrary<Publication> publication() {
        return Combinators.combine(
                        words(),
                        mention().list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        summary().optional(),
                        identifiers(),
                        date().optional(),
                        TextArbitraries.text().optional())
                .as((title, authors, complete, summary, identifiers, date, venue) ->
                        new Publication(title, authors, complete, summary, identifiers, date, venue, AT));
    }

    private static Arbitrary<Source> source() {
        Arbitrary<String> file = TextArbitraries.text().filter(it -> it.indexOf('/') < 0 && it.indexOf('\\') < 0);
        Arbitrary<String> sha256 = Arbitraries.of("0".repeat(64), "12e45678".repeat(8), "deadbeef".repeat(8));
        return Combinators.combine(
                        file,
                        TextArbitraries.text(),
                        sha256,
                        Arbitraries.of("https://example.org/en/a", "http://example.org/?page=0%2CN")
                                .optional(),
                        Arbitraries.of(LocalDate.of(2026, 11, 20), LocalDate.of(2024, 2, 29))
                                .optional(),
                        language())
                .as((name, slug, hash, address, day, language) ->
                        new Source(new Origin(name, slug, hash, address, day), language));
    }

    private static Arbitrary<Person> person() {
        return Combinators.combine(
                        TextArbitraries.text(),
                        TextArbitraries.text().optional(),
                        TextArbitraries.text().optional(),
                        TextArbitraries.text().list().ofMaxSize(2),
                        identifiers())
                .as((name, given, family, others, identifiers) ->
                        new Person(name, given, family, others, identifiers, AT));
    }

    static Arbitrary<Profile> profile() {
        Arbitrary<List<List<Label>>> labels = label().list().ofMaxSize(2).list().ofSize(3);
        Arbitrary<List<Paragraph>> biography = words(TextArbitraries.line())
                .map(it -> new Paragraph(it, AT))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        source().list().ofMinSize(1).ofMaxSize(2),
                        person(),
                        labels,
                        appointment().list().ofMaxSize(2),
                        biography,
                        supervision().list().ofMaxSize(2),
                        enrolment().list().ofMaxSize(1),
                        publication().list().ofMaxSize(2))
                .as((sources, person, lists, posts, paragraphs, supervisions, enrolments, publications) -> new Profile(
                        sources,
                        person,
                        lists.get(0).stream().map(it -> new Membership(it, AT)).toList(),
                        lists.get(1).stream().map(it -> new Chair(it, AT)).toList(),
                        posts,
                        lists.get(2).stream().map(it -> new Topic(it, AT)).toList(),
                        paragraphs,
                        supervisions,
                        enrolments,
                        publications));
    }

    private ProfileArbitraries() {}
}
