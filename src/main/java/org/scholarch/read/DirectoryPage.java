// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;

/** The text of a person's page in the institute's directory: portrait line, name, header, and the parts under headings. */
final class DirectoryPage implements DocumentForm {
    private final Words words;

    /** @param words of the language that the pages are written in */
    DirectoryPage(Words words) {
        this.words = words;
    }

    @Override
    public boolean recognises(Line first) {
        return words.portrait(first.text()).isPresent();
    }

    @Override
    public long count(PageText.Decoded page) {
        return page.text()
                .lines()
                .filter(line -> words.heading(Characters.strip(line)) != null)
                .count();
    }

    @Override
    public Reading read(PageText.Decoded page, Origin origin) {
        Findings findings = new Findings(origin.file());
        Lines lines = new Lines(page.text());
        Line name = name(lines, findings);
        if (name == null) {
            return new Reading.Refused(findings.inOrder());
        }
        DirectorySections sections = new DirectorySections(words, findings, new PageEnd(words, page.cutInCharacter()));
        Line line = lines.next();
        while (line != null) {
            if (isPortraitOfAnother(line, lines.peek())) {
                return refuse(origin, line, "A second page begins with " + Excerpt.of(line.text()) + ".");
            }
            sections.take(line);
            line = lines.next();
        }
        if (page.cutInCharacter() && !findings.has(ProblemCode.PAGE_TRUNCATED)) {
            int last = lines.count();
            findings.add(ProblemCode.PAGE_TRUNCATED, last, "The text ends inside a character of line " + last + ".");
        }
        return new Reading.Accepted(List.of(sections.profile(origin, name)), findings.inOrder());
    }

    /** Reads portrait and name; null when one of them is missing. */
    private @Nullable Line name(Lines lines, Findings findings) {
        Line portrait = lines.next();
        String shown = portrait == null ? "" : words.portrait(portrait.text()).orElse("");
        if (portrait == null || shown.isEmpty()) {
            findings.add(ProblemCode.PAGE_NOT_A_PROFILE, 1, "The portrait line names nobody.");
            return null;
        }
        Line name = lines.next();
        if (name != null
                && name.unfinished()
                && shown.length() > name.text().length()
                && shown.startsWith(name.text())) {
            findings.add(ProblemCode.PAGE_TRUNCATED, name.number(), "The text ends inside the name of the person.");
            return null;
        }
        if (name == null || (!same(name.text(), shown) && !isName(name, lines.peek()))) {
            int line = name == null ? portrait.number() : name.number();
            String message = "Under " + Excerpt.of(portrait.text()) + " no line has the name alone.";
            findings.add(ProblemCode.PAGE_NOT_A_PROFILE, line, message);
            return null;
        }
        if (!same(name.text(), shown)) {
            String message =
                    "The portrait is of " + Excerpt.of(shown) + ", the name is " + Excerpt.of(name.text()) + ".";
            findings.add(ProblemCode.NAME_MISMATCH, name.number(), message);
        }
        return name;
    }

    private static boolean same(String name, String shown) {
        return name.equals(shown) || Characters.collapse(name).equals(Characters.collapse(shown));
    }

    /** Whether a line that differs from the portrait can still be the name: it stands alone and is nothing else. */
    private boolean isName(Line line, @Nullable Line next) {
        String text = line.text();
        boolean alone = line.afterBlank() && (next == null || next.afterBlank());
        return alone
                && text.length() <= 100
                && text.indexOf(',') < 0
                && words.heading(text) == null
                && !words.is("membership", text)
                && !words.begins("chair-start", text)
                && !words.is("chair", text)
                && LabelLine.parse(words, text) == null
                && RoleLine.parse(words, text).level().isEmpty();
    }

    /** The second page may be in another language than the first. */
    private boolean isPortraitOfAnother(Line line, @Nullable Line next) {
        return line.afterBlank()
                && next != null
                && next.afterBlank()
                && words.all().stream()
                        .anyMatch(any -> any.portrait(line.text())
                                .filter(next.text()::equals)
                                .isPresent());
    }

    private static Reading refuse(Origin origin, Line line, String message) {
        Findings findings = new Findings(origin.file());
        findings.add(ProblemCode.PAGE_NOT_A_PROFILE, line.number(), message);
        return new Reading.Refused(findings.inOrder());
    }
}
