// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.profile.Origin;

class HtmlLinksTest {
    private static final HtmlLinks LINKS =
            new HtmlLinks(Lexicon.BUILT_IN, Optional.of("https://www.i.example/en/directory/ada-quill"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            /en/directory/jane-roe,                        [page:jane-roe]
            /fr/annuaire/jane-roe,                         [page:jane-roe]
            /personne/jane-roe,                            [page:jane-roe]
            https://i.example/en/person/jane-roe?page=0%2C1, [page:jane-roe]
            https://www.i.example/people/jane-roe.html,    [page:jane-roe]
            https://other.example/people/jane-roe,         [url:https://other.example/people/jane-roe]
            https://orcid.org/0000-0002-1825-0097,         [orcid:0000-0002-1825-0097]
            https://orcid.org/0000-0002-1825-0098,         []
            /en/directory,                                 []
            /en/directory/,                                []
            /en/directory?name=x,                          []
            /en/person/x?id=7,                             []
            /news/jane-roe-wins,                           []
            https://other.example/,                        []
            mailto:jane@i.example,                         []
            javascript:alert(1),                           []
            //i.example/people/jane,                       [page:jane]
            ht tp://%%%,                                   []
            """)
    void anAddressIdentifiesWhoItLeadsTo(String address, String identifiers) {
        assertEquals(identifiers, LINKS.identifiers(address).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://i.example/en/directory/ada-quill,            ada-quill, https://i.example/en/directory/ada-quill
            https://i.example/en/ada-quill?page=0%2C3,           ada-quill, https://i.example/en/ada-quill
            https://i.example/fr/annuaire/ada-quill/#top,        ada-quill, https://i.example/fr/annuaire/ada-quill/
            https://i.example/people/ada-quill/index.html,       ada-quill, https://i.example/people/ada-quill/index.html
            https://i.example/person?id=7,                       page,      https://i.example/person?id=7
            https://i.example/,                                  page,      https://i.example/
            """)
    void theAddressOfAPageGivesItsIdentity(String address, String slug, String kept) {
        Origin origin = HtmlLinks.origin(Pages.ORIGIN, Optional.of(address));
        assertEquals(slug, origin.slug());
        assertEquals(Optional.of(kept), origin.address());
    }

    @Test
    void aPageWithoutAnAddressKeepsWhereItWasFetched() {
        assertEquals(Pages.ORIGIN, HtmlLinks.origin(Pages.ORIGIN, Optional.empty()));
    }
}
