// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Language;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Text;

/** Reads the biography, one paragraph a line, and leaves out how to reach people. */
final class BiographyReader implements SectionReader {
    private final Contacts contacts;
    private final Language language;
    private final Findings findings;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    BiographyReader(Words words, Findings findings) {
        this.contacts = Contacts.of(words);
        this.language = words.language();
        this.findings = findings;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    @Override
    public void take(Line line) {
        Contacts.Cleaned cleaned = contacts.clean(line.text());
        if (!cleaned.removed().isEmpty()) {
            // The message must not repeat what was removed.
            String message = "The biography held " + cleaned.removed() + ".";
            findings.add(ProblemCode.CONTACT_REMOVED, line.number(), message);
        }
        if (!cleaned.text().isEmpty()) {
            paragraphs.add(new Paragraph(new Text(cleaned.text(), language), findings.at(line.number())));
        }
    }
}
