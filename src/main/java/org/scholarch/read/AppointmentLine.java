// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Organization;

/** Reads the posts of a header line that has a comma. */
final class AppointmentLine {
    private final Words words;
    private final Location at;
    private final List<String> parts;

    private AppointmentLine(Words words, Line line, Location at) {
        this.words = words;
        this.at = at;
        this.parts = parts(line.text());
    }

    /** The posts in the order of the line; none when the line has no comma or does not begin with a post. */
    static List<Appointment> parse(Words words, Line line, Location at) {
        AppointmentLine reading = new AppointmentLine(words, line, at);
        return reading.parts.size() < 2 ? List.of() : reading.posts();
    }

    private List<Appointment> posts() {
        int institute = institute();
        if (institute < 0) {
            return List.of(post(0));
        }
        int next = institute + 1;
        int left = parts.size() - next;
        // "office, Mila, rank, organisation, unit": what follows the institute is its unit, or a post of its own.
        if (left >= 2 && (institute > 1 || !words.has("unit", parts.get(next)))) {
            return List.of(office(institute, next), post(next));
        }
        Optional<String> unit = institute > 1 ? join(1, institute) : join(next, parts.size());
        if (institute > 1 && left > 0) {
            unit = Optional.of(unit.orElse("") + ", " + join(next, parts.size()).orElse(""));
        }
        return List.of(appointment(parts.get(0), parts.get(institute), unit));
    }

    private Appointment office(int institute, int next) {
        return appointment(parts.get(0), parts.get(institute), join(1, Math.min(institute, next)));
    }

    /** A post from one part on: rank, organisation with the places in its name, unit. */
    private Appointment post(int from) {
        Optional<String> institute = words.instituteOf(parts.get(from + 1));
        if (institute.isPresent() && parts.size() == from + 2) {
            return appointment(parts.get(from), institute.get(), Optional.of(parts.get(from + 1)));
        }
        int end = from + 2;
        while (end < parts.size() && words.is("place", parts.get(end))) {
            end++;
        }
        String organization = join(from + 1, end).orElse("");
        return appointment(parts.get(from), organization, join(end, parts.size()));
    }

    private Appointment appointment(String rank, String organization, Optional<String> unit) {
        return new Appointment(
                Label.of(rank, words.language()),
                Organization.of(organization),
                unit.map(it -> Label.of(it, words.language())),
                Optional.empty(),
                at);
    }

    private int institute() {
        for (int i = 1; i < parts.size(); i++) {
            if (words.is("institute", parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> join(int from, int to) {
        return from >= to ? Optional.empty() : Optional.of(String.join(", ", parts.subList(from, to)));
    }

    /** Splits at commas that a blank follows, save inside parentheses that close again. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int lastClosing = text.lastIndexOf(')');
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && i < lastClosing) {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (c == ',' && depth == 0 && i + 1 < text.length() && Characters.isSpace(text.charAt(i + 1))) {
                add(parts, Characters.strip(text, start, i));
                start = i + 1;
            }
        }
        add(parts, Characters.strip(text, start, text.length()));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
