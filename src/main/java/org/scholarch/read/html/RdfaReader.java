// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.SmallLetters;

/**
 * Reads RDFa: the attributes of RDFa Lite (vocab, typeof, property, resource, prefix) and about, content, datetime, rel, rev, href
 * and src. Lists and XML literals are not known.
 */
final class RdfaReader {
    private final ItemGraph graph = new ItemGraph();
    private final Budget budget;
    private final String base;

    private RdfaReader(Document document, Budget budget) {
        this.budget = budget;
        this.base = document.baseUri();
    }

    static Items read(Document document, Budget budget) {
        RdfaReader reader = new RdfaReader(document, budget);
        if (document.selectFirst("[typeof], [property]") != null) {
            String page = reader.base.isEmpty() ? "_:page" : reader.base;
            reader.walk(document, new RdfaContext(page));
        }
        return reader.graph.items();
    }

    private void walk(Element element, RdfaContext around) {
        RdfaContext context = around.inside(element);
        RdfaContext inner =
                element.hasAttr("rel") || element.hasAttr("rev") ? related(element, context) : plain(element, context);
        for (Element child : element.children()) {
            if (budget.spend(1)) {
                walk(child, inner);
            }
        }
    }

    /** An element without a relation: it may name a subject, or give a property of the one around it. */
    private RdfaContext plain(Element element, RdfaContext context) {
        boolean typed = element.hasAttr("typeof");
        String about = resource(element, context, "about");
        String target = target(element, context);
        boolean property = element.hasAttr("property");
        if (property && !element.hasAttr("content") && !element.hasAttr("datatype")) {
            String subject = about == null ? context.subject() : about;
            String object = null;
            if (typed) {
                object = about != null ? about : target != null ? target : graph.freshId();
                type(element, context, object, false);
            }
            ItemValue value = object != null && about == null
                    ? new ItemValue.Reference(object, Sources.line(element))
                    : value(element, context, target);
            RdfaContext completed = context.complete(subject, true, graph, element);
            state(element, completed, subject, value);
            return completed.at(object == null ? subject : object);
        }
        String named = about != null ? about : target;
        if (named == null && typed) {
            named = isRoot(element) ? context.subject() : graph.freshId();
        }
        String subject = named == null ? context.subject() : named;
        RdfaContext completed = context.complete(subject, named != null || property, graph, element);
        if (typed) {
            type(element, context, subject, !context.hasPending());
        }
        if (property) {
            state(element, completed, subject, value(element, context, null));
        }
        return completed.at(subject);
    }

    /** An element with a relation between the subject and what the element, or one inside it, names. */
    private RdfaContext related(Element element, RdfaContext context) {
        String about = resource(element, context, "about");
        String target = target(element, context);
        boolean typed = element.hasAttr("typeof");
        String subject = about == null ? context.subject() : about;
        if (typed && about != null) {
            type(element, context, subject, !context.hasPending());
        }
        String object = target == null && typed && about == null ? graph.freshId() : target;
        if (typed && about == null && object != null) {
            type(element, context, object, false);
        }
        RdfaContext completed = context.complete(subject, about != null, graph, element);
        List<String> forth = context.terms(element.attr("rel"));
        List<String> back = context.terms(element.attr("rev"));
        if (element.hasAttr("property")) {
            state(element, completed, subject, value(element, context, null));
        }
        if (object == null) {
            return completed.pending(graph.freshId(), new RdfaContext.Pending(subject, forth, back));
        }
        relate(subject, forth, back, object, Sources.line(element));
        return completed.at(object);
    }

    private void relate(String subject, List<String> forth, List<String> back, String object, int line) {
        forth.forEach(name -> graph.add(subject, name, new ItemValue.Reference(object, line)));
        back.forEach(name -> graph.add(object, name, new ItemValue.Reference(subject, line)));
    }

    private void type(Element element, RdfaContext context, String subject, boolean root) {
        int line = Sources.line(element);
        graph.open(subject, line);
        context.terms(element.attr("typeof")).forEach(name -> graph.type(subject, name, line));
        if (root) {
            graph.root(subject, line);
        }
    }

    private void state(Element element, RdfaContext context, String subject, ItemValue value) {
        if (value instanceof ItemValue.Text text && text.text().isEmpty()) {
            return;
        }
        context.terms(element.attr("property")).forEach(name -> graph.add(subject, name, value));
    }

    private ItemValue value(Element element, RdfaContext context, @Nullable String target) {
        int line = Sources.line(element);
        if (element.hasAttr("content")) {
            return new ItemValue.Text(element.attr("content").strip(), context.language(), line);
        }
        if (element.hasAttr("datetime")) {
            return new ItemValue.Text(element.attr("datetime").strip(), "", line);
        }
        if (target != null && !element.hasAttr("datatype")) {
            return new ItemValue.Reference(target, line);
        }
        return new ItemValue.Text(ElementText.of(element, budget), context.language(), line);
    }

    private static boolean isRoot(Element element) {
        String name = element.normalName();
        return name.equals("html") || name.equals("body") || name.equals("head");
    }

    /** What resource, href or src point to; null when there is none of them. */
    private @Nullable String target(Element element, RdfaContext context) {
        String resource = resource(element, context, "resource");
        if (resource != null) {
            return resource;
        }
        for (String attribute : List.of("href", "src")) {
            if (element.hasAttr(attribute)) {
                return Addresses.resolve(base, element.attr(attribute).strip());
            }
        }
        return null;
    }

    private @Nullable String resource(Element element, RdfaContext context, String attribute) {
        if (!element.hasAttr(attribute)) {
            return null;
        }
        String written = element.attr(attribute).strip();
        if (written.startsWith("[") && written.endsWith("]")) {
            written = written.substring(1, written.length() - 1).strip();
        }
        String expanded = context.curie(written);
        return SmallLetters.of(written).startsWith("_:")
                ? "_:r" + written.substring(2)
                : Addresses.resolve(base, expanded);
    }
}
