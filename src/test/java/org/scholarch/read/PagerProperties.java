// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scholarch.join.ProfileJoiner;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;

/** A list of works that goes on on a second page under the same address gives one profile. */
class PagerProperties {
    private static final String HEADING = "\n\nPublications\n\n";

    @Provide
    Arbitrary<PageSketch> pages() {
        return PageArbitraries.pages()
                .filter(page -> page.profile().publications().size() > 1);
    }

    @Property(tries = 300)
    void twoPagesOfAPagerSayWhatOneLongPageSays(@ForAll("pages") PageSketch page) {
        Profile whole = page.profile();
        List<Publication> works = whole.publications();
        int next = works.get(works.size() / 2).at().line();
        List<String> lines = page.text().lines().toList();
        String top = page.text().substring(0, page.text().indexOf(HEADING) + HEADING.length());
        Profile first = read("1", String.join("\n", lines.subList(0, next - 1)) + "\n");
        Profile second = read("2", top + String.join("\n", lines.subList(next - 1, lines.size())) + "\n");
        ProfileJoiner.Joined joined = ProfileJoiner.join(List.of(first, second));
        assertEquals(List.of(), joined.problems());
        same(whole, joined.profile(), it -> it.person().name());
        same(whole, joined.profile(), Profile::memberships);
        same(whole, joined.profile(), Profile::appointments);
        same(whole, joined.profile(), Profile::biography);
        same(whole, joined.profile(), Profile::supervisions);
        same(whole, joined.profile(), Profile::enrolments);
        same(titles(works), titles(joined.profile().publications()), it -> it);
        assertEquals(2, joined.profile().sources().size());
    }

    private static List<String> titles(List<Publication> works) {
        return works.stream().map(it -> it.title().value()).toList();
    }

    /** The pages differ in their works alone, so every other fact has one place. */
    private static <T> void same(T whole, T joined, Function<T, ?> fact) {
        assertEquals(
                String.valueOf(fact.apply(whole)),
                String.valueOf(fact.apply(joined)).replaceAll("page-\\d\\.txt", "page.txt"));
    }

    private static Profile read(String number, String text) {
        Origin origin =
                new Origin("page-" + number + ".txt", "page", number.repeat(64), Optional.empty(), Optional.empty());
        return switch (new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), origin)) {
            case Reading.Accepted accepted -> accepted.profiles().get(0);
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }
}
