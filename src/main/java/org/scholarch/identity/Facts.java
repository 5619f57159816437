// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scholarch.identity.name.NameFrequencies;
import org.scholarch.identity.name.PersonName;
import org.scholarch.profile.Identifier;

/**
 * What all pages say, numbered in an order that does not depend on the order in which they came. Listings are numbered over all pages, and
 * so are their entries: the owner of the page, who belongs to all of its listings, and then those whom the listing names.
 */
final class Facts {
    /** The name of an entry whose name is withheld. */
    static final int WITHHELD = -1;

    final List<PageFacts> pages;
    final Interner written;
    final Interner titles;
    /** For each written name the number of its {@link PersonName}. */
    final int[] nameOfWritten;

    final List<PersonName> names;
    private final int people;
    private final NameFrequencies frequencies = new NameFrequencies();
    final Comparisons comparisons;

    final int[] listingPage;
    final int[] listingTitle;
    /** Where the entries of a listing begin; one more than there are listings. */
    final int[] listingStart;

    final int[] firstListing;
    final int[] entryName;
    final int[] entryWritten;
    final Map<Integer, List<Identifier>> entryIdentifiers = new HashMap<>();
    /** What people are where a page names them as supervisor or student. */
    final Map<Integer, Integer> entryRole = new HashMap<>();

    Facts(List<PageFacts> unordered, Interner written, Interner titles) {
        this.pages =
                unordered.stream().sorted(Comparator.comparing(PageFacts::slug)).toList();
        this.written = written;
        this.titles = titles;
        this.nameOfWritten = new int[written.size()];
        this.names = readNames();
        this.comparisons = new Comparisons(names, frequencies);
        this.people = (int) names.stream().map(PersonName::beginning).distinct().count();
        int listings = pages.stream().mapToInt(PageFacts::listings).sum();
        int entries = listings + pages.stream().mapToInt(PageFacts::mentions).sum();
        listingPage = new int[listings];
        listingTitle = new int[listings];
        listingStart = new int[listings + 1];
        firstListing = new int[pages.size() + 1];
        entryName = new int[entries];
        entryWritten = new int[entries];
        number();
        pages.forEach(PageFacts::release);
    }

    private List<PersonName> readNames() {
        PersonName[] parsed = new PersonName[written.size()];
        String[] keys = new String[parsed.length];
        IntStream.range(0, parsed.length).parallel().forEach(form -> {
            parsed[form] = PersonName.of(written.text(form));
            keys[form] = parsed[form].key();
        });
        Integer[] forms = IntStream.range(0, parsed.length).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(forms, Comparator.comparing((Integer form) -> keys[form]));
        List<PersonName> ordered = new ArrayList<>(forms.length);
        String last = "";
        for (int form : forms) {
            if (ordered.isEmpty() || !keys[form].equals(last)) {
                ordered.add(parsed[form]);
                last = keys[form];
                if (parsed[form].hasFullGivenName()) {
                    frequencies.add(parsed[form]);
                }
            }
            nameOfWritten[form] = ordered.size() - 1;
        }
        return ordered;
    }

    private void number() {
        int listing = 0;
        int entry = 0;
        for (int page = 0; page < pages.size(); page++) {
            PageFacts facts = pages.get(page);
            firstListing[page] = listing;
            for (int i = 0; i < facts.listings(); i++, listing++) {
                listingPage[listing] = page;
                listingTitle[listing] = facts.title(i);
                listingStart[listing] = entry;
                entry = add(entry, facts.owner[0], facts.identifiers);
                for (int m = facts.start(i); m < facts.start(i + 1); m++) {
                    Integer role = facts.roles().get(m);
                    if (role != null) {
                        entryRole.put(entry, role);
                    }
                    entry = add(entry, facts.name(m), facts.identifiers(m));
                }
            }
        }
        firstListing[pages.size()] = listing;
        listingStart[listing] = entry;
    }

    private int add(int entry, int form, List<Identifier> identifiers) {
        entryWritten[entry] = form;
        entryName[entry] = form == PageFacts.WITHHELD ? WITHHELD : nameOfWritten[form];
        if (!identifiers.isEmpty()) {
            entryIdentifiers.put(entry, identifiers);
        }
        return entry + 1;
    }

    int listings() {
        return listingPage.length;
    }

    int entries() {
        return entryName.length;
    }

    /** Whether an entry is the page's owner, who stands first in every listing. */
    boolean isOwner(int entry, int listing) {
        return listingStart[listing] == entry;
    }

    boolean isComplete(int listing) {
        int page = listingPage[listing];
        return pages.get(page).isComplete(listing - firstListing[page]);
    }

    boolean isWork(int listing) {
        return listingTitle[listing] != PageFacts.NO_TITLE;
    }

    List<Identifier> workIdentifiers(int listing) {
        int page = listingPage[listing];
        return pages.get(page).workIdentifiers(listing - firstListing[page]);
    }

    /** How many different names there are: how many people there can be. */
    int population() {
        return Math.max(300, names.size());
    }

    /** How many names there are that are not just forms of one another: about how many people there are. */
    int people() {
        return people;
    }
}
