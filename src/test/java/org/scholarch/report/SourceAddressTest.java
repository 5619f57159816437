// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAddressTest {
    private static final Path START = Path.of("/srv/pages/site");

    @ParameterizedTest
    @CsvSource(textBlock = """
            pages/ada-quill.txt,             pages/ada-quill.txt
            ./pages//ada.txt,                pages/ada.txt
            pages/old/../ada.txt,            pages/ada.txt
            /srv/pages/site/pages/ada.txt,        pages/ada.txt
            pages/100% Zoë & co?.txt,        pages/100%25%20Zo%C3%AB%20%26%20co%3F.txt
            a:b#c.txt,                       a%3Ab%23c.txt
            .,                               ./
            """)
    void fileBelowTheStartIsRelativeToIt(String source, String uri) {
        assertEquals(new SourceAddress(uri, true), SourceAddress.of(source, START));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../other/a b.txt,                 file:///srv/pages/other/a%20b.txt
            /srv/pages/sites/a.txt,                file:///srv/pages/sites/a.txt
            https://x.example/graph/é?q=1#f,  https://x.example/graph/%C3%A9?q=1#f
            """)
    void anythingElseIsAbsolute(String source, String uri) {
        assertEquals(new SourceAddress(uri, false), SourceAddress.of(source, START));
    }

    @Test
    void nameThatNoFileCanHaveIsAnAddressAllTheSame() {
        assertEquals(new SourceAddress("a%00b", true), SourceAddress.of("a\0b", START));
    }

    @Property(tries = 300)
    void addressIsAlwaysAUriOfAscii(@ForAll String source) {
        SourceAddress address = SourceAddress.of(source, START);
        URI uri = URI.create(address.uri());
        assertTrue(address.uri().chars().allMatch(c -> c > 32 && c < 127), address.uri());
        assertEquals(!address.relative(), uri.isAbsolute());
    }
}
