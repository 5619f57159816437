// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.read.html.Item;
import org.scholarch.read.html.ItemValue;

/** The works among embedded items, by their authors. */
final class EmbeddedWorks {
    /** Postings on a person's site are no works. */
    private static final Set<String> TYPES = Set.of(
            "ScholarlyArticle",
            "Article",
            "Book",
            "Chapter",
            "Thesis",
            "Report",
            "TechArticle",
            "MedicalScholarlyArticle");

    private static final String[] AUTHORS = {"author", "creator"};
    private static final int DEEPEST_VENUE = 4;

    private final EmbeddedValues values;
    private final EmbeddedNames names;
    private final Map<String, Set<Item>> byAuthor = new HashMap<>();
    private final Map<String, Optional<Publication>> known = new HashMap<>();
    private final Map<String, Optional<Mention>> mentions = new HashMap<>();
    private final Map<Whole, Optional<String>> venues = new HashMap<>();

    EmbeddedWorks(EmbeddedValues values, EmbeddedNames names) {
        this.values = values;
        this.names = names;
        for (Item item : values.items().all()) {
            if (item.types().stream().anyMatch(TYPES::contains)) {
                values.values(item, AUTHORS).forEach(author -> keys(author).forEach(key -> index(key, item)));
            }
        }
    }

    /**
     * What a work may be part of.
     *
     * @param depth how many wholes around it may still be looked at
     */
    private record Whole(String id, int depth) {}

    private void index(String key, Item work) {
        byAuthor.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(work);
    }

    /** An author is known by the id of the item, else by the name. */
    private List<String> keys(ItemValue author) {
        List<String> keys = new ArrayList<>();
        switch (author) {
            case ItemValue.Text text -> keys.add(nameKey(text.text()));
            case ItemValue.Reference reference -> {
                keys.add(reference.id());
                values.items()
                        .find(reference.id())
                        .filter(Item::isNameless)
                        .flatMap(item -> values.name(item, "name"))
                        .ifPresent(name -> keys.add(nameKey(name)));
            }
        }
        return keys;
    }

    private static String nameKey(String name) {
        return "name " + Characters.fold(name);
    }

    /** The works of somebody, in the order of the page. */
    List<Publication> of(Item person, String name) {
        Set<Item> works = new LinkedHashSet<>(byAuthor.getOrDefault(person.id(), Set.of()));
        works.addAll(byAuthor.getOrDefault(nameKey(name), Set.of()));
        return works.stream().map(this::known).flatMap(Optional::stream).toList();
    }

    /** A work is made once for all of its authors. */
    private Optional<Publication> known(Item work) {
        return known.computeIfAbsent(work.id(), id -> work(work));
    }

    private Optional<Publication> work(Item work) {
        Language language =
                values.languageOf(work).equals(values.language()) ? Language.UNKNOWN : values.languageOf(work);
        Optional<Text> title =
                values.texts(work, language, "name", "headline").stream().findFirst();
        return title.map(text -> new Publication(
                new Text(EmbeddedValues.oneLine(text.value()), text.language()),
                authors(work),
                false,
                summary(work),
                identifiers(work),
                values.date(work, "datePublished"),
                venue(work, DEEPEST_VENUE),
                values.at(work.line())));
    }

    private List<Identifier> identifiers(Item work) {
        return values.identifiers(work).stream()
                .filter(it -> it.scheme() != Scheme.ORCID && it.scheme() != Scheme.ROR)
                .toList();
    }

    private List<Mention> authors(Item work) {
        Set<Mention> authors = new LinkedHashSet<>();
        values.values(work, AUTHORS).forEach(value -> {
            switch (value) {
                case ItemValue.Text text -> {
                    if (values.isName(text.text())) {
                        authors.add(Mention.of(EmbeddedValues.oneLine(text.text()), values.at(text.line())));
                    }
                }
                case ItemValue.Reference reference ->
                    values.items().find(reference.id()).flatMap(this::author).ifPresent(authors::add);
            }
        });
        return List.copyOf(authors);
    }

    private Optional<Mention> author(Item item) {
        return mentions.computeIfAbsent(item.id(), id -> mention(item));
    }

    private Optional<Mention> mention(Item item) {
        if (item.types().stream().anyMatch(type -> type.endsWith("Organization"))) {
            return Optional.empty();
        }
        return names.of(item).map(name -> new Mention(name, values.identifiers(item), values.at(item.line())));
    }

    private Optional<Abstract> summary(Item work) {
        return work.values("abstract").stream()
                .filter(ItemValue.Text.class::isInstance)
                .map(ItemValue.Text.class::cast)
                .map(value -> {
                    Language said = Language.of(value.language());
                    Language language = said.isKnown() ? said : values.lexicon().guess(value.text());
                    String text = EmbeddedValues.oneLine(value.text());
                    return new Abstract(new Text(text, language), false, values.at(value.line()));
                })
                .findFirst();
    }

    /** The journal of the issue or volume that a work is part of. */
    private Optional<String> venue(Item work, int depth) {
        Whole asked = new Whole(work.id(), depth);
        Optional<String> before = venues.get(asked);
        if (before != null) {
            return before;
        }
        Optional<String> found = namedVenue(work, depth);
        venues.put(asked, found);
        return found;
    }

    private Optional<String> namedVenue(Item work, int depth) {
        for (Item whole : values.things(work, "isPartOf")) {
            Optional<String> outer = depth > 0 ? venue(whole, depth - 1) : Optional.empty();
            Optional<String> name = outer.isPresent() ? outer : values.name(whole, "name");
            if (name.isPresent()) {
                return name;
            }
        }
        return values.name(work, "isPartOf", "publication");
    }
}
