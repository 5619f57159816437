// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;

/** A page that speaks of one person as text and as embedded data. */
class SeveralWaysTest {
    private static final String PAGE = "<!doctype html><html><head><script type='application/ld+json'>"
            + "{\"@context\":\"https://schema.org\",\"@graph\":["
            + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ada Quíll\","
            + "\"sameAs\":\"https://orcid.org/0000-0002-1825-0097\"},"
            + "{\"@type\":\"Article\",\"name\":\"On sand – and water\",\"author\":[{\"@id\":\"#a\"},"
            + "{\"@type\":\"Person\",\"name\":\"Bo Marsh\"}],\"sameAs\":\"https://doi.org/10.1000/182\"},"
            + "{\"@type\":\"Article\",\"name\":\"On glass\",\"author\":{\"@id\":\"#a\"}}]}"
            + "</script></head><body><img alt='Portrait of Ada Quill'><h1>Ada Quill</h1>"
            + "<h2>Publications</h2><p>On sand - and water.</p><p>Bo Marsh</p></body></html>";

    private final Profile profile = Pages.profile(PAGE);

    @Test
    void aTitleThatIsTypedInTwoWaysIsOneWork() {
        Publication sand = profile.publications().getFirst();
        assertEquals("On sand - and water.", sand.title().value());
        assertEquals(List.of(new Identifier(Scheme.DOI, "10.1000/182")), sand.identifiers());
        assertEquals(
                List.of("Ada Quíll", "Bo Marsh"),
                sand.authors().stream().map(Mention::name).toList());
    }

    @Test
    void aWorkThatOnlyTheDataHoldIsKept() {
        assertEquals(
                List.of("On sand - and water.", "On glass"),
                profile.publications().stream().map(it -> it.title().value()).toList());
    }

    @Test
    void aNameThatIsTypedInTwoWaysIsOnePerson() {
        assertEquals("Ada Quill", profile.name());
        assertEquals(List.of("Ada Quíll"), profile.person().otherNames());
        assertEquals(
                List.of(new Identifier(Scheme.ORCID, "0000-0002-1825-0097")),
                profile.person().identifiers().stream()
                        .filter(it -> it.scheme() == Scheme.ORCID)
                        .toList());
    }
}
