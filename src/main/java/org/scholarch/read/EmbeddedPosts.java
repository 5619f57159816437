// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Period;
import org.scholarch.profile.Text;
import org.scholarch.read.html.Item;
import org.scholarch.read.html.ItemValue;

/**
 * The posts of a person. A role says which post is at which organisation; beside it, titles and organisations are put together only
 * where there is but one way to do so.
 */
final class EmbeddedPosts {
    private final EmbeddedValues values;
    private final Findings findings;
    private final Language language;
    private final List<Appointment> posts = new ArrayList<>();
    private final Map<Label, Workplace> employers = new LinkedHashMap<>();
    private final Map<Label, Workplace> affiliations = new LinkedHashMap<>();

    private EmbeddedPosts(EmbeddedValues values, Findings findings, Language language) {
        this.values = values;
        this.findings = findings;
        this.language = language;
    }

    /** An organisation with the unit in which somebody works. */
    private record Workplace(Organization organization, Optional<Label> unit, int line) {}

    static List<Appointment> of(EmbeddedPeople.Owner owner, EmbeddedValues values, Findings findings) {
        Item person = owner.item();
        EmbeddedPosts posts = new EmbeddedPosts(values, findings, values.languageOf(person));
        owner.employers().forEach(item -> posts.workplace(item, item.line(), posts.employers));
        posts.take(person, "worksFor", posts.employers);
        posts.take(person, "affiliation", posts.affiliations);
        posts.take(person, "memberOf", new LinkedHashMap<>());
        posts.putTogether(person);
        return List.copyOf(posts.posts);
    }

    private void take(Item person, String property, Map<Label, Workplace> places) {
        values.values(person, property).forEach(value -> {
            switch (value) {
                case ItemValue.Text text -> {
                    String name = EmbeddedValues.oneLine(text.text());
                    if (values.isName(name)) {
                        place(new Workplace(Organization.of(name), Optional.empty(), text.line()), places);
                    }
                }
                case ItemValue.Reference reference ->
                    values.items()
                            .find(reference.id())
                            .ifPresent(item -> thing(item, property, reference.line(), places));
            }
        });
    }

    private void thing(Item item, String property, int line, Map<Label, Workplace> places) {
        if (item.types().stream().anyMatch(type -> type.endsWith("Role"))) {
            role(item, property, line, places);
        } else {
            workplace(item, line, places);
        }
    }

    /** A role stands between the person and the organisation, under the same property twice. */
    private void role(Item role, String property, int line, Map<Label, Workplace> places) {
        List<Text> names = values.texts(role, language, "roleName", "namedPosition").stream()
                .filter(text -> values.isName(text.value()))
                .toList();
        Map<Label, Workplace> inside = new LinkedHashMap<>();
        values.things(role, property).forEach(item -> workplace(item, line, inside));
        values.values(role, property).forEach(value -> {
            if (value instanceof ItemValue.Text text && values.isName(text.text())) {
                place(new Workplace(Organization.of(text.text()), Optional.empty(), text.line()), inside);
            }
        });
        if (names.isEmpty()) {
            places.putAll(inside);
            return;
        }
        Optional<String> start = values.date(role, "startDate");
        Optional<String> end = values.date(role, "endDate");
        for (Workplace place : inside.values()) {
            posts.add(new Appointment(
                    new Label(names), place.organization, place.unit, Period.of(start, end), values.at(line)));
        }
    }

    /** An organisation, which may name its department or the organisation that it is one of. */
    private void workplace(Item item, int line, Map<Label, Workplace> places) {
        List<Item> parents = values.things(item, "parentOrganization");
        Optional<Organization> parent = parents.size() == 1 ? values.organization(parents.get(0)) : Optional.empty();
        if (parent.isPresent() && values.label(item).isPresent()) {
            place(new Workplace(parent.get(), values.label(item), line), places);
            return;
        }
        List<Text> units = values.texts(item, Language.UNKNOWN, "department", "subOrganization");
        Optional<Label> unit = units.size() == 1 ? Optional.of(new Label(units)) : Optional.empty();
        values.organization(item).ifPresent(it -> place(new Workplace(it, unit, line), places));
    }

    private static void place(Workplace place, Map<Label, Workplace> places) {
        places.putIfAbsent(place.organization.name(), place);
    }

    private void putTogether(Item person) {
        List<Label> titles = titles(person);
        Map<Label, Workplace> main = employers.isEmpty() ? affiliations : employers;
        Set<Label> placed = new HashSet<>();
        posts.forEach(post -> placed.add(post.organization().name()));
        if (main.size() == 1) {
            Workplace place = main.values().iterator().next();
            titles.forEach(title -> posts.add(
                    new Appointment(title, place.organization, place.unit, Optional.empty(), values.at(place.line))));
        } else if (!titles.isEmpty() && posts.isEmpty()) {
            String message = main.isEmpty()
                    ? " names no organisation."
                    : " could be at any of " + main.size() + " organisations; it was not stated.";
            titles.forEach(title -> findings.add(
                    ProblemCode.EMBEDDED_POST_UNCLEAR,
                    person.line(),
                    "The post " + Excerpt.of(title.first()) + message));
        }
        posts.forEach(post -> placed.add(post.organization().name()));
        bare(employers, placed);
        bare(affiliations, placed);
    }

    private void bare(Map<Label, Workplace> places, Set<Label> placed) {
        for (Workplace place : places.values()) {
            if (placed.add(place.organization.name())) {
                String message = "The organisation "
                        + Excerpt.of(place.organization.name().first()) + " stands alone, without a post.";
                findings.add(ProblemCode.HEADER_ORGANIZATION_BARE, place.line, message);
            }
        }
    }

    /** The titles; texts in several languages that say theirs are one title. */
    private List<Label> titles(Item person) {
        List<Text> texts = values.texts(person, Language.UNKNOWN, "jobTitle").stream()
                .filter(text -> values.isName(text.value()))
                .toList();
        long languages = texts.stream()
                .map(Text::language)
                .filter(Language::isKnown)
                .distinct()
                .count();
        if (texts.size() > 1 && languages == texts.size()) {
            return List.of(new Label(texts));
        }
        return texts.stream()
                .map(text -> text.language().isKnown() ? new Label(List.of(text)) : Label.of(text.value(), language))
                .toList();
    }
}
