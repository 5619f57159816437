// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the portraits of an HTML page with the rows that name who is shown. */
final class Portraits {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final Lexicon lexicon;
    private final List<HtmlRow> rows;
    private final Map<Words, Long> headings = new HashMap<>();
    /** The first heading of each text, and all other rows of it. */
    private final Map<String, Integer> headed = new HashMap<>();

    private final Map<String, NavigableSet<Integer>> plain = new HashMap<>();

    Portraits(Lexicon lexicon, List<HtmlRow> rows) {
        this.lexicon = lexicon;
        this.rows = rows;
        lexicon.all().forEach(words -> headings.put(words, HtmlPerson.headings(words, rows)));
        for (int i = 0; i < rows.size(); i++) {
            HtmlRow row = rows.get(i);
            if (row.picture() || row.text().length() > 2 * LONGEST) {
                continue;
            }
            String text = Characters.collapse(row.text());
            if (row.heading() > 0) {
                headed.putIfAbsent(text, i);
            } else {
                plain.computeIfAbsent(text, it -> new TreeSet<>()).add(i);
            }
        }
    }

    /** A portrait with the rows of portrait and name; the name is -1 when no row has it. */
    record Portrait(Words words, String shown, int row, int name) {
        /** Whether the main heading of the page has the name: other people's portraits may stand beside. */
        boolean isMain(List<HtmlRow> rows) {
            return name >= 0 && rows.get(name).heading() == 1;
        }
    }

    /** The portraits in the order of the page; not all of them when a page has many. */
    List<Portrait> find() {
        List<Portrait> found = new ArrayList<>();
        for (int i = 0; i < rows.size() && found.size() < MOST; i++) {
            HtmlRow row = rows.get(i);
            if (row.heading() == 0 && row.text().length() <= LONGEST) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Portrait> at(int row) {
        return lexicon.all().stream()
                .flatMap(words -> at(row, words).stream())
                .min(Comparator.comparingLong(it -> -headings.getOrDefault(it.words(), 0L)));
    }

    private Optional<Portrait> at(int row, Words words) {
        String shown = words.portrait(rows.get(row).text()).orElse("");
        int name = shown.isEmpty() ? -1 : nameRow(row, shown);
        boolean is = name >= 0
                || (rows.get(row).picture() && HtmlPerson.isName(shown) && headings.getOrDefault(words, 0L) > 0);
        return is ? Optional.of(new Portrait(words, shown, row, name)) : Optional.empty();
    }

    /** The row that has the name alone: a heading, else the next one behind the portrait. */
    private int nameRow(int portrait, String shown) {
        String wanted = Characters.collapse(shown);
        Integer heading = headed.get(wanted);
        if (heading != null) {
            return heading;
        }
        Integer next = plain.getOrDefault(wanted, new TreeSet<>()).higher(portrait);
        return next == null ? -1 : next;
    }
}
