// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Text;

/** Takes hidden people out of the texts of one profile. What is nothing but their name goes as a whole. */
final class TextRedaction {
    private final HiddenPeople hidden;
    private final List<Word> owner;
    private final Set<Hidden> near;
    private final Set<Hidden> met = new LinkedHashSet<>();
    private int passages;

    /**
     * @param owner the name of the profile's owner, who is not hidden, even when a hidden name is a part of it
     * @param near hidden people who stand somewhere in the profile: there their family name alone tells them, too
     */
    TextRedaction(HiddenPeople hidden, String owner, Set<Hidden> near) {
        this.hidden = hidden;
        this.owner = Word.of(owner);
        this.near = near.stream().filter(it -> !it.sharesFamily(owner)).collect(Collectors.toSet());
    }

    /** The hidden people who were found. */
    Set<Hidden> met() {
        return met;
    }

    /** How often something was taken out. */
    int passages() {
        return passages;
    }

    Optional<Text> clean(Text text) {
        return clean(text.value()).map(it -> new Text(it, text.language()));
    }

    Optional<Label> clean(Label label) {
        List<Text> texts = label.texts().stream()
                .flatMap(text -> clean(text).stream())
                .distinct()
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Label(texts));
    }

    Optional<Organization> clean(Organization organization) {
        return clean(organization.name()).map(name -> new Organization(name, clean(organization.identifiers())));
    }

    List<Identifier> clean(List<Identifier> identifiers) {
        return identifiers.stream().filter(this::isClean).toList();
    }

    private boolean isClean(Identifier identifier) {
        String written = identifier.address().orElse(identifier.value());
        return clean(written).filter(written::equals).isPresent();
    }

    /** The text without hidden names; none when nothing else is left. */
    Optional<String> clean(String text) {
        List<Span> found = new ArrayList<>();
        Passage passage = new Passage(text);
        for (Hidden person : hidden.all()) {
            List<Span> spans = person.find(passage);
            if (!spans.isEmpty()) {
                met.add(person);
            }
            found.addAll(spans);
            if (near.contains(person)) {
                found.addAll(person.familyAlone(passage));
            }
        }
        if (!found.isEmpty()) {
            List<Span> ownNames = passage.finder().sequence(owner);
            found.removeIf(span -> ownNames.stream().anyMatch(span::isInside));
        }
        if (found.isEmpty()) {
            return Optional.of(text);
        }
        passages++;
        String rest = Span.replace(text, found, HiddenPeople.MARK);
        boolean something = rest.codePoints().anyMatch(Character::isLetterOrDigit);
        return something ? Optional.of(rest) : Optional.empty();
    }
}
