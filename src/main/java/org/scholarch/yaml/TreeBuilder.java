// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.problem.Location;
import org.scholarch.yaml.YamlNode.Entry;
import org.scholarch.yaml.YamlNode.Kind;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;

/** Builds the parts of a tree and sees to what holds for YAML and JSON alike. */
final class TreeBuilder {
    /** Each may be wrong in several ways, and all is held at once. */
    private static final int MOST = 500_000;

    private final Faults faults;
    private int values;

    TreeBuilder(Faults faults) {
        this.faults = faults;
    }

    Scalar scalar(String text, Kind kind, Location at, Way way) throws Unreadable {
        count(at);
        if (isUnprintable(text)) {
            faults.add(way.text(), at, way.quoted() + " holds a character that cannot be printed");
        }
        return new Scalar(text, kind, at, way.text());
    }

    /**
     * Whether a text holds control characters or halves of characters, which only an escape can smuggle in. Control characters
     * beyond ASCII are left: texts that were decoded wrongly once hold them.
     */
    static boolean isUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Lets one more mapping or list begin, unless it stands deeper than anything we read. */
    void open(Location at, Way way) throws Unreadable {
        count(at);
        if (way.depth() >= Way.DEEPEST) {
            throw new Unreadable(at, "this is nested deeper than " + Way.DEEPEST + " levels");
        }
    }

    private void count(Location at) throws Unreadable {
        if (++values > MOST) {
            throw new Unreadable(at, "the file holds more than " + MOST + " values");
        }
    }

    Keys keys(Way way) {
        return new Keys(way);
    }

    /** The entries of one mapping as they come. */
    final class Keys {
        private final Way way;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Location> seen = new HashMap<>();

        private Keys(Way way) {
            this.way = way;
        }

        /** The key that stands here twice is told, and its first value counts. */
        void add(String key, Location keyAt, YamlNode value) {
            Way here = way.key(key);
            if (isUnprintable(key)) {
                faults.add(here.text(), keyAt, "a key holds a character that cannot be printed");
            }
            Location before = seen.putIfAbsent(key, keyAt);
            if (before != null) {
                faults.add(here.text(), keyAt, here.quoted() + " stands here again, after line " + before.line());
            } else {
                entries.add(new Entry(key, keyAt, value));
            }
        }

        Mapping mapping(Location at) {
            return new Mapping(entries, at, way.text());
        }
    }
}
