// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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

    /** Texts that some notation takes for something else, or loses. */
    private static final List<String> ODD = List.of(
            "2024",
            "2024-01-01",
            "1e3",
            "0x1F",
            "007",
            "1_000",
            "12:30",
            ".5",
            "+1",
            "-",
            "--",
            "---",
            "...",
            "no",
            "No",
            "y",
            "on",
            "true",
            "null",
            "~",
            "NaN",
            ".inf",
            "a: b",
            "a:b",
            "a:",
            ": a",
            "a # b",
            "#a",
            "a #",
            " a",
            "a ",
            "\u00A0a",
            "'a'",
            "\"a\"",
            "it's",
            "\"",
            "\\",
            "\\n",
            "a\nb",
            "\n",
            "a\tb",
            "[a]",
            "{a}",
            "{",
            "a, b",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "> a",
            "%a",
            "@a",
            "`a`",
            "?",
            "? a",
            "- a",
            "=",
            "<<",
            "é",
            "e\u0301",
            "\u0301",
            "𝒜",
            "👩‍🔬",
            "\u2028",
            "a\u2028b",
            "\u2029",
            "\u0085",
            "a\u0085b",
            "\u0092",
            "\u007F",
            "\uFEFF",
            "a\uFEFF",
            "\u200B",
            "\u202Eabc",
            "\uE000",
            "\uFFFD",
            "李小龍",
            "عربي",
            "</script>",
            "${x}",
            "=1+2",
            "$schema",
            "a  b ".repeat(60) + "c",
            "word ".repeat(60) + "end",
            "x".repeat(300),
            "y" + " z".repeat(200),
            "# " + "h ".repeat(99) + "i",
            "- " + "item ".repeat(40) + "end",
            "w ".repeat(80),
            "a: b ".repeat(50) + "c",
            "é\u00A0: ".repeat(60) + "f");

    static Arbitrary<String> text() {
        Arbitrary<String> odd = Arbitraries.of(ODD).filter(it -> !isBlank(it));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12).filter(ProfileArbitraries::isReadable);
        Arbitrary<String> plain = Arbitraries.strings()
                .withChars("ab é'\":#-,.&0")
                .ofMaxLength(20)
                .filter(it -> !isBlank(it));
        return Arbitraries.frequencyOf(Tuple.of(3, odd), Tuple.of(1, any), Tuple.of(3, plain));
    }

    /** Text in one line, in which nobody can see a way to be reached. */
    private static Arbitrary<String> line() {
        return text().filter(it -> it.indexOf('\n') < 0
                && it.codePoints().noneMatch(point -> Character.isDigit(point) || point == '@' || point == '＠'));
    }

    private static boolean isBlank(String text) {
        return !text.codePoints().anyMatch(point -> " \t\n\u000B\f\r".indexOf(point) < 0);
    }

    /** What a reader of pages may leave in a text. */
    private static boolean isReadable(String text) {
        return !isBlank(text)
                && text.codePoints()
                        .noneMatch(point -> (point < ' ' && point != '\n' && point != '\t')
                                || Character.getType(point) == Character.SURROGATE
                                || point == 0xFFFE
                                || point == 0xFFFF);
    }

    private static Arbitrary<Language> language() {
        return Arbitraries.of("en", "fr", "und", "pt-BR", "no", "zh-Hant-TW", "de-1996")
                .map(Language::new);
    }

    private static Arbitrary<Text> words() {
        return words(text());
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
        return Combinators.combine(text(), identifiers(), Arbitraries.integers().between(0, 5))
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
        Arbitrary<String> line = text().filter(it -> it.indexOf('\n') < 0);
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
                        text().optional())
                .as((title, authors, complete, summary, identifiers, date, venue) ->
                        new Publication(title, authors, complete, summary, identifiers, date, venue, AT));
    }

    private static Arbitrary<Source> source() {
        Arbitrary<String> file = text().filter(it -> it.indexOf('/') < 0 && it.indexOf('\\') < 0);
        Arbitrary<String> sha256 = Arbitraries.of("0".repeat(64), "12e45678".repeat(8), "deadbeef".repeat(8));
        return Combinators.combine(
                        file,
                        text(),
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
                        text(),
                        text().optional(),
                        text().optional(),
                        text().list().ofMaxSize(2),
                        identifiers())
                .as((name, given, family, others, identifiers) ->
                        new Person(name, given, family, others, identifiers, AT));
    }

    static Arbitrary<Profile> profile() {
        Arbitrary<List<List<Label>>> labels = label().list().ofMaxSize(2).list().ofSize(3);
        Arbitrary<List<Paragraph>> biography =
                words(line()).map(it -> new Paragraph(it, AT)).list().ofMaxSize(3);
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

    static List<String> odd() {
        return new ArrayList<>(ODD);
    }

    private ProfileArbitraries() {}
}
