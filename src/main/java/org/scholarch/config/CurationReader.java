// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scholarch.privacy.Concealment;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.WordAdditions;

/** Reads what curators say, in the files next to the profiles. */
public final class CurationReader {
    private static final String EXTENSION = ".yaml";
    private static final List<String> OTHER_EXTENSIONS = List.of(".yml", ".json", ".yaml.txt");

    /**
     * What all the curation files next to what is to be published say: in the folders named, beside the files named, and in the
     * folder above when that folder is called {@code profiles}. An entry with a mistake is left out and reported. What an entry says of
     * somebody who is hidden is left out, too; the words alone are as they were written, since they have to be found on pages.
     *
     * @throws ScholarchException {@code curation-invalid} when somebody could be published who asked not to be: a file of people,
     *     organisations or publications cannot be read or has another extension, or an entry with a mistake speaks of hiding
     */
    public static CurationFiles nextTo(List<Path> sources) {
        List<Problem> problems = new ArrayList<>();
        PeopleFile people = PeopleFile.read(files(sources, PeopleFile.NAME), problems);
        var concealment = new Concealment(people.hidden());
        List<OrganizationEntry> organizations =
                OrganizationsFile.read(files(sources, OrganizationsFile.NAME), concealment, problems);
        List<WorkEntry> works = PublicationsFile.read(files(sources, PublicationsFile.NAME), concealment, problems);
        List<Problem> mistakes = new ArrayList<>();
        WordAdditions words = WordsFile.read(Neighbours.of(sources, WordsFile.NAME + EXTENSION), mistakes);
        mistakes.stream().map(concealment::clean).forEach(problems::add);
        return new CurationFiles(people.people(), organizations, works, words, people.hidden(), problems);
    }

    /** Keeps those out who are hidden by the files next to what is to be published. */
    static Concealment concealment(List<Path> sources) {
        return new Concealment(PeopleFile.read(files(sources, PeopleFile.NAME), new ArrayList<>())
                .hidden());
    }

    private static List<Path> files(List<Path> sources, String name) {
        for (String extension : OTHER_EXTENSIONS) {
            for (Path file : Neighbours.of(sources, name + extension)) {
                String what = "Nothing is published, since this file may ask to hide somebody and is not read; call it "
                        + name + EXTENSION + ".";
                throw new ScholarchException(
                        List.of(new Problem(ProblemCode.CURATION_INVALID, Location.of(file.toString()), what)));
            }
        }
        return Neighbours.of(sources, name + EXTENSION);
    }

    private CurationReader() {}
}
