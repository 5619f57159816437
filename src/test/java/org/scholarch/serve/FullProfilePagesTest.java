// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages show what a profile can say beyond a plain page. */
class FullProfilePagesTest {
    private static final Path FULL = Path.of("src/test/resources/org/scholarch/map/full.ttl");
    private static final String HOSTILE = """
            @prefix schema: <http://schema.org/> . @prefix sup: <https://w3id.org/scholarch/supervision#> .
            <person/ada-moreau> schema:alternateName "<b>Sons</b>" ; schema:sameAs <javascript:alert(1)> .
            <supervision/ada-moreau/phd-universite-du-lac-principal#thesis> schema:name "<img src=x>"@fr .
            """;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @BeforeAll
    static void fill() throws IOException {
        String base = "@base <" + RunningServer.BASE + "> .\n";
        String text = Files.readString(FULL).replace("@base <https://example.org/> .\n", "");
        Institute.put(
                SERVER.store(),
                RunningServer.BASE + "graph/person/ada-moreau",
                RDFParser.fromString(base + text + HOSTILE, Lang.TURTLE).toGraph(),
                Institute.LOADED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/person/ada-moreau.html|>Associate Professor</a> <span class=\"also\" lang=\"fr\">Professeure agrégée</span>",
                "/person/ada-moreau.html|<span class=\"note\">2011-07 – 2030</span>",
                "/person/ada-moreau.html|href=\"https://orcid.org/0000-0002-1825-0097\"",
                "/person/ada-moreau.html|A. Moreau",
                "/person/ada-moreau.html|>Waves</a> <span class=\"also\" lang=\"fr\">Ondes</span>",
                "/person/ada-moreau.html|<p lang=\"fr\">Un.</p>",
                "/person/ada-moreau.html|<span lang=\"fr\">Chaire des ondes</span>",
                "/person/ada-moreau.html|2012-09-01 – 2016, completed",
                "/person/ada-moreau.html|On Ripples",
                "/person/ada-moreau.html|>Eva Lund</a>",
                "/person/ada-moreau.html|name not published",
                "/person/eva-lund.html|href=\"http://www.wikidata.org/entity/Q42\"",
                "/publication/ripples-in-the-long-run.html|>Journal of Waves</a>",
                "/publication/ripples-in-the-long-run.html|<time>2015-04</time>",
                "/publication/ripples-in-the-long-run.html|>doi.org/10.1000/182</a>",
                "/organization/universite-du-lac.html|<span lang=\"en\">Lake University</span>",
                "/organization/universite-du-lac.html|>ror.org/0zzzzzz99</a>",
                "/organization/universite-du-lac-department-of-waves.html|<span lang=\"fr\">Département des ondes</span>",
                "/venue/journal-of-waves.html|>Ripples in the long run</a>",
                "/supervision/ada-moreau/phd-universite-du-lac-principal.html|<dt>Thesis</dt>",
                "/supervision/ada-moreau/phd-universite-du-lac-principal.html|<span lang=\"fr\">Doctorat</span>",
                "/appointment/ada-moreau/lecturer-harbour-college.html|2008 – 2011-06-30",
                "/topic/waves.html|<span lang=\"fr\">Ondes</span>",
            })
    void pageShows(String path, String text) {
        String body = page(path);
        assertTrue(body.contains(text), () -> text + " is not in " + body);
    }

    @Test
    void nothingOfItBecomesMarkupOrAScript() {
        for (String path :
                List.of("/person/ada-moreau.html", "/supervision/ada-moreau/phd-universite-du-lac-principal.html")) {
            String body = page(path);
            String visible = body.replaceAll("(?s)<script type=\"application/ld\\+json\">.*?</script>", "");
            assertFalse(visible.contains("<b>Sons"), path);
            assertFalse(visible.contains("<img"), path);
            assertFalse(visible.contains("javascript:"), path);
        }
    }

    private static String page(String path) {
        var response = SERVER.get(path, "Accept", "text/html");
        assertEquals(200, response.statusCode(), path);
        return response.body();
    }
}
