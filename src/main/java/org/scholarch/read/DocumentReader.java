// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.WordAdditions;
import org.scholarch.read.data.DataReader;

/**
 * Reads a document of whatever form; the form is told by looking at the document, that of data by the name's ending. A reader
 * keeps nothing between documents, so one serves any number of threads.
 */
public final class DocumentReader {
    private static final WordFile UNTAUGHT = new WordFile("untaught.tsv");

    private final Lexicon lexicon;
    private final List<DocumentForm> forms;
    private final DataReader data;

    /** A reader that knows the words of the program alone. */
    public DocumentReader() {
        this(WordAdditions.NONE);
    }

    /**
     * A reader that knows the words of the program and others. Where both give one word a meaning, the others count.
     *
     * @param additions the words that an institute's own pages have besides
     * @throws IllegalArgumentException when an addition is of no kind that pages are read with, or means nothing that it could
     */
    public DocumentReader(WordAdditions additions) {
        lexicon = Lexicon.with(additions);
        forms = lexicon.all().stream().<DocumentForm>map(DirectoryPage::new).toList();
        data = new DataReader(new PageCustoms(lexicon));
    }

    /**
     * Reads one document. Never throws, whatever the bytes are.
     *
     * @param bytes the whole document as it was fetched
     * @param origin where it was fetched
     */
    public Reading read(byte[] bytes, Origin origin) {
        return data.read(bytes, origin).map(DocumentReader::reading).orElseGet(() -> readPage(bytes, origin));
    }

    private static Reading reading(DataReader.Result data) {
        return data.profiles().isEmpty()
                ? new Reading.Refused(data.problems())
                : new Reading.Accepted(data.profiles(), data.problems());
    }

    private Reading readPage(byte[] bytes, Origin origin) {
        boolean html = HtmlText.isHtml(bytes);
        return switch (html ? HtmlText.decode(bytes) : PageText.decode(bytes)) {
            case PageText.Undecodable no -> refuse(origin, no.code(), no.line(), no.message());
            case PageText.Decoded page -> html ? new HtmlForm(lexicon).read(page, origin) : read(page, origin);
        };
    }

    private Reading read(PageText.Decoded page, Origin origin) {
        Line first = new Lines(page.text()).next();
        if (first == null) {
            return refuse(origin, ProblemCode.PAGE_EMPTY, 1, "The file has no text.");
        }
        return forms.stream()
                .filter(form -> form.recognises(first))
                .min(Comparator.comparingLong(form -> -form.count(page)))
                .map(form -> form.read(page, origin))
                .orElseGet(() -> unrecognised(first, origin));
    }

    private static Reading unrecognised(Line first, Origin origin) {
        String begin = "The text begins with " + Excerpt.of(first.text());
        String languages = UNTAUGHT.kinds().stream()
                .filter(tag -> Words.portrait(UNTAUGHT.words(tag), first.text()).isPresent())
                .map(tag -> "'" + tag + "'")
                .collect(Collectors.joining(" or "));
        if (!languages.isEmpty()) {
            String message = begin + ": a page in the language " + languages + ", which no reader knows yet.";
            return refuse(origin, ProblemCode.PAGE_LANGUAGE, first.number(), message);
        }
        String message = begin + " instead of the portrait and the name of a person.";
        return refuse(origin, ProblemCode.PAGE_NOT_A_PROFILE, first.number(), message);
    }

    private static Reading refuse(Origin origin, ProblemCode code, int line, String message) {
        Findings findings = new Findings(origin.file());
        findings.add(code, line, message);
        return new Reading.Refused(findings.inOrder());
    }
}
