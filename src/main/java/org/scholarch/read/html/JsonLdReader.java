// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.SmallLetters;

/** Reads the JSON-LD scripts of a page. Those of several scripts that have one id are one item. */
final class JsonLdReader {
    private final ItemGraph graph = new ItemGraph();
    private final String base;
    /** Labels of nameless things hold for one script. */
    private int script;

    private JsonLdReader(String base) {
        this.base = base;
    }

    static Items read(Document document, List<Fault> faults) {
        JsonLdReader reader = new JsonLdReader(document.baseUri());
        for (Element script : document.select("script[type]")) {
            String type = SmallLetters.of(script.attr("type").strip());
            if (!type.equals("application/ld+json") && !type.startsWith("application/ld+json;")) {
                continue;
            }
            reader.script++;
            switch (JsonReader.read(content(script), line(script))) {
                case JsonReader.Result.Read read -> reader.top(read.value(), JsonLdContext.NONE);
                case JsonReader.Result.Broken broken -> faults.add(broken.fault());
            }
        }
        return reader.graph.items();
    }

    private static int line(Element script) {
        for (Node node : script.childNodes()) {
            return Sources.line(node);
        }
        return Sources.line(script);
    }

    /** The script without the comment or CDATA marks that some put around it; they are blanked out, so that lines still count. */
    private static String content(Element script) {
        StringBuilder text = new StringBuilder();
        for (DataNode data : script.dataNodes()) {
            text.append(data.getWholeData());
        }
        for (String mark : List.of("//<![CDATA[", "<![CDATA[", "<!--", "//]]>", "]]>", "-->")) {
            int at = mark.contains("<") ? text.indexOf(mark) : text.lastIndexOf(mark);
            boolean outside = at >= 0
                    && (mark.contains("<")
                            ? text.substring(0, at).isBlank()
                            : text.substring(at + mark.length()).isBlank());
            if (outside) {
                text.replace(at, at + mark.length(), " ".repeat(mark.length()));
            }
        }
        return text.toString();
    }

    private void top(JsonValue value, JsonLdContext context) {
        switch (value) {
            case JsonValue.Arr several -> several.values().forEach(each -> top(each, context));
            case JsonValue.Obj object -> {
                String id = node(object, context);
                if (!id.isEmpty()) {
                    graph.root(id, object.line());
                }
            }
            case JsonValue.Str text -> {}
            case JsonValue.Null nothing -> {}
        }
    }

    /** Takes an object that describes a thing, and gives its id; empty when it is but the frame around a graph. */
    private String node(JsonValue.Obj object, JsonLdContext around) {
        JsonLdContext context = around.with(object.members().get("@context"));
        List<Member> members = members(object, context);
        String id = members.stream()
                .filter(member -> member.meaning.equals("@id"))
                .map(member -> member.value instanceof JsonValue.Str text ? resolve(text.text()) : "")
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        boolean frame = members.stream().allMatch(member -> member.meaning.equals("@graph"));
        if (frame) {
            members.forEach(member -> top(member.value, context));
            return "";
        }
        String subject = id.isEmpty() ? graph.freshId() : id;
        graph.open(subject, object.line());
        members.forEach(member -> take(subject, member, context));
        return subject;
    }

    private static List<Member> members(JsonValue.Obj object, JsonLdContext context) {
        List<Member> members = new ArrayList<>();
        object.members().forEach((name, value) -> {
            Optional<String> meaning = context.meaning(name);
            if (meaning.isPresent() && !meaning.get().equals("@context")) {
                members.add(new Member(meaning.get(), value));
            }
        });
        return members;
    }

    private record Member(String meaning, JsonValue value) {}

    private void take(String subject, Member member, JsonLdContext context) {
        switch (member.meaning) {
            case "@id", "@index", "@language", "@value", "@direction" -> {}
            case "@type" -> types(subject, member.value, context);
            case "@graph" -> top(member.value, context);
            case "@reverse" -> reverse(subject, member.value, context);
            default -> {
                if (!member.meaning.startsWith("@")) {
                    values(subject, member.meaning, member.value, context);
                }
            }
        }
    }

    private void types(String subject, JsonValue value, JsonLdContext context) {
        switch (value) {
            case JsonValue.Str type ->
                context.meaning(type.text().strip()).ifPresent(name -> graph.type(subject, name, type.line()));
            case JsonValue.Arr several -> several.values().forEach(each -> types(subject, each, context));
            case JsonValue.Obj none -> {}
            case JsonValue.Null nothing -> {}
        }
    }

    /** The things named in a reverse property have the subject as the value of that property. */
    private void reverse(String subject, JsonValue value, JsonLdContext context) {
        if (!(value instanceof JsonValue.Obj properties)) {
            return;
        }
        for (Member member : members(properties, context)) {
            for (JsonValue each : list(member.value)) {
                if (each instanceof JsonValue.Obj object && !member.meaning.startsWith("@")) {
                    String id = node(object, context);
                    if (!id.isEmpty()) {
                        graph.add(id, member.meaning, new ItemValue.Reference(subject, object.line()));
                    }
                }
            }
        }
    }

    private static List<JsonValue> list(JsonValue value) {
        return value instanceof JsonValue.Arr several ? several.values() : List.of(value);
    }

    private void values(String subject, String property, JsonValue value, JsonLdContext context) {
        switch (value) {
            case JsonValue.Null nothing -> {}
            case JsonValue.Arr several -> several.values().forEach(each -> values(subject, property, each, context));
            case JsonValue.Str text -> text(subject, property, text, context.language());
            case JsonValue.Obj object -> object(subject, property, object, context);
        }
    }

    private void object(String subject, String property, JsonValue.Obj object, JsonLdContext context) {
        JsonValue literal = object.members().get("@value");
        if (literal instanceof JsonValue.Str text) {
            String language = object.members().get("@language") instanceof JsonValue.Str tag ? tag.text() : "";
            text(subject, property, text, language);
            return;
        }
        JsonValue list = inner(object);
        if (list != null) {
            values(subject, property, list, context);
        } else if (literal == null) {
            String id = node(object, context);
            if (!id.isEmpty()) {
                graph.add(subject, property, new ItemValue.Reference(id, object.line()));
            }
        }
    }

    private static @Nullable JsonValue inner(JsonValue.Obj object) {
        JsonValue list = object.members().get("@list");
        return list != null ? list : object.members().get("@set");
    }

    private void text(String subject, String property, JsonValue.Str text, String language) {
        String stripped = text.text().strip();
        if (!stripped.isEmpty()) {
            graph.add(subject, property, new ItemValue.Text(stripped, language, text.line()));
        }
    }

    private String resolve(String id) {
        String stripped = id.strip();
        if (stripped.startsWith("_:")) {
            return "_:s" + script + "." + stripped.substring(2);
        }
        return Addresses.resolve(base, stripped);
    }
}
