// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Period;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.read.html.Budget;
import org.scholarch.read.html.Item;
import org.scholarch.read.html.ItemValue;
import org.scholarch.read.html.Items;

/**
 * What the values of embedded items mean as parts of a profile.
 *
 * @param items of one syntax of a page
 * @param language of texts that say none
 * @param file that locations name
 * @param possible says which texts can be names
 * @param budget what may be looked at, over and over, since items refer to one another; when it is spent there are no more values
 */
record EmbeddedValues(Items items, Language language, String file, PossibleNames possible, Budget budget) {
    private static final int MOST = 1000;
    /** Asking makes some memory even when there is nothing. */
    private static final int STEPS_OF_CALL = 10;

    Lexicon lexicon() {
        return possible.lexicon();
    }

    Location at(int line) {
        return new Location(file, line);
    }

    /** The items that properties refer to. */
    List<Item> things(Item item, String... properties) {
        return values(item, properties)
                .filter(ItemValue.Reference.class::isInstance)
                .map(value -> items.find(((ItemValue.Reference) value).id()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The values of properties; very long lists are cut. */
    Stream<ItemValue> values(Item item, String... properties) {
        return affordable(Stream.of(properties).flatMap(name -> item.values(name).stream()));
    }

    private Stream<ItemValue> affordable(Stream<ItemValue> values) {
        return budget.spend(STEPS_OF_CALL) ? values.limit(MOST).takeWhile(value -> budget.spend(1)) : Stream.empty();
    }

    /** The texts of a property, or the names of the things that it refers to. A text without a language is in {@code otherwise}. */
    List<Text> texts(Item item, Language otherwise, String... properties) {
        return all(item, otherwise, properties).distinct().toList();
    }

    private Stream<Text> all(Item item, Language otherwise, String... properties) {
        return values(item, properties).flatMap(value -> switch (value) {
            case ItemValue.Text text -> Stream.of(text(text, otherwise));
            case ItemValue.Reference reference ->
                items.find(reference.id()).stream().flatMap(thing -> names(thing, otherwise));
        });
    }

    private Stream<Text> names(Item thing, Language otherwise) {
        return affordable(thing.values("name").stream())
                .filter(ItemValue.Text.class::isInstance)
                .map(value -> text((ItemValue.Text) value, otherwise));
    }

    private static Text text(ItemValue.Text text, Language otherwise) {
        Language said = Language.of(text.language());
        return new Text(text.text(), said.isKnown() ? said : otherwise);
    }

    /** The first text of a property on one line; absent when it is none or too long for a name. */
    Optional<String> name(Item item, String... properties) {
        return Stream.of(properties)
                .flatMap(property -> all(item, Language.UNKNOWN, property))
                .map(text -> oneLine(text.value()))
                .filter(this::isName)
                .findFirst();
    }

    /** Whether a text can be a name: short, and no way to reach somebody. */
    boolean isName(String text) {
        return possible.has(text);
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    /** The names of a thing in its languages. */
    Optional<Label> label(Item thing) {
        List<Text> texts = names(thing, Language.UNKNOWN)
                .filter(text -> isName(text.value()))
                .distinct()
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Label(texts));
    }

    /** An organisation that has a name. */
    Optional<Organization> organization(Item thing) {
        return label(thing).map(name -> new Organization(name, identifiers(thing)));
    }

    /** What a thing is called elsewhere: its address, the addresses of the same thing, its identifiers. */
    List<Identifier> identifiers(Item thing) {
        Set<Identifier> found = new LinkedHashSet<>();
        if (!thing.isNameless()) {
            Identifier.of(thing.id()).ifPresent(found::add);
        }
        values(thing, "identifier", "sameAs", "url").forEach(value -> {
            switch (value) {
                case ItemValue.Text text -> Identifier.of(text.text()).ifPresent(found::add);
                case ItemValue.Reference reference ->
                    items.find(reference.id())
                            .filter(item -> !item.values("value").isEmpty())
                            .ifPresentOrElse(
                                    item -> propertyValue(item).ifPresent(found::add),
                                    () -> Identifier.of(reference.id()).ifPresent(found::add));
            }
        });
        return found.stream().sorted().toList();
    }

    /** A value with the name of its register beside it. */
    private Optional<Identifier> propertyValue(Item item) {
        Optional<String> value = text(item, "value");
        Optional<Identifier> whole = value.flatMap(Identifier::of);
        if (whole.isPresent() || value.isEmpty()) {
            return whole;
        }
        List<String> registers = new ArrayList<>();
        values(item, "propertyID", "name").forEach(it -> registers.add(spelled(it)));
        return registers.stream()
                .flatMap(register -> Stream.of(Scheme.values())
                        .filter(scheme -> scheme != Scheme.PAGE && scheme != Scheme.URL)
                        .filter(scheme -> Characters.fold(register).contains(scheme.key())))
                .map(scheme -> Identifier.of(scheme, value.get()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String spelled(ItemValue value) {
        return switch (value) {
            case ItemValue.Text text -> text.text();
            case ItemValue.Reference reference -> reference.id();
        };
    }

    private Optional<String> text(Item item, String property) {
        return item.values(property).stream().map(EmbeddedValues::spelled).findFirst();
    }

    /** The date of a property in the forms of {@link Period}; the time of day is left out. */
    Optional<String> date(Item item, String... properties) {
        return Stream.of(properties)
                .flatMap(property -> text(item, property).stream())
                .map(text -> text.indexOf('T') == 10 ? text.substring(0, 10) : text)
                .filter(Period::isDate)
                .findFirst();
    }

    /** The language that an item says its texts are in. */
    Language languageOf(Item item) {
        return text(item, "inLanguage")
                .map(Language::of)
                .filter(Language::isKnown)
                .orElse(language);
    }
}
