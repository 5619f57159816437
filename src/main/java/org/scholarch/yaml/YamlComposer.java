// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.yaml.YamlNode.Kind;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.scanner.ScannerException;

/** Puts a tree together from YAML, event by event: each event knows its place, and nothing is resolved, loaded or repeated. */
final class YamlComposer {
    private final SourceText source;
    private final Faults faults;
    private final TreeBuilder builder;
    private final Places places;
    private final Iterator<Event> events;

    private YamlComposer(SourceText source, Faults faults) {
        this.source = source;
        this.faults = faults;
        builder = new TreeBuilder(faults);
        places = new Places(source.file(), source.text());
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        events = new Yaml(options).parse(new StringReader(source.text())).iterator();
    }

    /** The tree; absent when the document says nothing. */
    static Optional<YamlNode> compose(SourceText source, Faults faults, Schema schema) throws Unreadable {
        source.checkLines();
        var composer = new YamlComposer(source, faults);
        try {
            return composer.document(schema);
        } catch (MarkedYAMLException e) {
            String problem = schema.isDiscreet() || e.getProblem() == null ? "" : ": " + e.getProblem();
            throw new Unreadable(composer.mistake(e), "this is not YAML" + problem, e);
        } catch (RuntimeException e) {
            // The library lets some numbers out of range through to the JDK; whatever it throws, the text is no YAML.
            throw new Unreadable(Location.of(source.file()), "this is not YAML", e);
        }
    }

    private Optional<YamlNode> document(Schema schema) throws Unreadable {
        events.next(); // the stream's start
        if (events.next() instanceof StreamEndEvent) {
            return Optional.empty();
        }
        Event first = events.next();
        YamlNode root = value(first, schema.root(first instanceof SequenceStartEvent));
        events.next(); // the document's end
        Event last = events.next();
        if (!(last instanceof StreamEndEvent)) {
            throw new Unreadable(at(last), "a second document begins; the file must hold one");
        }
        return root instanceof Scalar scalar && scalar.isNothing() ? Optional.empty() : Optional.of(root);
    }

    private YamlNode value(Event event, Way way) throws Unreadable {
        Location at = at(event);
        refuseReference(event, at, way);
        return switch (event) {
            case MappingStartEvent start -> mapping(at, way);
            case SequenceStartEvent start -> sequence(at, way);
            case ScalarEvent scalar -> builder.scalar(text(scalar), kind(scalar), at, way);
            default -> new Scalar("", Kind.NOTHING, at, way.text());
        };
    }

    private Mapping mapping(Location at, Way way) throws Unreadable {
        builder.open(at, way);
        TreeBuilder.Keys keys = builder.keys(way);
        for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
            Location keyAt = at(key);
            if (key instanceof ScalarEvent word) {
                refuseReference(word, keyAt, way);
                keys.add(word.getValue(), keyAt, value(events.next(), way.key(word.getValue())));
            } else {
                faults.add(way.text(), keyAt, "a key must be a word");
                value(key, way.key("?"));
                value(events.next(), way.key("?"));
            }
        }
        return keys.mapping(at);
    }

    private Sequence sequence(Location at, Way way) throws Unreadable {
        builder.open(at, way);
        List<YamlNode> items = new ArrayList<>();
        for (Event item = events.next(); !(item instanceof SequenceEndEvent); item = events.next()) {
            items.add(value(item, way.item(items.size())));
        }
        return new Sequence(items, at, way.text());
    }

    /** An alias is a value whose place is elsewhere, and aliases of aliases grow without limit. */
    private void refuseReference(Event event, Location at, Way way) {
        boolean anchored = event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null);
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
        if (anchored || tagged) {
            faults.add(
                    way.text(),
                    at,
                    "anchors, aliases and tags (words that begin with &, * or !) are not read; quote the text");
        }
    }

    private static Kind kind(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return Kind.TEXT;
        }
        return isNothing(scalar) ? Kind.NOTHING : Kind.PLAIN;
    }

    private static String text(ScalarEvent scalar) {
        return scalar.isPlain() && isNothing(scalar) ? "" : scalar.getValue();
    }

    private static boolean isNothing(ScalarEvent scalar) {
        return List.of("", "~", "null").contains(scalar.getValue());
    }

    private Location at(Event event) {
        return places.afterCharacters(event.getStartMark().getIndex());
    }

    /** Where the mistake is: the scanner and the end of the text are past it, and the context tells where it began. */
    private Location mistake(MarkedYAMLException e) {
        Mark seen = e.getProblemMark();
        Mark began = e.getContextMark();
        String text = source.text();
        boolean past = seen == null
                || e instanceof ScannerException
                || seen.getIndex() >= text.codePointCount(0, text.length());
        Mark mark = past && began != null ? began : seen;
        return mark == null ? Location.of(source.file()) : places.afterCharacters(mark.getIndex());
    }
}
