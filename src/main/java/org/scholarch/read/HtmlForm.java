// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.read.html.HtmlPage;

/** An HTML page: a page of the institute's directory, or any page with schema.org data about people in it, or both. */
final class HtmlForm {
    private static final int END = 2000;

    private final Lexicon lexicon;

    HtmlForm(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads a page that {@link HtmlText#isHtml} said yes to. */
    Reading read(PageText.Decoded text, Origin given) {
        Findings findings = new Findings(given.file());
        if (HtmlPage.isTooLarge(text.text())) {
            String message = "The page has more than " + HtmlPage.MOST_TAGS + " tags.";
            findings.add(ProblemCode.SOURCE_TOO_LARGE, 1, message);
            return new Reading.Refused(findings.inOrder());
        }
        HtmlPage page = HtmlPage.parse(text.text());
        Origin origin = HtmlLinks.origin(given, page.address());
        var links = new HtmlLinks(lexicon, page.address());
        page.faults().forEach(fault -> findings.add(ProblemCode.EMBEDDED_DATA_BROKEN, fault.line(), fault.message()));
        Optional<Profile> directory = HtmlPerson.find(page, links)
                .map(person -> HtmlDirectory.of(person, links, findings).profile(origin, isCut(text)));
        List<Profile> profiles = new ArrayList<>();
        if (directory.isPresent()) {
            Profile profile = directory.get();
            // What embedded data lack does not count where the page itself says it, but what was left out of them does.
            Findings lacking = new Findings(given.file());
            for (Profile embedded : EmbeddedProfile.read(page, links, origin, lacking)) {
                profile = ProfileMerge.isSame(profile, embedded) ? ProfileMerge.joined(profile, embedded) : profile;
            }
            lacking.inOrder().stream()
                    .filter(it -> it.code() == ProblemCode.EMBEDDED_DATA_BROKEN)
                    .forEach(it -> findings.add(it.code(), it.location().line(), it.message()));
            profiles.add(profile);
        } else {
            profiles.addAll(EmbeddedProfile.read(page, links, slugged(links, origin, given), findings));
        }
        if (profiles.isEmpty()) {
            findings.add(
                    ProblemCode.PAGE_NOT_A_PROFILE,
                    1,
                    "The HTML page shows no profile and holds no data about a person.");
            return new Reading.Refused(findings.inOrder());
        }
        return new Reading.Accepted(profiles, findings.inOrder());
    }

    /** Away from a directory, what an address ends in need not name a person. */
    private static Origin slugged(HtmlLinks links, Origin origin, Origin given) {
        boolean person = origin.address().flatMap(links::slugOfPerson).isPresent();
        return new Origin(
                origin.file(),
                person ? origin.slug() : given.slug(),
                origin.sha256(),
                origin.address(),
                origin.retrieved());
    }

    /** Whether the file ends before the page does. */
    private static boolean isCut(PageText.Decoded text) {
        String page = text.text();
        String end = page.substring(Math.max(0, page.length() - END));
        boolean closed = contains(end, "</html") || contains(end, "</body");
        boolean opened = contains(page.substring(0, Math.min(END, page.length())), "<html");
        return text.cutInCharacter() || (opened && !closed);
    }

    private static boolean contains(String text, String mark) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.regionMatches(true, i, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }
}
