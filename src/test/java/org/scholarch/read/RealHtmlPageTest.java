// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.Profile;

/** Reads a real page with JSON-LD, which is not part of the repository. */
class RealHtmlPageTest {
    private static final Path PAGE = Path.of("..", "shared", "samples", "publications-page-with-jsonld.html");

    @Test
    void thePersonOfTheJsonLdIsRead() throws IOException {
        Assumptions.assumeTrue(Files.exists(PAGE), PAGE + " is not there");
        Reading reading = Pages.read(Files.readAllBytes(PAGE));
        assertEquals(List.of(), reading.problems());
        List<Profile> profiles = ((Reading.Accepted) reading).profiles();
        assertEquals(1, profiles.size());
        Profile profile = profiles.getFirst();
        assertEquals("en", profile.language().tag());
        assertEquals(
                "https://dadelani.github.io/publications/",
                profile.origin().address().orElseThrow());
        assertEquals(profile.name(), profile.origin().slug());
        assertEquals(
                "[url:https://dadelani.github.io]",
                profile.person().identifiers().toString());
        assertFalse(reading.toString().contains("@mila"));
    }
}
