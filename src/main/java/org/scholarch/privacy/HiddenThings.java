// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;

/**
 * Organisations and works that must not appear. They are taken out of a profile as soon as it was read, and out of what is said of it;
 * where their names stand in other texts, there is a mark instead.
 */
public final class HiddenThings {
    /** Nothing is hidden. */
    public static final HiddenThings NONE = new HiddenThings(it -> false, List.of(), List.of(), List.of());

    /** A title of fewer words is looked for as a whole alone: it may be an everyday word. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern CUT_QUOTE = Pattern.compile("…'");

    private final Predicate<Organization> organizations;
    private final List<Phrase> names = new ArrayList<>();
    private final List<Phrase> titles = new ArrayList<>();
    private final List<Identifier> works;

    /** Words in a row, and whether they count inside a longer text. */
    private record Phrase(String written, List<Word> words, boolean anywhere) {
        boolean is(List<Word> others) {
            return others.size() == words.size() && HiddenName.same(words, others);
        }

        /** Where it stands; one word only when it is written just so. */
        List<Span> in(NameFinder finder, String text) {
            return finder.sequence(words).stream()
                    .filter(span -> words.size() > 1
                            || text.substring(span.start(), span.end()).equals(written))
                    .toList();
        }

        /** Whether a text is the beginning of it, perhaps with half a word at the end. */
        boolean beginsWith(List<Word> others) {
            int last = others.size() - 1;
            return last >= 0
                    && last < words.size()
                    && HiddenName.same(words.subList(0, last), others.subList(0, last))
                    && words.get(last).plain().startsWith(others.get(last).plain());
        }
    }

    /**
     * @param organizations tells whether what a page names is a hidden organisation
     * @param names what the hidden organisations are called
     * @param titles the titles of the hidden works
     * @param works what registers call them
     */
    public HiddenThings(
            Predicate<Organization> organizations, List<String> names, List<String> titles, List<Identifier> works) {
        this.organizations = organizations;
        this.works = List.copyOf(works);
        names.forEach(it -> this.names.add(new Phrase(it, Word.of(it), true)));
        for (String title : titles) {
            List<Word> words = Word.of(title);
            this.titles.add(new Phrase(title, words, words.size() >= FEWEST_WORDS));
        }
        works.forEach(it -> this.titles.add(new Phrase(it.value(), Word.of(it.value()), true)));
        this.names.removeIf(it -> it.words().isEmpty());
        this.titles.removeIf(it -> it.words().isEmpty());
    }

    private boolean isEmpty() {
        return names.isEmpty() && titles.isEmpty();
    }

    /** Profiles without anything hidden. */
    List<Profile> applyTo(List<Profile> profiles) {
        return isEmpty()
                ? profiles
                : profiles.stream().map(new ThingRedaction(this)::apply).toList();
    }

    /** Problems that tell of nothing hidden. */
    List<Problem> clean(List<Problem> problems) {
        return isEmpty()
                ? problems
                : problems.stream()
                        .map(it -> new Problem(it.code(), it.location(), message(it.message())))
                        .toList();
    }

    /** Whether an organisation is hidden. */
    public boolean hides(Organization organization) {
        return organizations.test(organization)
                || organization.name().texts().stream().anyMatch(it -> isName(it.value()));
    }

    /** Whether something hidden is named in a text. */
    public boolean standIn(String text) {
        return !spans(text).isEmpty() || isName(text) || isTitle(text);
    }

    /** Whether a text is the name of a hidden organisation. */
    boolean isName(String text) {
        return isOneOf(names, text);
    }

    /** Whether a work is hidden. */
    boolean hides(Publication work) {
        return isTitle(work.title().value()) || work.identifiers().stream().anyMatch(works::contains);
    }

    /** Whether a text is the title of a hidden work. */
    boolean isTitle(String text) {
        return isOneOf(titles, text);
    }

    private static boolean isOneOf(List<Phrase> phrases, String text) {
        List<Word> words = Word.of(text);
        return phrases.stream().anyMatch(it -> it.is(words));
    }

    /** A text without what is hidden; none when nothing else is left. */
    Optional<String> clean(String text) {
        List<Span> found = spans(text);
        if (found.isEmpty()) {
            return Optional.of(text);
        }
        String rest = Span.replace(text, found, HiddenPeople.MARK);
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(rest) : Optional.empty();
    }

    private List<Span> spans(String text) {
        List<Span> found = new ArrayList<>();
        if (!isEmpty()) {
            var finder = new NameFinder(text);
            for (List<Phrase> phrases : List.of(names, titles)) {
                phrases.stream().filter(Phrase::anywhere).forEach(it -> found.addAll(it.in(finder, text)));
            }
        }
        return found;
    }

    /** Messages quote texts: short titles as wholes, and what is long only from its beginning. */
    private String message(String message) {
        List<Span> found = spans(message);
        var finder = new NameFinder(message);
        for (Phrase title : titles) {
            title.in(finder, message).stream()
                    .filter(it -> isQuoted(message, it))
                    .forEach(found::add);
        }
        Matcher cut = CUT_QUOTE.matcher(message);
        while (cut.find()) {
            int quote = message.lastIndexOf(" '", cut.start());
            if (quote >= 0 && isBeginning(message.substring(quote + 2, cut.start()))) {
                found.add(new Span(quote + 2, cut.start()));
            }
        }
        return found.isEmpty() ? message : Span.replace(message, found, HiddenPeople.MARK);
    }

    private static boolean isQuoted(String message, Span span) {
        return span.start() > 0
                && span.end() < message.length()
                && message.charAt(span.start() - 1) == '\''
                && "'.?!".indexOf(message.charAt(span.end())) >= 0;
    }

    private boolean isBeginning(String text) {
        List<Word> words = Word.of(text);
        return names.stream().anyMatch(it -> it.beginsWith(words))
                || titles.stream().anyMatch(it -> it.beginsWith(words));
    }
}
