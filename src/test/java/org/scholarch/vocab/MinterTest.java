// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

class MinterTest {
    private static final Minter MINTER = new Minter("https://data.example.org/graph/");

    @Example
    void everyKindOfThingHasItsPlace() {
        String base = MINTER.base();
        assertEquals(base + "person/ada", MINTER.person("ada"));
        assertEquals(base + "person/ada.html", MINTER.personPage("ada"));
        assertEquals(base + "publication/foam", MINTER.publication("foam"));
        assertEquals(base + "publication/foam#author-ada", MINTER.authorship("foam", "ada"));
        assertEquals(base + "organization/lac", MINTER.organization("lac"));
        assertEquals(base + "topic/waves", MINTER.topic("waves"));
        assertEquals(base + "topics", MINTER.topics());
        assertEquals(base + "role/professor", MINTER.role("professor"));
        assertEquals(base + "supervision/ada/phd", MINTER.supervision("ada", "phd"));
        assertEquals(base + "supervision/ada/phd#co-supervisor", MINTER.participation("ada", "phd", "co-supervisor"));
        assertEquals(base + "appointment/ada/professor", MINTER.appointment("ada", "professor"));
        assertEquals(base + "graph/person/ada", MINTER.graph("person", "ada"));
        assertEquals(base + "graph/person/ada#source", MINTER.source("person", "ada", 1));
        assertEquals(base + "graph/person/ada#source-2", MINTER.source("person", "ada", 2));
        assertEquals(base + "venue/neurips", MINTER.venue("neurips"));
        assertEquals(base + "supervision/ada/phd#thesis", MINTER.thesis("ada", "phd"));
    }

    @Example
    void collaborationIsOneWhicheverPersonComesFirst() {
        String one = MINTER.base() + "collaboration/ada/ben";
        assertEquals(one, MINTER.collaboration("ada", "ben"));
        assertEquals(one, MINTER.collaboration("ben", "ada"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3330/",
                "https://example.org/",
                "http://example.org/a/b/",
                "http://[::1]:8080/",
                "http://example.org:65535/",
                "https://xn--bcher-kva.example/"
            })
    void absoluteWebAddressIsABase(String base) {
        assertEquals(base, new Minter(base).base());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "example.org/",
                "http://example.org",
                "ftp://example.org/",
                "http:///path/",
                "http://",
                "http://example.org/?q=/",
                "http://example.org/#/",
                "http://exa mple.org/",
                "http://example.org:65536/",
                "http://example.org:99999/",
                "http://example.org:99999999999/",
                "http://example.org:-1/",
                "urn:a:/",
                "mailto:a@b/",
                "file:///tmp/",
                "http://user:secret@example.org/",
                "http://example.org/a/../b/",
                "http://bücher.example/",
                "HTTPS://example.org/"
            })
    void anythingElseIsRefused(String base) {
        var refusal = assertThrows(ScholarchException.class, () -> new Minter(base));
        assertEquals(ProblemCode.BASE_INVALID, refusal.code());
        assertTrue(String.valueOf(refusal.getMessage()).contains("'" + base + "'"));
    }

    @Property(tries = 200)
    void whateverIsMintedFromSlugsIsAnAbsoluteIri(@ForAll String one, @ForAll String other) {
        String a = Slug.of(one);
        String b = Slug.of(other);
        for (String iri : List.of(
                MINTER.person(a), MINTER.authorship(a, b), MINTER.supervision(a, b), MINTER.collaboration(a, b))) {
            URI uri = URI.create(iri);
            assertTrue(uri.isAbsolute());
            assertEquals(iri, uri.normalize().toASCIIString());
        }
    }

    @Property(tries = 200)
    void collaborationIsSymmetric(@ForAll String one, @ForAll String other) {
        String a = Slug.of(one);
        String b = Slug.of(other);
        assertEquals(MINTER.collaboration(a, b), MINTER.collaboration(b, a));
    }
}
