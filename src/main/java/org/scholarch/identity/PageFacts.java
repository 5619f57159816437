// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;

/**
 * What decisions need of one page, as numbers. A listing is a list of people who are all different: the authors of a work, or the people
 * of one supervision.
 */
final class PageFacts {
    /** Stands for somebody whose name is withheld. */
    static final int WITHHELD = -1;
    /** The title of a listing that is no work. */
    static final int NO_TITLE = -1;

    private final String slug;
    private final BitSet complete = new BitSet();
    private Numbers titles = new Numbers();
    private Numbers starts = new Numbers();
    private Numbers names = new Numbers();
    private Map<Integer, Integer> roles = Map.of();
    private Map<Integer, List<Identifier>> mentioned = Map.of();
    private Map<Integer, List<Identifier>> works = Map.of();

    /** Names of the owner: the page's first. */
    final int[] owner;
    /** What the page gives for the owner. */
    final List<Identifier> identifiers;
    /** Organisations and topics, in one numbering. */
    final int[] context;
    /** What the owner is, in the numbering of roles. */
    final int[] ownRoles;

    PageFacts(String slug, int[] owner, List<Identifier> identifiers, int[] context, int[] ownRoles) {
        this.slug = slug;
        this.owner = owner;
        this.identifiers = identifiers;
        this.context = context;
        this.ownRoles = ownRoles;
    }

    String slug() {
        return slug;
    }

    void addListing(int title, boolean isComplete, List<Identifier> identifiers) {
        if (!identifiers.isEmpty()) {
            works = with(works, titles.size(), identifiers);
        }
        complete.set(titles.size(), isComplete);
        titles.add(title);
        starts.add(names.size());
    }

    /** Adds somebody to the last listing. */
    void addMention(int name, Mention mention) {
        if (!mention.identifiers().isEmpty()) {
            mentioned = with(mentioned, names.size(), mention.identifiers());
        }
        names.add(name);
    }

    /** Says what the person added last is. */
    void addRole(int role) {
        roles = with(roles, names.size() - 1, role);
    }

    /** Most pages need none of these maps, and there are many pages. */
    private static <T> Map<Integer, T> with(Map<Integer, T> map, int key, T value) {
        Map<Integer, T> more = map.isEmpty() ? new HashMap<>() : map;
        more.put(key, value);
        return more;
    }

    /** Forgets titles and names, which somebody else keeps now. */
    void release() {
        titles = new Numbers(0);
        starts = titles;
        names = titles;
    }

    int listings() {
        return titles.size();
    }

    int title(int listing) {
        return titles.get(listing);
    }

    boolean isComplete(int listing) {
        return complete.get(listing);
    }

    List<Identifier> workIdentifiers(int listing) {
        return works.getOrDefault(listing, List.of());
    }

    int start(int listing) {
        return listing < starts.size() ? starts.get(listing) : names.size();
    }

    int mentions() {
        return names.size();
    }

    /** The number of a written name, or {@link #WITHHELD}. */
    int name(int mention) {
        return names.get(mention);
    }

    /** What somebody is by mention, for those of whom the page says so. */
    Map<Integer, Integer> roles() {
        return roles;
    }

    List<Identifier> identifiers(int mention) {
        return mentioned.getOrDefault(mention, List.of());
    }
}
