// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.scholarch.profile.Level;
import org.scholarch.profile.SupervisorPart;

/** Makes pages of every form that the grammar has, without doubtful lines, from a seed. */
final class PageArbitraries {
    private static final List<String> SYLLABLES = List.of("ka", "mo", "ri", "zu", "ne", "lo", "ta", "é", "bí");
    private static final List<String> WORDS = List.of(
            "sand", "ripples", "are", "dunes", "of", "the", "slow", "wind", "(twice)", "déjà", "--", "{\\em x}", "5%");
    private static final List<String> ORGANIZATIONS =
            List.of("Université d'Été", "Tidewater (TW)", "Sand - Works", "Northfield University University");

    /** What makes a title look like a name, or a name like a title. */
    private static final List<String> DOUBTFUL = List.of("Active Domain", "Sandification", "GFlowNet", "Learning");

    private final Random random;
    private final PageTongue tongue;
    private final PageSketch page;

    private PageArbitraries(long seed) {
        random = new Random(seed);
        tongue = pick(List.of(PageTongue.ENGLISH, PageTongue.FRENCH));
        page = new PageSketch(tongue, name());
        write();
    }

    /** Pages with the facts that they hold. */
    static Arbitrary<PageSketch> pages() {
        return Arbitraries.longs().map(seed -> new PageArbitraries(seed).page).dontShrink();
    }

    private void write() {
        if (random.nextBoolean()) {
            member();
        } else {
            page.enrolment(
                    role(),
                    level(),
                    pick(ORGANIZATIONS),
                    IntStream.range(0, random.nextInt(3)).mapToObj(i -> label()).toList());
        }
        if (random.nextBoolean()) {
            page.topics(many(1, 5, () -> capital(words(2))));
        }
        if (random.nextBoolean()) {
            page.biography(many(1, 3, () -> capital(words(12)) + "."));
        }
        if (random.nextBoolean()) {
            page.students();
            IntStream.range(0, random.nextInt(8)).forEach(i -> student());
        }
        if (random.nextBoolean()) {
            page.publications();
            IntStream.range(0, random.nextInt(8)).forEach(this::publication);
        }
    }

    private void member() {
        page.membership(pick(tongue.memberships()));
        if (random.nextBoolean()) {
            page.chair(tongue.chair());
        }
        if (random.nextInt(4) == 0) {
            page.twoPosts(pick(tongue.ranks()), pick(ORGANIZATIONS), maybe(pick(tongue.units())));
        }
        many(0, 3, () -> pick(tongue.ranks()))
                .forEach(rank -> page.post(rank, pick(ORGANIZATIONS), maybe(pick(tongue.units()))));
        if (random.nextInt(4) == 0) {
            page.bareOrganization(pick(List.of("Université d'Été", "Northfield University University")));
        }
    }

    private String lastRole = "";
    private boolean doubtful;

    private String role() {
        lastRole = pick(List.copyOf(tongue.roles().keySet()));
        return lastRole;
    }

    private Level level() {
        return Optional.ofNullable(tongue.roles().get(lastRole)).orElseThrow();
    }

    private void student() {
        page.student(
                role(),
                level(),
                maybe(pick(ORGANIZATIONS)),
                random.nextBoolean() ? Optional.empty() : Optional.of(label()));
    }

    private LabelLine label() {
        SupervisorPart part = pick(List.of(SupervisorPart.values()));
        return new LabelLine(part, many(0, 2, this::name));
    }

    private void publication(int number) {
        String title =
                pick(tongue.titles()) + " " + words(5) + " in " + number + pick(List.of("", "?", ".", ": a study"));
        Optional<String> summary =
                maybe(pick(tongue.sentences()) + " " + words(40 + random.nextInt(60)) + pick(List.of(".", " and")));
        List<String> authors = many(0, 4, this::name);
        page.publication(title, authors, authors.isEmpty() ? 0 : random.nextInt(3), summary);
        switch (random.nextInt(8)) {
            case 0 -> page.repeatedPublication();
            case 1 -> doubtfulTitle();
            default -> {}
        }
    }

    /** Under a work, a title that could be a name; where nothing but a title can stand, a name. One a page, so that none is repeated. */
    private void doubtfulTitle() {
        if (!doubtful) {
            page.doubtfulTitle(page.isOpen() ? pick(DOUBTFUL) + " " + capital(syllables()) : name());
        }
        doubtful = true;
    }

    private String name() {
        String middle = pick(List.of("", "", " N.", " J.-P.", " van der", " de", " B"));
        return capital(syllables()) + middle + " " + capital(syllables()) + pick(List.of("", "", "-Bo", " Jr."));
    }

    private String syllables() {
        return String.join("", many(2, 3, () -> pick(SYLLABLES)));
    }

    private String words(int count) {
        return String.join(" ", many(count, count, () -> pick(WORDS)));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Optional<String> maybe(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private List<String> many(int fewest, int most, Supplier<String> each) {
        return IntStream.range(0, fewest + random.nextInt(most - fewest + 1))
                .mapToObj(i -> each.get())
                .toList();
    }
}
