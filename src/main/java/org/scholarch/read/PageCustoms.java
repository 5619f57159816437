// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import java.util.Optional;
import org.scholarch.profile.Level;
import org.scholarch.profile.Text;
import org.scholarch.read.data.Customs;

/** What holds for the words of pages, in every language that pages are read in. */
final class PageCustoms implements Customs {
    private final List<Words> all;

    PageCustoms(Lexicon lexicon) {
        all = lexicon.all();
    }

    @Override
    public Optional<Level> level(String role) {
        return all.stream().flatMap(words -> words.level(role).stream()).findFirst();
    }

    /** A text in a language that nobody named, or that no page is in, is held to the words of all. */
    @Override
    public Cleaned withoutContacts(Text text) {
        List<Words> own = all.stream()
                .filter(words -> words.language().equals(text.language()))
                .toList();
        String rest = text.value();
        String removed = "";
        for (Words words : own.isEmpty() ? all : own) {
            Contacts.Cleaned cleaned = Contacts.of(words).clean(rest);
            rest = cleaned.text();
            removed = removed.isEmpty() ? cleaned.removed() : removed;
        }
        return new Cleaned(rest, removed);
    }
}
