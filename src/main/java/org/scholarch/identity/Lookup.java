// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Profile;
import org.scholarch.vocab.Slug;

/** Finds what a part of a profile became. */
final class Lookup {
    private final Facts facts;
    private final Nodes nodes;
    private final Map<String, Integer> pages = new HashMap<>();

    Lookup(Facts facts, Nodes nodes) {
        this.facts = facts;
        this.nodes = nodes;
        for (int page = 0; page < facts.pages.size(); page++) {
            pages.put(facts.pages.get(page).slug(), page);
        }
    }

    static String slug(Profile profile) {
        return Slug.of(profile.origin().slug());
    }

    /** The number of a page; fails when the page was not added. */
    int page(String slug) {
        Integer page = pages.get(slug);
        if (page == null) {
            throw new IllegalArgumentException("the page of " + slug + " was not added");
        }
        return page;
    }

    /**
     * The listing of a work; fails when the page was not added with it.
     *
     * @param title its key
     */
    int listing(int page, String title, List<Mention> authors) {
        int number = facts.titles.find(title);
        int found = -1;
        for (int i = facts.firstListing[page]; i < facts.firstListing[page + 1]; i++) {
            if (number >= 0 && facts.listingTitle[i] == number) {
                int size = facts.listingStart[i + 1] - facts.listingStart[i] - 1;
                boolean same = size == authors.size() && hasNames(i, authors);
                found = found < 0 || same ? i : found;
                if (same) {
                    break;
                }
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException(
                    "the page of " + facts.pages.get(page).slug() + " was not added with " + title);
        }
        return found;
    }

    private boolean hasNames(int listing, List<Mention> authors) {
        int entry = facts.listingStart[listing] + 1;
        for (Mention author : authors) {
            int form = author.isWithheld() ? PageFacts.WITHHELD : facts.written.find(author.name());
            if (facts.entryWritten[entry++] != form) {
                return false;
            }
        }
        return true;
    }

    /** The node of the author at a place of a listing, counted from 0, or {@link Nodes#NONE}. */
    int author(int listing, int place) {
        int entry = facts.listingStart[listing] + 1 + place;
        return place < 0 || entry >= facts.listingStart[listing + 1] ? Nodes.NONE : nodes.entryNode[entry];
    }

    /** The node of somebody whom a page names, outside its works if possible, or {@link Nodes#NONE}. */
    int person(int page, String name) {
        int form = facts.written.find(name);
        int found = Nodes.NONE;
        for (int listing = facts.firstListing[page]; listing < facts.firstListing[page + 1]; listing++) {
            for (int entry = facts.listingStart[listing] + 1; entry < facts.listingStart[listing + 1]; entry++) {
                if (form >= 0 && facts.entryWritten[entry] == form) {
                    if (!facts.isWork(listing)) {
                        return nodes.entryNode[entry];
                    }
                    found = found < 0 ? nodes.entryNode[entry] : found;
                }
            }
        }
        return found;
    }
}
