// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cases, {@code ^} marks where the element goes. */
class HtmlEmbeddingTest {
    private static final byte[] OLD = bytes("{\"name\":\"old\"}");
    private static final byte[] NEW = bytes("{\"name\":\"new\"}");
    private static final String OURS = HtmlEmbedding.script(NEW);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>A</title>^</head><body></body></html>",
                "<HTML><HEAD>^</HEAD ><BODY></BODY></HTML>",
                "<head>^</head\n data-x='>'><body></body>",
                "<p>no head<body>x^</body>",
                "<body>one</body>x^</body>",
                "only text^",
                "^",
                "<^",
                "a < b and 3 <4^",
                "<!-- </head> --><head>^</head>",
                "<!-->^</head>--><head></head>",
                "<!--->^</head>",
                "<head><script>var a = '</head>';</script>^</head>",
                "<head><script><!-- <script> </script> </head> --></script>^</head>",
                "<head><script><!--></script>^</head>",
                "<head><script><!-- </script>^</head>",
                "<head><style>/*</head>*/</style>^</head>",
                "<head><title></head></title>^</head>",
                "<head><meta content=\"</head>\">^</head>",
                "<head><meta content='</head>' a=b>^</head>",
                "<head><meta content = \"'\" x=\"</head>\">^</head>",
                "<head></header></headers>^</head>",
                "<!DOCTYPE html><?xml </head?>^</head>",
                "</ head>^</head>",
                "<textarea></body></textarea>^</body>",
                "<svg><title/></svg>^</head>",
                "<head><script src=x/></head></script>^</head>",
                "<body>^<!-- </body>",
                "<body>^<script>var a",
                "<body>^<script></\u017fcript></body>",
                "text^<div class='",
                "text^</",
                "text^<!",
                "^<plaintext></head>",
                "<script type=\"application/ld+json\">{\"a\":\"data-scholarch\"}</script>^</head>",
                "<script type=\"application/ld+json\" x=\"data-scholarch\">{}</script>^</head>"
            })
    void theElementGoesWhereTheHeadEnds(String page) {
        assertEquals(page.replace("^", OURS + "\n"), HtmlEmbedding.into(page.replace("^", ""), NEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<head>#</head>",
                "<head></head><body>#<p>moved by hand</p></body>",
                "<head><script type=\"application/ld+json\">{\"@id\":\"theirs\"}</script>#</head>",
                "#",
                "<!-- # --><head>#</head>"
            })
    void anEarlierElementIsReplacedInItsPlace(String page) {
        String earlier = HtmlEmbedding.script(OLD);
        String html = page.replace("<!-- # -->", "<!-- " + earlier + " -->").replace("#", earlier);
        String expected = page.replace("<!-- # -->", "<!-- " + earlier + " -->").replace("#", OURS);
        assertEquals(expected, HtmlEmbedding.into(html, NEW));
    }

    @Test
    void aSecondElementOfOursIsTakenOut() {
        String earlier = "<SCRIPT DATA-SCHOLARCH='' type=application/ld+json>{}</SCRIPT >";
        assertEquals("a" + OURS + "bc", HtmlEmbedding.into("a" + earlier + "b" + earlier + "c", NEW));
    }

    @Test
    void jsonThatIsNotEscapedIsEscaped() {
        assertEquals(
                "<script type=\"application/ld+json\" data-scholarch>{\"a\":\"\\u003c/script>\"}</script>",
                HtmlEmbedding.script(bytes("{\"a\":\"</script>\"}")));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> parts = Arbitraries.of(
                "<head>",
                "</head>",
                "</HEAD >",
                "<body>",
                "</body>",
                "<!--",
                "-->",
                "--!>",
                "<script>",
                "</script>",
                "<script ",
                "<style>",
                "</style>",
                "<title>",
                "</title>",
                "<",
                "</",
                "<!",
                ">",
                "\"",
                "'",
                "=",
                "/",
                "a",
                " ",
                "data-scholarch",
                "<p class=\"",
                "<svg>",
                "</svg>",
                "<script/>",
                "<textarea>",
                "\ud83d\ude00",
                HtmlEmbedding.script(OLD));
        return parts.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property(tries = 300)
    void twiceIsOnce(@ForAll("pages") String html) {
        String once = HtmlEmbedding.into(html, NEW);
        assertEquals(once, HtmlEmbedding.into(once, NEW));
        assertEquals(once, HtmlEmbedding.into(HtmlEmbedding.into(html, OLD), NEW));
        assertTrue(once.contains(OURS));
    }

    @Property(tries = 300)
    void nothingElseChanges(@ForAll("pages") String html) {
        String page = html.replace(HtmlEmbedding.script(OLD), "").replace(HtmlEmbedding.MARK, "");
        assertEquals(page, HtmlEmbedding.into(page, NEW).replace(OURS + "\n", ""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
