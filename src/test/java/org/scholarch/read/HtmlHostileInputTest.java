// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarch.problem.ProblemCode;
import org.scholarch.read.html.HtmlPage;

/** HTML that nobody would write, and what it must not do. */
class HtmlHostileInputTest {
    private static final int MANY = 100_000;

    private static String page(String body) {
        return "<!doctype html><html><body><img alt='Portrait of Ada Quill'><h1>Ada Quill</h1>" + body
                + "</body></html>";
    }

    private static String ofJson(String json) {
        return "<!doctype html><html><head><script type='application/ld+json'>" + json + "</script></head></html>";
    }

    private static String many(int n, IntFunction<String> one) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, n).forEach(i -> text.append(one.apply(i)));
        return text.toString();
    }

    /** Each of these was chosen because some way of reading it is deep, or takes the square of its length. */
    @TestFactory
    Stream<DynamicTest> longInputTakesLinearTime() {
        String students = "<h2>Current Students</h2>";
        String works = "<h2>Publications</h2><p>On sand</p>";
        List<IntFunction<String>> inputs = List.of(
                n -> page("<div>".repeat(n)),
                n -> page("<b>".repeat(n) + "x"),
                n -> page("<div>x<p hidden>".repeat(n)),
                n -> page("<table><tr><td>".repeat(n)),
                n -> page("<a href=x><div>".repeat(n)),
                n -> page("<table><tr>" + "<td>x".repeat(n)),
                n -> page("x<button>see more</button>".repeat(n)),
                n -> page("x…<span hidden>y</span>".repeat(n)),
                n -> page("<a href='/en/directory/x'>x y</a>, ".repeat(n)),
                n -> page(students + "<p>Co-supervisor :</p>" + "<p><a href='/people/x'>X Y</a></p>".repeat(n)),
                n -> page(students + "<p>PhD</p><p>Co-supervisor : " + "<a href='/people/x'>X Y</a>, ".repeat(n)),
                n -> page(students + "<p><a href='/people/x'>X Y</a> PhD</p>".repeat(n)),
                n -> page(students + "<p>PhD</p><p>McGill University</p>".repeat(n)),
                n -> page(works + "<p>" + "<a href='/people/x'>X Y</a>, ".repeat(n)),
                n -> page(works + "<p>" + "X Y, ".repeat(n)),
                n -> page(works + "<p><a href='https://doi.org/10.1000/1'>DOI</a></p>".repeat(n)),
                n -> page("<h2>Research Topics</h2>" + "<a href=x>y</a>".repeat(n)),
                n -> page("<h2>News</h2>".repeat(n)),
                n -> page("<header>".repeat(n) + "<h1>"),
                n -> page("<p>&amp;&nosuch;&#0;".repeat(n)),
                n -> "<html><h1>Ada Quill</h1>" + "<p>Portrait of Bo Marsh".repeat(4 * n),
                n -> "<html " + many(n, i -> "a" + i + "=1 ") + ">",
                n -> "<html><!--" + "-".repeat(n),
                n -> "<html>" + "<!-- ".repeat(n),
                n -> "<!--".repeat(n) + "<html>",
                n -> "<?xml ?>".repeat(n) + "<html>",
                n -> "<html><meta " + "charset ".repeat(n),
                n -> page("<div itemscope itemprop=x itemtype='http://schema.org/Person'>".repeat(n)),
                n -> page("<p itemscope itemtype='http://schema.org/Person' itemref=z>".repeat(n) + "<p id=z>"
                        + "<b itemprop=name>x</b>".repeat(n)),
                n -> page("<div itemscope itemtype='http://schema.org/Person'>" + "<i itemprop=name>".repeat(n)
                        + "x".repeat(n)),
                n -> page("<div vocab='http://schema.org/' typeof=Person>" + "<i property=name>".repeat(n)
                        + "x".repeat(n)),
                n -> page("<div prefix='" + many(n, i -> "p" + i + ": http://x.example/ ") + "'>"
                        + "<i prefix='a: b' property='s:x'>y</i>".repeat(n / 10)),
                n -> page("<div rel='a:b' vocab='http://x.example/'>".repeat(n) + "<i typeof='a:c'>"),
                n -> ofJson("[".repeat(n)),
                n -> ofJson("{\"a\":".repeat(n)),
                n -> ofJson(
                        "[" + "{\"@context\":\"http://schema.org\",\"@type\":\"Person\",\"name\":\"A B\"},".repeat(n)
                                + "null]"),
                n -> ofJson("{\"@context\":{" + many(n, i -> "\"t" + i + "\":\"x:y\",") + "\"a\":\"b:c\"},\"x:l\":["
                        + "{\"@context\":{\"q\":\"x:y\"}},".repeat(n / 10) + "null]}"),
                n -> ofJson(
                        "{\"@context\":\"http://schema.org\",\"@type\":\"Organization\",\"name\":\"O\",\"employee\":["
                                + many(n / 10, i -> "{\"@type\":\"Person\",\"name\":\"A B" + i + "\"},") + "null]}"),
                n -> ofJson("{\"@context\":\"http://schema.org\",\"@type\":\"Article\",\"name\":\"T\",\"author\":["
                        + "{\"@id\":\"#a\"},".repeat(n) + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"A B\"}]}"),
                n -> ofJson("{\"@context\":\"http://schema.org\",\"@graph\":["
                        + many(
                                n / 10,
                                i -> "{\"@id\":\"#w" + i + "\",\"@type\":\"Article\",\"name\":\"T\",\"isPartOf\":"
                                        + "[{\"@id\":\"#w" + (i + 1) % (n / 10) + "\"},{\"@id\":\"#w" + i / 2 + "\"}],"
                                        + "\"author\":{\"@id\":\"#a\"}},")
                        + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"A B\"}]}"));
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> DynamicTest.dynamicTest("input " + i, () -> {
                    String text = inputs.get(i).apply(MANY / 8);
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.read(text));
                }));
    }

    @Test
    void aHundredThousandNestedElementsLoseNoText() {
        String text = page("<h2>Biography</h2>" + "<div>".repeat(MANY) + "Sand is heavy.");
        assertEquals(
                "Sand is heavy.",
                Pages.profile(text).biography().getFirst().text().value());
    }

    @Test
    void aPageWithTooManyTagsIsRefused() {
        Reading reading = Pages.read(page("<p>".repeat(HtmlPage.MOST_TAGS)));
        assertEquals(List.of(ProblemCode.SOURCE_TOO_LARGE), Pages.codes(reading));
    }

    @Test
    void itemsThatReferInCirclesAreReadOnce() {
        String text = page(
                "<div itemscope itemtype='http://schema.org/Person' id=a itemref='b a'><i itemprop=name>Bo Marsh</i>"
                        + "<div itemprop=knows itemscope id=b itemref=a></div></div>");
        assertEquals(1, HtmlPage.parse(text).embedded().size());
        assertEquals("Ada Quill", Pages.profile(text).name());
    }

    @Test
    void whatAPageHidesOrRunsIsNotRead() {
        String text = page("<h2>Biography</h2><p>Shown.</p><p hidden>One.</p><p style='Display : NONE'>Two.</p>"
                + "<p aria-hidden=true>Three.</p><script>Four.</script><style>Five.</style><template>Six.</template>"
                + "<noscript>Seven.</noscript><nav>Eight.</nav><footer>Nine.</footer><iframe>Ten.</iframe>"
                + "<div role=navigation>Eleven.</div><dialog>Twelve.</dialog><textarea>Thirteen.</textarea>");
        assertEquals(
                List.of("Shown."),
                Pages.profile(text).biography().stream()
                        .map(it -> it.text().value())
                        .toList());
    }

    @Test
    void noContactOfEmbeddedDataIsTaken() {
        String text = ofJson(
                "{\"@context\":\"https://schema.org\",\"@type\":\"Person\",\"name\":\"Ada Quill\","
                        + "\"alternateName\":\"ada@x.example\",\"jobTitle\":\"Call +1 514 555 0100\",\"worksFor\":\"ada@x.example\","
                        + "\"knowsAbout\":\"mail ada@x.example\",\"award\":\"tel: 514-555-0100\",\"email\":\"ada@x.example\","
                        + "\"telephone\":\"+1 514 555 0100\",\"address\":\"1 Main Street\",\"sameAs\":\"mailto:ada@x.example\","
                        + "\"url\":\"mailto:ada@x.example\",\"description\":\"Ask ada@x.example or +1 514 555 0100 about sand.\"}");
        Reading reading = Pages.read(text);
        String all = reading.toString();
        for (String secret : List.of("ada@", "555", "Main Street", "mailto")) {
            assertFalse(all.contains(secret), all);
        }
        assertTrue(Pages.codes(reading).contains(ProblemCode.CONTACT_REMOVED));
    }

    @Test
    void everyEncodingThatAPageNamesIsRead() {
        String body = page("<h2>Biography</h2><p>Été à Montréal.</p>");
        String named = body.replace("<body>", "<head><meta charset='windows-1252'></head><body>");
        byte[] utf16 = ("\uFEFF" + body).getBytes(StandardCharsets.UTF_16LE);
        byte[] utf16Big = ("\uFEFF" + body).getBytes(StandardCharsets.UTF_16BE);
        byte[] marked = ("\uFEFF" + named).getBytes(StandardCharsets.UTF_8);
        byte[] latin = named.getBytes(Charset.forName("windows-1252"));
        byte[] xml = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + body).getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] bytes : List.of(utf16, utf16Big, marked, latin, xml, body.getBytes(StandardCharsets.UTF_8))) {
            assertTrue(
                    Pages.read(bytes).toString().contains("Été à Montréal."),
                    new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void anUnknownEncodingIsRefused() {
        Reading reading = Pages.read("<html><meta charset=nosuch><body>x</body></html>");
        assertEquals(List.of(ProblemCode.PAGE_ENCODING), Pages.codes(reading));
    }

    @Test
    void linesCountAsInTheSourceWhateverEndsThem() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = page(end + "<h2>Biography</h2>" + end + "<p>" + end + end + "One.</p>" + end + "Two.");
            List<Integer> lines = Pages.profile(text).biography().stream()
                    .map(it -> it.at().line())
                    .toList();
            assertEquals(List.of(5, 6), lines);
        }
    }
}
