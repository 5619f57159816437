// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.write.Tree.Entry;
import org.scholarch.write.Tree.Items;
import org.scholarch.write.Tree.Keys;
import org.scholarch.write.Tree.Words;

/** How names, words in languages and identifiers are written: as a plain text wherever that says it all. */
final class NameTree {
    private static final Set<Scheme> OF_PEOPLE =
            Set.of(Scheme.ORCID, Scheme.OPENALEX, Scheme.WIKIDATA, Scheme.ISNI, Scheme.PAGE, Scheme.URL);
    private static final Set<Scheme> OF_ORGANIZATIONS =
            Set.of(Scheme.ROR, Scheme.OPENALEX, Scheme.WIKIDATA, Scheme.ISNI, Scheme.PAGE, Scheme.URL);
    private static final Set<Scheme> OF_WORKS =
            Set.of(Scheme.DOI, Scheme.ARXIV, Scheme.OPENALEX, Scheme.WIKIDATA, Scheme.PAGE, Scheme.URL);

    /** @param plain the language of words that stand alone */
    static Tree label(Label label, Language plain) {
        List<Text> texts = label.texts();
        if (texts.size() == 1) {
            return text(texts.get(0), plain);
        }
        long languages = texts.stream().map(Text::language).distinct().count();
        if (languages == texts.size()) {
            return new Keys(texts.stream().map(NameTree::underLanguage).toList());
        }
        return Tree.items(texts, it -> text(it, plain));
    }

    /** @param plain the language of words that stand alone */
    static Tree text(Text text, Language plain) {
        return text.language().equals(plain) ? new Words(text.value()) : new Keys(List.of(underLanguage(text)));
    }

    private static Entry underLanguage(Text text) {
        return new Entry(text.language().tag(), new Words(text.value()));
    }

    static Tree organization(Organization organization) {
        Tree name = label(organization.name(), Language.UNKNOWN);
        if (name instanceof Words && organization.identifiers().isEmpty()) {
            return name;
        }
        return new Tree.Collector()
                .put("name", name)
                .putAll(identifiers(organization.identifiers(), OF_ORGANIZATIONS))
                .keys();
    }

    static Tree mention(Mention mention) {
        if (mention.isWithheld()) {
            return new Keys(List.of(new Entry("withheld", new Tree.Flag(true))));
        }
        return new Tree.Collector()
                .put("name", mention.name())
                .putAll(ofPerson(mention.identifiers()))
                .keys()
                .orOnly("name");
    }

    static List<Entry> ofPerson(List<Identifier> identifiers) {
        return identifiers(identifiers, OF_PEOPLE);
    }

    static List<Entry> ofWork(List<Identifier> identifiers) {
        return identifiers(identifiers, OF_WORKS);
    }

    /** One key a scheme, as long as that keeps the order; the others in a list. */
    private static List<Entry> identifiers(List<Identifier> identifiers, Set<Scheme> keys) {
        Map<Scheme, List<Tree>> byScheme = new EnumMap<>(Scheme.class);
        List<Scheme> order = new ArrayList<>();
        int at = 0;
        for (; at < identifiers.size(); at++) {
            Scheme scheme = identifiers.get(at).scheme();
            boolean again = !order.isEmpty() && order.get(order.size() - 1) == scheme;
            if (!keys.contains(scheme) || (byScheme.containsKey(scheme) && !again)) {
                break;
            }
            if (!again) {
                order.add(scheme);
            }
            byScheme.computeIfAbsent(scheme, it -> new ArrayList<>())
                    .add(new Words(identifiers.get(at).value()));
        }
        List<Entry> entries = new ArrayList<>();
        for (Scheme scheme : order) {
            List<Tree> values = byScheme.getOrDefault(scheme, List.of());
            entries.add(new Entry(scheme.key(), values.size() == 1 ? values.get(0) : new Items(values)));
        }
        if (at < identifiers.size()) {
            List<Identifier> others = identifiers.subList(at, identifiers.size());
            entries.add(new Entry("identifiers", Tree.items(others, it -> new Words(it.toString()))));
        }
        return entries;
    }

    private NameTree() {}
}
