// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.io.StringReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarch.problem.Location;
import org.scholarch.problem.ScholarchException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * Reads YAML into settings, event by event: each event knows its line, and the first one that is no setting ends the reading, so
 * nothing nests deeper than the known keys do.
 */
final class SettingsParser {
    /** Cannot stand in a name or an address: control characters and halves of characters, which only an escape can smuggle in. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final String file;
    private final String text;
    private final List<String> known;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private Location place;

    private SettingsParser(String file, String text, List<String> known) {
        this.file = file;
        this.text = text;
        this.known = known;
        this.place = Location.of(file);
    }

    /**
     * The settings of a file by their whole key. A key with keys of its own is among them when it is there.
     *
     * @param known every key that takes a value, e.g. {@code base} and {@code title.en}
     * @throws ScholarchException {@code configuration-invalid}, with the line of the first mistake
     */
    static Map<String, Setting> parse(String file, String text, List<String> known) {
        return new SettingsParser(file, text, known).parse();
    }

    private Map<String, Setting> parse() {
        try {
            document(new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator());
            return settings;
        } catch (MarkedYAMLException e) {
            throw Setting.invalid(at(mark(e)), "this is not YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw Setting.invalid(place, "this is not YAML", e);
        }
    }

    private void document(Iterator<Event> events) {
        next(events); // the stream's start
        if (next(events) instanceof StreamEndEvent) {
            return;
        }
        Event root = next(events);
        if (root instanceof MappingStartEvent) {
            mapping("", events);
        } else if (!isNothing(root)) {
            throw invalid("the file must hold keys with values, such as 'base: https://example.org/'");
        }
        next(events); // the document's end
        if (!(next(events) instanceof StreamEndEvent)) {
            throw invalid("a second document begins; the file must hold one");
        }
    }

    private void mapping(String prefix, Iterator<Event> events) {
        for (Event key = next(events); !(key instanceof MappingEndEvent); key = next(events)) {
            if (!(key instanceof ScalarEvent word)) {
                throw invalid("a key must be a word");
            }
            entry(prefix, word.getValue(), events);
        }
    }

    private void entry(String prefix, String word, Iterator<Event> events) {
        String key = prefix + word;
        if (keysUnder(prefix).noneMatch(word::equals)) {
            throw invalid("unknown key '" + word + "'; known here are "
                    + keysUnder(prefix).sorted().collect(Collectors.joining(", ")));
        }
        Setting before = settings.get(key);
        if (before != null) {
            throw invalid("the key '" + key + "' stands here again, after line "
                    + before.place().line());
        }
        Location keyPlace = place;
        Event value = next(events);
        if (isNothing(value)) {
            place = keyPlace;
            throw invalid("the key '" + key + "' has no value; give one or leave the key out");
        }
        if (known.contains(key)) {
            settings.put(key, setting(key, value));
        } else if (value instanceof MappingStartEvent) {
            settings.put(key, new Setting(key, "", keyPlace));
            mapping(key + ".", events);
        } else {
            throw invalid("the key '" + key + "' takes keys of its own: "
                    + keysUnder(key + ".").sorted().collect(Collectors.joining(", ")));
        }
    }

    private Setting setting(String key, Event value) {
        if (!(value instanceof ScalarEvent scalar)) {
            throw invalid("the key '" + key + "' takes one text, no list and no keys of its own");
        }
        String stripped = scalar.getValue().strip();
        if (stripped.isEmpty()) {
            throw invalid("the key '" + key + "' has a blank value; give one or leave the key out");
        }
        if (UNPRINTABLE.matcher(stripped).find()) {
            throw invalid("the value of '" + key + "' holds a line break or a character that cannot be printed");
        }
        return new Setting(key, stripped, place);
    }

    /** The words that may stand as keys below a prefix, which is empty or ends in a dot. */
    private Stream<String> keysUnder(String prefix) {
        return known.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()).replaceFirst("\\..*", ""))
                .distinct();
    }

    private static boolean isNothing(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    /** Steps on and keeps the place, so that whatever is wrong is reported there. */
    private Event next(Iterator<Event> events) {
        Event event = events.next();
        place = at(event.getStartMark());
        if (isAnchored(event) || isTagged(event)) {
            throw invalid("anchors, aliases and tags (words that begin with &, * or !) are not read; quote the text");
        }
        return event;
    }

    /** An alias is a value whose line is elsewhere, and aliases of aliases grow without limit. */
    private static boolean isAnchored(Event event) {
        return event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null);
    }

    private static boolean isTagged(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
    }

    private Location at(Mark mark) {
        return new Location(file, mark.getLine() + 1);
    }

    /** Where the mistake is: the scanner and the end of the text are past it, and the context tells where it began. */
    private Mark mark(MarkedYAMLException e) {
        Mark seen = e.getProblemMark();
        boolean past = e instanceof ScannerException || seen.getIndex() >= text.codePointCount(0, text.length());
        return past && e.getContextMark() != null ? e.getContextMark() : seen;
    }

    private ScholarchException invalid(String what) {
        return Setting.invalid(place, what, null);
    }
}
