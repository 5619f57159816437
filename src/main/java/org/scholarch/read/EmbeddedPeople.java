// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholarch.read.html.Item;

/**
 * Whom embedded items are about: the main person of a profile page, or else the people who stand by themselves, in a list, or among
 * those who work for an organisation. Somebody named as an author, a supervisor or a friend is nobody whom the page is about.
 */
final class EmbeddedPeople {
    private static final String[] MAIN = {"mainEntity", "about"};
    private static final String[] LISTED = {
        "itemListElement",
        "item",
        "mainEntity",
        "employee",
        "employees",
        "member",
        "members",
        "department",
        "subOrganization"
    };

    private final EmbeddedValues values;
    private final Map<String, Item> people = new LinkedHashMap<>();
    private final Map<String, List<Item>> employers = new HashMap<>();

    private EmbeddedPeople(EmbeddedValues values) {
        this.values = values;
    }

    /**
     * Somebody whom the page is about.
     *
     * @param item who it is
     * @param employers the organisations that list the person among those who work for them
     */
    record Owner(Item item, List<Item> employers) {
        /** Copies the list. */
        Owner {
            employers = List.copyOf(employers);
        }
    }

    static List<Owner> of(EmbeddedValues values) {
        EmbeddedPeople found = new EmbeddedPeople(values);
        List<Item> all = values.items().all();
        for (Item page : all) {
            if (page.types().contains("ProfilePage")) {
                values.things(page, MAIN).forEach(found::add);
            }
        }
        if (found.people.isEmpty()) {
            all.stream().filter(Item::root).forEach(found::add);
            found.list(all);
        }
        return found.people.values().stream()
                .map(item -> new Owner(item, found.employers.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private void add(Item item) {
        if (isPerson(item)) {
            people.putIfAbsent(item.id(), item);
        }
    }

    static boolean isPerson(Item item) {
        return item.types().contains("Person");
    }

    private void list(List<Item> all) {
        Deque<Item> open = new ArrayDeque<>();
        all.stream().filter(Item::root).filter(item -> !isPerson(item)).forEach(open::add);
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Item item = open.remove();
            if (seen.add(item.id())) {
                for (String property : LISTED) {
                    values.things(item, property).forEach(thing -> listed(item, property, thing, open));
                }
            }
        }
    }

    private void listed(Item list, String property, Item thing, Deque<Item> open) {
        if (!isPerson(thing)) {
            open.add(thing);
            return;
        }
        add(thing);
        if (property.startsWith("employee") && !list.values("name").isEmpty()) {
            employers.computeIfAbsent(thing.id(), id -> new ArrayList<>()).add(list);
        }
    }
}
