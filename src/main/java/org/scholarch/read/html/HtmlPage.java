// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page taken apart. Nothing is fetched and nothing runs: addresses, scripts, styles and document type declarations are only
 * looked at. Time and memory are in proportion to the length of the page, whatever it holds.
 *
 * @param lines the text of the main part as a person sees it
 * @param address the address that the page gives itself, absolute, when it gives one
 * @param language tag of the page's language, or empty
 * @param embedded the items of each syntax that the page uses, the most telling syntax first
 * @param faults embedded data that could not be read, in the order of the page
 * @param length in characters
 */
public record HtmlPage(
        List<HtmlLine> lines,
        Optional<String> address,
        String language,
        List<Items> embedded,
        List<Fault> faults,
        int length) {
    /** The most tags that a page may have. */
    public static final int MOST_TAGS = 500_000;

    /** How deep elements may lie; the parser flattens what lies deeper. */
    static final int DEEPEST = 512;

    /** Copies the lists. */
    public HtmlPage {
        lines = List.copyOf(lines);
        embedded = List.copyOf(embedded);
        faults = List.copyOf(faults);
    }

    /** Whether a text has more tags than a page may have. */
    public static boolean isTooLarge(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        return tags > MOST_TAGS;
    }

    /**
     * Takes a page apart that is not {@link #isTooLarge}.
     *
     * @param text with LF as the only line end, so that lines count as in the source
     */
    public static HtmlPage parse(String text) {
        Document document =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(text, "");
        Optional<String> address = PageAddress.of(document);
        address.ifPresent(document::setBaseUri);
        PageAddress.base(document).ifPresent(document::setBaseUri);
        List<Fault> faults = new ArrayList<>();
        return new HtmlPage(
                BlockWalker.lines(document.body()),
                address,
                language(document),
                embedded(document, new Budget(text.length()), faults),
                faults,
                text.length());
    }

    private static List<Items> embedded(Document document, Budget budget, List<Fault> faults) {
        List<Items> all = List.of(
                JsonLdReader.read(document, faults),
                MicrodataReader.read(document, budget),
                RdfaReader.read(document, budget));
        if (budget.isSpent()) {
            faults.add(Fault.REPEATED);
        }
        return all.stream().filter(items -> !items.all().isEmpty()).toList();
    }

    private static String language(Document document) {
        for (Element element : document.select("html[lang], html[xml:lang], body[lang]")) {
            String tag = Sources.language(element, "");
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        Element meta = document.selectFirst("meta[http-equiv=content-language], meta[property=og:locale]");
        return meta == null ? "" : meta.attr("content").strip().replace('_', '-');
    }
}
