// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page is taken apart into. */
class HtmlPageTest {
    /** The lines of a body, each with what sets it off from the one before: nothing, {@code +}, {@code /} or {@code //}. */
    private static String lines(String body) {
        return HtmlPage.parse("<!doctype html><body>" + body).lines().stream()
                .map(line -> switch (line.gap()) {
                            case NOTHING -> "|";
                            case SPACE -> "+";
                            case LINE -> "/";
                            case BLANK_LINE -> "//";
                        }
                        + line.text()
                        + (line.kind() == HtmlLine.Kind.SHOWN ? "" : "(" + line.kind() + ")"))
                .collect(Collectors.joining(" "));
    }

    private static Items items(String html) {
        HtmlPage page = HtmlPage.parse(html);
        assertEquals(List.of(), page.faults());
        assertEquals(1, page.embedded().size());
        return page.embedded().getFirst();
    }

    /** The values of one property of the first item of a type, as text. */
    private static String values(Items items, String type, String property) {
        Item item = items.all().stream()
                .filter(it -> it.types().contains(type))
                .findFirst()
                .orElseThrow();
        return item.values(property).stream()
                .map(value -> switch (value) {
                    case ItemValue.Text text -> text.text() + (text.language().isEmpty() ? "" : "@" + text.language());
                    case ItemValue.Reference reference -> "<" + reference.id() + ">";
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void blocksBreakLinesAndInlineElementsDoNot() {
        assertEquals("//a b c /d", lines("<p>a <b>b</b>\n c</p>d"));
        assertEquals("//a /b", lines("a<br>b"));
        assertEquals("//ab", lines("a<i>b</i>"));
        assertEquals("//a /b /c //d", lines("<ul><li>a<ul><li>b</ul><li>c</ul>d"));
        assertEquals("//a //b //c", lines("a<h2>b</h2>c"));
        assertEquals("//a /b //c /d", lines("<dl><dt>a<dd>b<dt>c<dd>d</dl>"));
        assertEquals("//a b", lines("a&nbsp; &nbsp;b"));
        assertEquals("//a /b", lines("<pre>a\nb</pre>"));
    }

    @Test
    void plainCellsOfARowMakeOneLine() {
        assertEquals("//a - b /c - d", lines("<table><tr><td>a<td><b>b</b><tr><td><td>c<td>d</table>"));
        assertEquals("//a /b", lines("<table><tr><th>a<td>b</table>"));
    }

    @Test
    void piecesOfALineKeepTheirKind() {
        assertEquals("//a |b(HIDDEN) +c", lines("a<span hidden>b</span> c"));
        assertEquals("//a +more(CONTROL)", lines("a <button>more</button>"));
        assertEquals("//me(PICTURE) /a", lines("<img alt=me><p>a"));
        assertEquals("//b", lines("<div role=tabpanel hidden>b</div>"));
        assertEquals("//a(HIDDEN)", lines("<div hidden><button>a</button></div>"));
    }

    @Test
    void theMainPartAloneIsRead() {
        assertEquals("//b", lines("a<main>b</main>c"));
        assertEquals("//a", lines("<header>x</header>a<footer>y</footer>"));
        assertEquals("//x //a", lines("<article><header>x</header></article>a"));
        assertEquals("//x //a", lines("<header><h1>x</h1></header>a"));
    }

    @Test
    void linksKnowWhereTheyStandAndWhereTheyLead() {
        HtmlPage page = HtmlPage.parse("<html><head><link rel=canonical href=https://i.example/en/x></head><body>\n\n"
                + "<p>by <a href='../a'>A <b>B</b></a>,<a href='#top'>C</a><a href='http://[bad'>D<p>E</a>");
        assertEquals(4, page.lines().getFirst().number() + 1);
        assertEquals(
                "[Link[start=3, text=A B, address=https://i.example/a], Link[start=7, text=C, address=#top], "
                        + "Link[start=8, text=D, address=http://[bad]]",
                page.lines().getFirst().links().toString());
        assertEquals("E", page.lines().get(1).links().getFirst().text());
    }

    @Test
    void theAddressIsCanonicalAndTheLanguageThatOfTheElement() {
        HtmlPage page = HtmlPage.parse("<html lang=fr-CA><meta property=og:url content=https://b.example/>"
                + "<link rel='nofollow Canonical' href=' https://a.example/x '>");
        assertEquals("https://a.example/x", page.address().orElseThrow());
        assertEquals("fr-CA", page.language());
        assertTrue(HtmlPage.parse("<link rel=canonical href=/x>").address().isEmpty());
        assertTrue(HtmlPage.parse("<link rel=canonical href='javascript:x'>")
                .address()
                .isEmpty());
    }

    @Test
    void microdataValuesDependOnTheElement() {
        Items items = items(
                "<html lang=en><base href=https://i.example/p/><div itemscope itemtype='https://schema.org/Person'>"
                        + "<meta itemprop=a content=meta><a itemprop=b href=x>link</a><img itemprop=c src=y alt=z>"
                        + "<time itemprop=d datetime=2020>then</time><data itemprop=e value=7>seven</data>"
                        + "<p itemprop='f g' lang=fr>un<br>deux  trois</p><meter itemprop=h value=1>x</meter>"
                        + "<object itemprop=i data=z></object><p itemprop=http://x.example/j>other</p></div>");
        String all = "a b c d e f g h i http://x.example/j"
                .lines()
                .flatMap(names -> List.of(names.split(" ", -1)).stream())
                .map(name -> values(items, "Person", name))
                .collect(Collectors.joining(", "));
        assertEquals(
                "meta@en, <https://i.example/p/x>, <https://i.example/p/y>, 2020@en, 7@en, un\ndeux trois@fr, "
                        + "un\ndeux trois@fr, 1@en, <https://i.example/p/z>, other@en",
                all);
    }

    @Test
    void microdataItemsTakeThePartsTheyReferTo() {
        Items items =
                items("<div itemscope itemtype=http://schema.org/Person itemref='x nosuch'><b itemprop=name>A</b></div>"
                        + "<div id=x><i itemprop=name>B</i><div itemprop=worksFor itemscope itemtype=http://schema.org/Organization>"
                        + "<i itemprop=name>C</i></div></div>");
        assertEquals("A B", values(items, "Person", "name"));
        assertEquals("C", values(items, "Organization", "name"));
        assertEquals(1, items.all().stream().filter(Item::root).count());
    }

    @Test
    void rdfaRelationsFindTheirOtherEnd() {
        Items items = items(
                "<body vocab=https://schema.org><div typeof=Person about=#a><span property=name content=A>x</span>"
                        + "<div rel=worksFor><div typeof=Organization><i property=name>B</i></div></div>"
                        + "<div rel=knows><i property=name>C</i></div><a rel=sameAs href=https://x.example/>y</a>"
                        + "<div rev=employee resource=#u></div><div property=affiliation typeof=Organization resource=#v></div>"
                        + "<p property=description datatype=''>text</p></div>");
        assertEquals("A", values(items, "Person", "name"));
        assertEquals("B", values(items, "Organization", "name"));
        assertEquals("<https://x.example/>", values(items, "Person", "sameAs"));
        assertEquals("<#v>", values(items, "Person", "affiliation"));
        assertEquals("text", values(items, "Person", "description"));
        assertEquals(
                "[Reference[id=#a, line=1]]",
                items.find("#u").orElseThrow().values("employee").toString());
        String friend = ((ItemValue.Reference)
                        items.find("#a").orElseThrow().values("knows").getFirst())
                .id();
        assertEquals(
                "C",
                ((ItemValue.Text)
                                items.find(friend).orElseThrow().values("name").getFirst())
                        .text());
    }

    @Test
    void rdfaTermsNeedAVocabularyOrAPrefix() {
        HtmlPage page =
                HtmlPage.parse("<div typeof=Person><i property=name>A</i></div><meta property=og:title content=x>");
        assertTrue(page.embedded().stream()
                .flatMap(it -> it.all().stream())
                .noneMatch(it -> it.types().contains("Person")));
        assertEquals(
                "A", values(items("<div typeof=schema:Person><i property=schema:name>A</i></div>"), "Person", "name"));
        assertEquals(
                "A",
                values(
                        items("<div prefix='q: https://schema.org/' typeof=q:Person><i property=q:name>A</i></div>"),
                        "Person",
                        "name"));
    }

    private static Items json(String json) {
        return items("<script type='application/ld+json'>" + json + "</script>");
    }

    @Test
    void jsonLdNamesMeanWhatTheContextSays() {
        for (String person : List.of(
                "{'@context':'https://schema.org','@type':'Person','name':'A'}",
                "{'@context':'http://www.schema.org/','type':['Person'],'name':['A',null]}",
                "{'@context':['https://x.example/c',{'@vocab':'http://schema.org/'}],'@type':'Person','name':{'@value':'A'}}",
                "{'@context':{'s':'https://schema.org/','label':{'@id':'s:name'},'a':'@type'},'a':'s:Person','label':'A'}",
                "{'@type':'http://schema.org/Person','http://schema.org/name':{'@list':['A']}}",
                "[{'@context':'https://schema.org','@graph':[{'@type':'Person','name':'A'}]}]",
                "<!-- {'@context':'https://schema.org/docs/jsonldcontext.jsonld','@type':'Person','name':'A'} -->",
                "//<![CDATA[\n{'@context':'https://schema.org','@type':'Person','name':' A '}\n//]]>")) {
            assertEquals("A", values(json(person.replace('\'', '"')), "Person", "name"), person);
        }
    }

    @Test
    void jsonLdWithoutAContextMeansNothing() {
        for (String json : List.of(
                "{'@type':'Person','name':'A'}",
                "{'@context':'https://x.example/','@type':'Person','name':'A'}",
                "{'@context':['https://schema.org',null],'@type':'Person','name':'A'}")) {
            String page = "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
            assertTrue(
                    HtmlPage.parse(page).embedded().stream()
                            .flatMap(it -> it.all().stream())
                            .noneMatch(it -> it.types().contains("Person")),
                    json);
        }
    }

    @Test
    void jsonLdObjectsOfOneIdAreOneItem() {
        Items items = json("{\"@context\":{\"@vocab\":\"http://schema.org/\",\"@language\":\"fr\"},\"@graph\":["
                + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"A\"},"
                + "{\"@id\":\"#b\",\"@type\":\"Article\",\"author\":{\"@id\":\"#a\",\"age\":7}},"
                + "{\"@id\":\"#c\",\"@reverse\":{\"about\":{\"@id\":\"#b\"}}}]}");
        assertEquals("A@fr", values(items, "Person", "name"));
        assertEquals("7@fr", values(items, "Person", "age"));
        assertEquals("<#c>", values(items, "Article", "about"));
    }

    @Test
    void brokenJsonIsReportedAtItsLine() {
        HtmlPage page = HtmlPage.parse("<html>\n<script type='application/ld+json'>\n{\n\"a\": ,\n}</script>\n"
                + "<script type='application/ld+json'></script><script type='application/ld+json'>{} {}</script>");
        assertEquals(List.of(4, 6, 6), page.faults().stream().map(Fault::line).toList());
    }
}
