// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads microdata: a walk over the page finds the items and their properties, then come the parts that items refer to. */
final class MicrodataReader {
    private static final int LONGEST_REFERENCE = 2000;
    /** Several items may refer to one part, so that properties multiply. */
    private static final int COST_OF_PROPERTY = 40;

    private final ItemGraph graph = new ItemGraph();
    private final Budget budget;
    /** Elements are equal only to themselves. */
    private final Map<Element, Scope> scopes = new HashMap<>();

    /** Several items may refer to one part: what it says is the same for all of them. */
    private final Map<Element, Said> said = new HashMap<>();

    private final Map<String, Element> elements = new HashMap<>();
    private final List<Scope> referring = new ArrayList<>();

    private MicrodataReader(Budget budget) {
        this.budget = budget;
    }

    /** An element that describes an item. */
    private record Scope(Element element, String id, boolean schemaOrg) {}

    /**
     * What an element says of an item.
     *
     * @param properties of an item of schema.org
     * @param foreign the properties among them that any item can have
     */
    private record Said(List<String> properties, List<String> foreign, ItemValue value) {
        boolean isBlank() {
            return value instanceof ItemValue.Text text && text.text().isEmpty();
        }
    }

    static Items read(Document document, Budget budget) {
        MicrodataReader reader = new MicrodataReader(budget);
        if (document.selectFirst("[itemscope]") != null) {
            reader.find(document, null, "");
            reader.referring.forEach(reader::refer);
        }
        return reader.graph.items();
    }

    private void find(Element element, @Nullable Scope around, String outer) {
        String language = Sources.language(element, outer);
        if (!element.id().isEmpty()) {
            elements.putIfAbsent(element.id(), element);
        }
        Scope own = element.hasAttr("itemscope") ? open(element) : null;
        if (around != null) {
            properties(around, element, language);
        }
        for (Element child : element.children()) {
            if (budget.spend(1)) {
                find(child, own == null ? around : own, language);
            }
        }
    }

    private Scope open(Element element) {
        String address = Sources.address(element, "itemid");
        List<String> types = tokens(element.attr("itemtype"));
        boolean schemaOrg =
                types.stream().anyMatch(type -> !SchemaOrg.name(type).equals(type));
        Scope scope = new Scope(element, address.isEmpty() ? graph.freshId() : address, schemaOrg);
        int line = Sources.line(element);
        graph.open(scope.id, line);
        types.forEach(type -> graph.type(scope.id, SchemaOrg.name(type), line));
        if (!element.hasAttr("itemprop")) {
            graph.root(scope.id, line);
        }
        scopes.put(element, scope);
        if (element.hasAttr("itemref")) {
            referring.add(scope);
        }
        return scope;
    }

    private void refer(Scope scope) {
        String references = scope.element.attr("itemref");
        for (String id : tokens(references.substring(0, Math.min(references.length(), LONGEST_REFERENCE)))) {
            Element target = elements.get(id);
            if (!budget.isSpent() && target != null && !target.equals(scope.element)) {
                follow(target, scope, language(target));
            }
        }
    }

    /** Takes the properties of a part that stands elsewhere; items in it have had theirs. */
    private void follow(Element element, Scope scope, String outer) {
        String language = Sources.language(element, outer);
        properties(scope, element, language);
        if (scopes.containsKey(element)) {
            return;
        }
        for (Element child : element.children()) {
            if (!budget.spend(1)) {
                return;
            }
            follow(child, scope, language);
        }
    }

    private static String language(Element element) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            String tag = Sources.language(up, "");
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        return "";
    }

    private void properties(Scope scope, Element element, String language) {
        if (!element.hasAttr("itemprop") || !budget.spend(COST_OF_PROPERTY)) {
            return;
        }
        Said known = said.computeIfAbsent(element, it -> said(it, language));
        if (!known.isBlank()) {
            List<String> names = scope.schemaOrg ? known.properties : known.foreign;
            names.forEach(name -> graph.add(scope.id, name, known.value));
        }
    }

    private Said said(Element element, String language) {
        List<String> written = tokens(element.attr("itemprop"));
        return new Said(
                written.stream().map(SchemaOrg::name).toList(),
                written.stream()
                        .filter(name -> name.indexOf(':') > 0)
                        .map(SchemaOrg::name)
                        .toList(),
                value(element, language));
    }

    private ItemValue value(Element element, String language) {
        int line = Sources.line(element);
        Scope item = scopes.get(element);
        if (item != null) {
            return new ItemValue.Reference(item.id, line);
        }
        String attribute = attribute(element);
        String address = attribute.equals("href") || attribute.equals("src") || attribute.equals("data")
                ? Sources.address(element, attribute)
                : "";
        if (!address.isEmpty()) {
            return new ItemValue.Reference(address, line);
        }
        String text = attribute.isEmpty() || !element.hasAttr(attribute)
                ? ElementText.of(element, budget)
                : element.attr(attribute).strip();
        return new ItemValue.Text(text, language, line);
    }

    /** The attribute that holds the value of an element; empty when its text does. */
    static String attribute(Element element) {
        return switch (element.normalName()) {
            case "meta" -> "content";
            case "a", "area", "link" -> "href";
            case "audio", "embed", "iframe", "img", "source", "track", "video" -> "src";
            case "object" -> "data";
            case "data", "meter" -> "value";
            case "time" -> "datetime";
            // Not in the standard, but written often and understood widely.
            default -> element.hasAttr("content") ? "content" : "";
        };
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(text, " \t\n\f\r");
        while (parts.hasMoreTokens()) {
            tokens.add(parts.nextToken());
        }
        return tokens;
    }
}
