// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Source;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;
import org.scholarch.read.html.Budget;
import org.scholarch.read.html.Fault;
import org.scholarch.read.html.HtmlPage;
import org.scholarch.read.html.Item;
import org.scholarch.read.html.ItemValue;
import org.scholarch.read.html.Items;

/** Makes profiles of the schema.org items that are embedded in a page of any institute. */
final class EmbeddedProfile {
    private final EmbeddedValues values;
    private final EmbeddedNames names;
    private final EmbeddedWorks works;
    private final HtmlLinks links;
    private final Findings findings;

    private EmbeddedProfile(EmbeddedValues values, HtmlLinks links, Findings findings) {
        this.values = values;
        this.names = new EmbeddedNames(values);
        this.links = links;
        this.works = new EmbeddedWorks(values, names);
        this.findings = findings;
    }

    /** One profile for everybody whom the page is about, whatever the syntaxes in which it says so. */
    static List<Profile> read(HtmlPage page, HtmlLinks links, Origin origin, Findings findings) {
        List<Profile> profiles = new ArrayList<>();
        Budget budget = new Budget(page.length());
        PossibleNames possible = new PossibleNames(links.lexicon());
        for (Items items : page.embedded()) {
            Findings own = new Findings(origin.file());
            var values = new EmbeddedValues(items, Language.of(page.language()), origin.file(), possible, budget);
            var reading = new EmbeddedProfile(values, links, own);
            List<EmbeddedPeople.Owner> owners = EmbeddedPeople.of(values).stream()
                    .filter(owner -> reading.names.of(owner.item()).isPresent())
                    .toList();
            List<Profile> found = reading.profiles(owners, origin);
            ProfileMerge.add(profiles, found);
            own.inOrder().forEach(it -> findings.add(it.code(), it.location().line(), it.message()));
        }
        if (budget.isSpent() && !page.faults().contains(Fault.REPEATED)) {
            findings.add(ProblemCode.EMBEDDED_DATA_BROKEN, Fault.REPEATED.line(), Fault.REPEATED.message());
        }
        return profiles;
    }

    /** Items that stand by themselves under one name are one person; two of one name in a list are two, of whom one must go. */
    private List<Profile> profiles(List<EmbeddedPeople.Owner> owners, Origin origin) {
        Map<String, Profile> bySlug = new LinkedHashMap<>();
        for (EmbeddedPeople.Owner owner : owners) {
            Profile profile = profile(owner, origin, owners.size() > 1);
            String slug = Characters.fold(profile.origin().slug());
            Profile before = bySlug.get(slug);
            if (before == null) {
                bySlug.put(slug, profile);
            } else if (owner.item().root() && ProfileMerge.areCompatible(before, profile)) {
                bySlug.put(slug, ProfileMerge.joined(before, profile));
            } else {
                String message = "The page also names " + Excerpt.of(profile.name()) + " at line "
                        + before.person().at().line() + ".";
                findings.add(
                        ProblemCode.DUPLICATE_PROFILE, profile.person().at().line(), message);
            }
        }
        return List.copyOf(bySlug.values());
    }

    private Profile profile(EmbeddedPeople.Owner owner, Origin origin, boolean several) {
        Item item = owner.item();
        Person person = person(item);
        Language language = values.languageOf(item);
        return new Profile(
                List.of(new Source(origin(origin, person, several), language)),
                person,
                List.of(),
                labels(item, language, "award", "awards")
                        .map(it -> new Chair(it.label, values.at(it.line)))
                        .toList(),
                EmbeddedPosts.of(owner, values, findings),
                labels(item, language, "knowsAbout")
                        .map(it -> new Topic(it.label, values.at(it.line)))
                        .toList(),
                biography(item, language),
                List.of(),
                List.of(),
                works.of(item, person.name()));
    }

    private Person person(Item item) {
        String name = names.of(item).orElseThrow();
        List<String> others = values.texts(item, Language.UNKNOWN, "alternateName", "name").stream()
                .map(text -> EmbeddedValues.oneLine(text.value()))
                .filter(other -> values.isName(other) && !other.equals(name))
                .distinct()
                .toList();
        return new Person(
                name,
                values.name(item, "givenName"),
                values.name(item, "familyName"),
                others,
                values.identifiers(item).stream()
                        .filter(it -> isOfPerson(it.scheme()))
                        .toList(),
                values.at(item.line()));
    }

    private static boolean isOfPerson(Scheme scheme) {
        return scheme != Scheme.DOI && scheme != Scheme.ARXIV && scheme != Scheme.ROR;
    }

    /** The identity is what the address of a person's page ends in, else the name; a page that somebody named keeps that name. */
    private Origin origin(Origin origin, Person person, boolean several) {
        Optional<String> page = person.identifiers().stream()
                .filter(it -> it.scheme() == Scheme.URL)
                .map(Identifier::value)
                .filter(it -> links.slugOfPerson(it).isPresent())
                .findFirst();
        if (!several && origin.address().flatMap(links::slugOfPerson).isPresent()) {
            return origin;
        }
        String slug = page.flatMap(links::slugOfPerson).orElse(person.name());
        return new Origin(origin.file(), slug, origin.sha256(), page.or(origin::address), origin.retrieved());
    }

    private record Said(Label label, int line) {}

    /** What a property says, each value a label; a thing has its names in all languages. */
    private Stream<Said> labels(Item item, Language language, String... properties) {
        return values.values(item, properties)
                .map(value -> switch (value) {
                    case ItemValue.Text text -> {
                        Language said = Language.of(text.language());
                        String line = EmbeddedValues.oneLine(text.text());
                        yield said(Label.of(line, said.isKnown() ? said : language), text.line());
                    }
                    case ItemValue.Reference reference ->
                        values.items()
                                .find(reference.id())
                                .flatMap(values::label)
                                .flatMap(label -> said(label, reference.line()));
                })
                .flatMap(Optional::stream);
    }

    private Optional<Said> said(Label label, int line) {
        return values.isName(label.first()) ? Optional.of(new Said(label, line)) : Optional.empty();
    }

    private List<Paragraph> biography(Item item, Language language) {
        List<Paragraph> paragraphs = new ArrayList<>();
        values.values(item, "description").forEach(value -> {
            if (value instanceof ItemValue.Text text) {
                Language said = Language.of(text.language());
                text.text()
                        .lines()
                        .forEach(line -> paragraph(line, said.isKnown() ? said : language, text.line())
                                .ifPresent(paragraphs::add));
            }
        });
        return paragraphs;
    }

    private Optional<Paragraph> paragraph(String written, Language language, int line) {
        String text = Characters.strip(written);
        for (Words words : values.lexicon().all()) {
            Contacts.Cleaned cleaned = Contacts.of(words).clean(text);
            if (!cleaned.removed().isEmpty()) {
                findings.add(ProblemCode.CONTACT_REMOVED, line, "The description held " + cleaned.removed() + ".");
            }
            text = cleaned.text();
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(new Text(text, language), values.at(line)));
    }
}
