// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.scholarch.profile.Profile;

/** What holds for HTML pages of every kind. */
class HtmlReadingProperties {
    private static final Path CASES = Path.of("src", "test", "resources", "org", "scholarch", "read", "cases");
    private static final String[] PIECES = {
        "<",
        ">",
        "</",
        "/>",
        "\"",
        "'",
        "=",
        "<div>",
        "</div>",
        "<b>",
        "<a href=",
        "<p hidden>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<script type='application/ld+json'>",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "@id",
        "@graph",
        "@context",
        "itemscope",
        " itemprop=name ",
        " itemref=a ",
        " typeof=Person ",
        " property=name ",
        " rel=x ",
        "&#x0;",
        "&amp",
        "\u0000",
        "\uFFFF",
        "\r",
        "\n",
        "<table>",
        "<tr>",
        "<h2>Publications</h2>",
        "<h2>Current Students</h2>",
        "PhD - ",
        "Co-supervisor : ",
        "… (see more)",
        "<svg>",
        "<template>",
        "<select>",
        "<![CDATA[",
        "<!DOCTYPE",
        "<plaintext>",
        "<frameset>",
        "<title>",
        "<textarea>",
        "<button>see more</button>"
    };

    private static List<String> pages() {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<String> pages = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                Path page = folder.resolve("page.html");
                if (Files.exists(page)) {
                    pages.add(new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1));
                }
            }
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 300)
    void mutatedPagesNeverMakeTheReaderFail(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int changes) {
        Random random = new Random(seed);
        List<String> pages = pages();
        StringBuilder page = new StringBuilder(pages.get(random.nextInt(pages.size())));
        for (int i = 0; i < changes; i++) {
            mutate(page, random);
        }
        Reading reading = Pages.read(page.toString().getBytes(StandardCharsets.ISO_8859_1));
        assertFalse(reading instanceof Reading.Refused && reading.problems().isEmpty());
    }

    private static void mutate(StringBuilder page, Random random) {
        int at = random.nextInt(page.length() + 1);
        int to = Math.min(page.length(), at + random.nextInt(40));
        switch (random.nextInt(4)) {
            case 0 -> page.delete(at, to);
            case 1 -> page.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> page.insert(random.nextInt(page.length() + 1), page.substring(at, to));
            default -> page.insert(at, (char) random.nextInt(256));
        }
    }

    @Property(tries = 200)
    void anyBytesBehindAnHtmlStartAreRead(@ForAll @Size(max = 400) byte[] bytes) {
        byte[] start = "<html>".getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        Pages.read(all);
    }

    /** The same facts in any of several layouts give the same profile. */
    @Property(tries = 100)
    void theLayoutOfAPageDoesNotChangeWhatItSays(
            @ForAll("layouts") Layout layout, @ForAll @IntRange(min = 0, max = 6) int students) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><link rel=canonical "
                + "href='https://i.example/en/directory/ada-quill'></head><body>" + layout.before
                + "<img alt='Portrait of Ada Quill'><h1>Ada Quill</h1>" + layout.block("Core Academic Member")
                + layout.heading("Research Topics") + layout.list(List.of("Sand", "Water, and mud"))
                + layout.heading("Current Students"));
        for (int i = 0; i < students; i++) {
            page.append(layout.list(List.of(
                    "<a href='/en/directory/s" + i + "'>Bo Marsh</a>",
                    "PhD - McGill University",
                    "Co-supervisor : <a href='/fr/annuaire/jane-roe'>Jane Roe</a>")));
        }
        page.append(layout.heading("Publications"))
                .append(layout.list(List.of("A study of the sand in rivers", "Tom Reed")))
                .append(layout.after)
                .append("</body></html>");
        Profile profile = Pages.profile(page.toString());
        assertEquals("ada-quill", profile.origin().slug());
        assertEquals(
                List.of("Sand", "Water, and mud"),
                profile.topics().stream().map(it -> it.label().first()).toList());
        assertEquals(students, profile.supervisions().size());
        for (int i = 0; i < students; i++) {
            var supervision = profile.supervisions().get(i);
            assertEquals(
                    "[page:s" + i + "]",
                    supervision.student().orElseThrow().identifiers().toString());
            assertEquals(
                    "McGill University",
                    supervision.institution().orElseThrow().name().first());
            assertEquals(
                    "[page:jane-roe]",
                    supervision
                            .others()
                            .getFirst()
                            .named()
                            .getFirst()
                            .identifiers()
                            .toString());
        }
        assertEquals(
                "Tom Reed",
                profile.publications().getFirst().authors().getFirst().name());
    }

    /** A way to write blocks, lists and headings, and what stands around the page. */
    record Layout(String item, String listStart, String listEnd, String heading, String before, String after) {
        String block(String text) {
            return item.replace("*", text);
        }

        String list(List<String> texts) {
            StringBuilder list = new StringBuilder(listStart);
            texts.forEach(text -> list.append(block(text)));
            return list.append(listEnd).toString();
        }

        String heading(String text) {
            return heading.replace("*", text);
        }
    }

    @Provide
    Arbitrary<Layout> layouts() {
        Arbitrary<String> items =
                Arbitraries.of("<li>*</li>", "<p>*", "<div><span>*</span></div>", "*<br>", "<dd>\n * \n</dd>");
        Arbitrary<String> lists = Arbitraries.of("ul", "div", "section", "dl");
        Arbitrary<String> headings = Arbitraries.of(
                "<h2>*</h2>", "<h3><span>*</span></h3>", "<div role=heading aria-level=2>*</div>", "<h2>*:</h2>");
        Arbitrary<String> before = Arbitraries.of(
                "",
                "<nav>Publications</nav>",
                "<header><p>Institute</p></header>",
                "<p>Directory</p><p><a href=/>Back</a></p>");
        Arbitrary<String> after =
                Arbitraries.of("", "<footer>Address</footer>", "<h2>News</h2><p>None</p>", "<form><select><option>x");
        return Combinators.combine(items, lists, headings, before, after)
                .as((item, list, heading, top, end) ->
                        new Layout(item, "<" + list + ">", "</" + list + ">", heading, top, end));
    }
}
