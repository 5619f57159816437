// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scholarch.problem.Location;
import org.scholarch.problem.ProblemCode;
import org.scholarch.yaml.YamlNode.Entry;
import org.scholarch.yaml.YamlNode.Kind;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;

/** Writes random trees as YAML and JSON, remembering where each value was put, and reads them back. */
class YamlPropertiesTest {
    private static final Schema ANYTHING = Schema.of("any", "{}", ProblemCode.DATA_INVALID);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A value without places. */
    sealed interface Value {
        record Words(String text) implements Value {}

        record Items(List<Value> items) implements Value {}

        record Keys(List<String> keys, List<Value> values) implements Value {}
    }

    /** A text that grows, with the place of its end. */
    private static final class Page {
        private final StringBuilder text = new StringBuilder();

        Location end() {
            String all = text.toString();
            int start = all.lastIndexOf('\n') + 1;
            int line = 1 + (int) all.chars().filter(it -> it == '\n').count();
            return new Location("a.yaml", line, 1 + all.codePointCount(start, all.length()));
        }

        Page put(String more) {
            text.append(more);
            return this;
        }
    }

    @Property(tries = 200)
    void blockYamlReadsBackWithItsPlaces(@ForAll("values") Value value) {
        var page = new Page();
        YamlNode expected = block(value, page, "", "any");
        YamlReading reading = read("a.yaml", page.text.toString());
        assertEquals(List.of(), reading.problems(), page.text::toString);
        assertEquals(expected, reading.root().orElseThrow(), page.text::toString);
    }

    @Property(tries = 200)
    void flowYamlAndJsonReadBackWithTheirPlaces(@ForAll("values") Value value, @ForAll boolean tabs) {
        var page = new Page();
        YamlNode expected = flow(value, page, tabs ? "\t" : " ");
        YamlReading reading = read(tabs ? "a.json" : "a.yaml", page.text.toString());
        assertEquals(List.of(), reading.problems(), page.text::toString);
        assertEquals(stripped(expected), stripped(reading.root().orElseThrow()), page.text::toString);
    }

    @Property(tries = 300)
    void aTextWithoutQuotesIsKeptAsItStands(@ForAll("plain") String text) {
        YamlReading reading = read("a.yaml", "key: " + text + "\n");
        assertEquals(List.of(), reading.problems());
        Mapping root = (Mapping) reading.root().orElseThrow();
        assertEquals(text, root.text("key").orElseThrow());
    }

    @Property(tries = 300)
    void nothingMakesTheReaderThrow(
            @ForAll("values") Value value, @ForAll("noise") List<String> noise, @ForAll int seed) {
        var page = new Page();
        block(value, page, "", "any");
        var text = new StringBuilder(page.text);
        int at = seed;
        for (String piece : noise) {
            at = Math.floorMod(at * 31 + 7, text.length() + 1);
            text.insert(at, piece);
        }
        for (String file : List.of("a.yaml", "a.json")) {
            YamlReading reading = read(file, text.toString());
            reading.problems().forEach(it -> assertTrue(it.location().line() <= lines(text), it.toString()));
            YamlReading cut = YamlReader.read(file, text.toString().getBytes(StandardCharsets.UTF_16BE), ANYTHING);
            assertTrue(cut.root().isEmpty(), "text of NUL bytes is no text");
        }
    }

    private static long lines(CharSequence text) {
        return 1 + text.chars().filter(it -> it == '\n' || it == '\r').count();
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        ("2024-01-01 yes no on Off y 007 0x1F 0o17 1e3 1_000 12:30:45 .inf .NaN True NULL Null 1.0 +1"
                                        + " = << C++ a#b a:b x,y é😀")
                                .split(" ", -1)),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(it -> !it.equals("null")),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20));
    }

    @Provide
    Arbitrary<List<String>> noise() {
        return Arbitraries.of(
                        "&a ",
                        "*a",
                        "!x ",
                        "!!binary |\n",
                        "<<: ",
                        "---\n",
                        "...\n",
                        "%YAML 9.9\n",
                        "%TAG ! x\n",
                        "\t",
                        "\u0000",
                        "\"\\U00110000\"",
                        "\"\\ud800\"",
                        "? ",
                        ": ",
                        "- ",
                        "[",
                        "{",
                        "}",
                        "]",
                        "|2\n",
                        ">-\n",
                        "'",
                        "\"",
                        "#",
                        "@",
                        "`",
                        "\u2028",
                        "\u0085",
                        "\r",
                        "\uFEFF",
                        "1e999999999",
                        "{\"a\":",
                        "\uD800")
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Value> values() {
        return values(3);
    }

    private static Arbitrary<Value> values(int depth) {
        Arbitrary<Value> words = texts().map(Value.Words::new);
        if (depth == 0) {
            return words;
        }
        Arbitrary<Value> inner = values(depth - 1);
        Arbitrary<Value> items = inner.list().ofMinSize(1).ofMaxSize(3).map(Value.Items::new);
        Arbitrary<Value> keys = texts().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .flatMap(names -> inner.list().ofSize(names.size()).map(values -> new Value.Keys(names, values)));
        return Arbitraries.oneOf(words, items, keys);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab :#-[]{},&*!|>'\"%@`\\/\n\té\u00a0?~0")
                .ofMaxLength(8)
                .map(it -> it.isEmpty() ? "x" : it.replace("0", "😀"));
    }

    private static YamlReading read(String file, String text) {
        return YamlReader.read(file, text.getBytes(StandardCharsets.UTF_8), ANYTHING);
    }

    private static YamlNode block(Value value, Page page, String indent, String path) {
        return switch (value) {
            case Value.Words words -> {
                Location at = page.end();
                page.put(quoted(words.text())).put("\n");
                yield new Scalar(words.text(), Kind.TEXT, at, path.equals("any") && indent.isEmpty() ? "" : path);
            }
            case Value.Items items -> blockItems(items, page, indent, path);
            case Value.Keys keys -> blockKeys(keys, page, indent, path);
        };
    }

    private static Sequence blockItems(Value.Items items, Page page, String indent, String path) {
        if (!indent.isEmpty()) {
            page.put("\n").put(indent);
        }
        Location at = page.end();
        var nodes = new ArrayList<YamlNode>();
        for (int i = 0; i < items.items().size(); i++) {
            page.put(i == 0 ? "- " : indent + "- ");
            nodes.add(block(items.items().get(i), page, indent + "  ", path + "[" + i + "]"));
        }
        return new Sequence(nodes, at, path);
    }

    private static Mapping blockKeys(Value.Keys keys, Page page, String indent, String path) {
        if (!indent.isEmpty()) {
            page.put("\n").put(indent);
        }
        Location at = page.end();
        String here = indent.isEmpty() ? "" : path;
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < keys.keys().size(); i++) {
            page.put(i == 0 ? "" : indent);
            Location keyAt = page.end();
            String key = keys.keys().get(i);
            page.put(quoted(key)).put(": ");
            String way = new Way(here, 0, it -> true).key(key).text();
            entries.add(new Entry(key, keyAt, block(keys.values().get(i), page, indent + "  ", way)));
        }
        return new Mapping(entries, at, here);
    }

    private static YamlNode flow(Value value, Page page, String space) {
        Location at = page.end();
        return switch (value) {
            case Value.Words words -> {
                page.put(quoted(words.text()));
                yield new Scalar(words.text(), Kind.TEXT, at, "");
            }
            case Value.Items items -> {
                var nodes = new ArrayList<YamlNode>();
                page.put("[").put(space);
                for (Value item : items.items()) {
                    page.put(nodes.isEmpty() ? "" : ",\n" + space);
                    nodes.add(flow(item, page, space));
                }
                page.put("]");
                yield new Sequence(nodes, at, "");
            }
            case Value.Keys keys -> {
                var entries = new ArrayList<Entry>();
                page.put("{");
                for (int i = 0; i < keys.keys().size(); i++) {
                    page.put(i == 0 ? "" : "," + space);
                    Location keyAt = page.end();
                    page.put(quoted(keys.keys().get(i))).put(":" + space);
                    entries.add(new Entry(
                            keys.keys().get(i), keyAt, flow(keys.values().get(i), page, space)));
                }
                page.put("}");
                yield new Mapping(entries, at, "");
            }
        };
    }

    /** The tree without paths, in a file of one name. */
    private static YamlNode stripped(YamlNode node) {
        Location at = new Location("a.yaml", node.at().line(), node.at().column());
        return switch (node) {
            case Scalar scalar -> new Scalar(scalar.text(), scalar.kind(), at, "");
            case Sequence list ->
                new Sequence(
                        list.items().stream().map(YamlPropertiesTest::stripped).toList(), at, "");
            case Mapping mapping ->
                new Mapping(
                        mapping.entries().stream()
                                .map(it -> new Entry(
                                        it.key(),
                                        new Location(
                                                "a.yaml",
                                                it.keyAt().line(),
                                                it.keyAt().column()),
                                        stripped(it.value())))
                                .toList(),
                        at,
                        "");
        };
    }

    /** JSON's way to quote is YAML's too. */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
