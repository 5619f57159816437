// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;

/** Writes the pages of a site. All text from the data is escaped by the templates. Safe for use by several threads. */
public final class Pages {
    /** How many entries of a list stand on one page. */
    public static final int PAGE_SIZE = 200;

    /** How many suspects stand on one page. */
    public static final int SUSPECTS_A_PAGE = 50;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.scholarch.serve.page");
    private final Site site;

    /** The pages of one site. */
    public Pages(Site site) {
        this.site = site;
    }

    /**
     * The page about a thing.
     *
     * @param iri the thing
     * @param description what is known about it
     * @param jsonLd the same as JSON-LD with every less-than sign escaped, for the script element
     */
    public String thing(String iri, Graph description, String jsonLd) {
        Facts facts = new Facts(description, site);
        Node node = NodeFactory.createURI(iri);
        Text name = facts.name(node);
        if (facts.is(node, Foaf.PERSON)) {
            return render("person", frame(iri, name, jsonLd), PersonPage.of(facts, node));
        }
        if (facts.is(node, Schema.SCHOLARLY_ARTICLE)) {
            return render("publication", frame(iri, name, jsonLd), Work.of(facts, node));
        }
        if (facts.is(node, Foaf.ORGANIZATION)) {
            return render("organization", frame(iri, name, jsonLd), OrganizationPage.of(facts, node));
        }
        FactsPage page = FactsPage.of(facts, node);
        return render("facts", frame(iri, page.name(), jsonLd), page);
    }

    /** The entry page. */
    public byte[] home(Catalogue catalogue) {
        HomePage home = new HomePage(
                catalogue,
                catalogue.people().stream().limit(PAGE_SIZE).map(this::link).toList());
        return render("home", Frame.plain(site, site.title()), home).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One page of a list.
     *
     * @param title what is listed
     * @param path path of the list under the root
     * @param entries all entries
     * @param number which page, from 1
     * @return empty when there is no such page
     */
    public Optional<byte[]> list(String title, String path, List<Catalogue.Entry> entries, int number) {
        int pages = Math.max(1, (entries.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (number < 1 || number > pages) {
            return Optional.empty();
        }
        List<Link> links =
                entries.subList((number - 1) * PAGE_SIZE, Math.min(number * PAGE_SIZE, entries.size())).stream()
                        .map(this::link)
                        .toList();
        ListPage page = new ListPage(title, path, entries.size(), number, pages, links);
        return Optional.of(render("list", Frame.plain(site, title), page).getBytes(StandardCharsets.UTF_8));
    }

    /** How many pages the list of suspects has; at least one. */
    public static int pagesOfSuspects(int suspects) {
        return Math.max(1, (suspects + SUSPECTS_A_PAGE - 1) / SUSPECTS_A_PAGE);
    }

    /**
     * One page of the list of what may be one and the same.
     *
     * @param decisions the decisions on this page, in order
     * @param known what is known about them
     * @param total how many there are on all pages
     * @param number which page this is, from 1
     */
    public byte[] suspects(List<String> decisions, Graph known, int total, int number) {
        Facts facts = new Facts(known, site);
        List<DecidedPair> pairs = decisions.stream()
                .map(iri -> DecidedPair.of(facts, Facts.iri(iri)))
                .toList();
        SuspectsPage page = new SuspectsPage(total, number, pagesOfSuspects(total), pairs);
        return render("suspects", Frame.unlisted(site, "Perhaps the same"), page)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The page that says that nothing is known. */
    public byte[] missing() {
        return render("missing", Frame.plain(site, "Not found"), "").getBytes(StandardCharsets.UTF_8);
    }

    private Link link(Catalogue.Entry entry) {
        return new Link(site.path(entry.iri()), new Text(entry.name(), entry.lang()), entry.note());
    }

    private Frame frame(String iri, Text name, String jsonLd) {
        boolean listed = !iri.startsWith(site.minter().base() + "decision/");
        return new Frame(site, name.value(), name.lang(), iri, jsonLd, listed);
    }

    private String render(String template, Frame frame, Object page) {
        StringOutput output = new StringOutput(16 * 1024);
        templates.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        return output.toString();
    }
}
