// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.scholarch.identity.LabelledSet.LabelledPage;
import org.scholarch.problem.Location;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Person;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Status;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Slug;

/**
 * A laboratory's list of people and its bibliography as pages: one for each person, with the person's supervisors; each work stands on the
 * pages of the two heads of the laboratory as far as they are among its authors.
 */
final class Laboratory {
    /** The label of names that are several people's in one, by a slip in the file; they are not counted. */
    private static final String SEVERAL = "";

    private static final List<String> HEADS = List.of("liam paull", "glen berseth");
    /** Who is who was looked up by hand where the words of a name do not tell. The key is the words in order of the alphabet. */
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            Map.entry("j krishna murthy", "jatavallabhula krishna murthy"),
            Map.entry("krishna murthy", "jatavallabhula krishna murthy"),
            Map.entry("g krishna sai v", "gottipati krishna sai"),
            Map.entry("gv krishna sai", "gottipati krishna sai"),
            Map.entry("krishna sai", "gottipati krishna sai"),
            Map.entry("j john leonard", "john leonard"),
            Map.entry("christopher pal", "chris pal"),
            Map.entry("krishna madhava", "k krishna madhava"),
            Map.entry("derek nowrouzerzahrai", "derek nowrouzezahrai"),
            Map.entry("alihusein kuwajerwala", "ali kuwajerwala"),
            Map.entry("keetha nikhil", "keetha nikhil varma"),
            Map.entry("gunshi gupta k", SEVERAL),
            Map.entry("castro diaz liam manfred pablo paull samuel", SEVERAL),
            Map.entry("claudio hakenberg jan ruch", SEVERAL));

    private static final Pattern FIELD = Pattern.compile("\\s+(display_name|advisor|coadvisor):\\s*\"?([^\"]*)\"?\\s*");

    private final Map<String, List<String>> supervisors = new LinkedHashMap<>();
    private final Map<String, List<Publication>> works = new LinkedHashMap<>();

    private Laboratory() {}

    static LabelledSet read(Path folder) throws IOException {
        var laboratory = new Laboratory();
        laboratory.people(Files.readAllLines(folder.resolve("lab-people.yml")));
        laboratory.works(folder.resolve("lab-publications.bib"));
        List<LabelledPage> pages = new ArrayList<>();
        laboratory.supervisors.forEach((name, named) -> pages.add(laboratory.page(name, named)));
        return new LabelledSet(pages);
    }

    private void people(List<String> lines) {
        String name = "";
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String value = field.group(2).replace("&nbsp;", " ").strip();
                if (field.group(1).equals("display_name")) {
                    name = value;
                    supervisors.computeIfAbsent(name, it -> new ArrayList<>());
                } else if (!value.isEmpty()) {
                    supervisors.getOrDefault(name, new ArrayList<>()).add(value);
                }
            }
        }
    }

    private void works(Path file) throws IOException {
        BibTeXDatabase database;
        try (Reader reader = Files.newBufferedReader(file)) {
            database = new BibTeXParser().parseFully(reader);
        } catch (ParseException e) {
            throw new IOException(e);
        }
        int line = 0;
        for (BibTeXEntry entry : database.getEntries().values()) {
            line++;
            Location at = new Location("publications.bib", line);
            List<Mention> authors = Arrays.stream(
                            field(entry, BibTeXEntry.KEY_AUTHOR).split("\\s+and\\s+", -1))
                    .map(Laboratory::plain)
                    .filter(it -> !it.isBlank() && !it.equals("others"))
                    .map(it -> Mention.of(it, at))
                    .toList();
            boolean complete = !field(entry, BibTeXEntry.KEY_AUTHOR).contains("and others");
            Publication work = new Publication(
                    Text.of(field(entry, BibTeXEntry.KEY_TITLE)),
                    authors,
                    complete,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    at);
            for (Mention author : authors) {
                works.computeIfAbsent(label(author.name()), it -> new ArrayList<>())
                        .add(work);
            }
        }
    }

    private static String field(BibTeXEntry entry, Key key) {
        Value value = entry.getField(key);
        return value == null ? "" : value.toUserString().replaceAll("\\s+", " ").strip();
    }

    /** Accents as letters, no braces. */
    private static String plain(String name) {
        String text = name;
        String[][] accents = {
            {"\\\\'\\{?e\\}?", "é"}, {"\\\\`\\{?e\\}?", "è"}, {"\\\\\\^\\{?o\\}?", "ô"}, {"\\\\\"\\{?o\\}?", "ö"}
        };
        for (String[] accent : accents) {
            text = text.replaceAll(accent[0], accent[1]);
        }
        return text.replaceAll("[{}]", "").strip();
    }

    private LabelledPage page(String name, List<String> named) {
        Location at = new Location(name, 1);
        List<Enrolment> enrolments = new ArrayList<>();
        if (!named.isEmpty()) {
            List<Mention> mentions =
                    named.stream().map(it -> Mention.of(it, at)).toList();
            enrolments.add(new Enrolment(
                    Label.of("Student"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Supervisors(SupervisorPart.PRINCIPAL, mentions, at)),
                    new Term(Status.CURRENT, Optional.empty(), Optional.empty()),
                    at));
        }
        String head = label(name);
        boolean leads = HEADS.stream().anyMatch(it -> label(it).equals(head));
        List<Publication> own = leads ? works.getOrDefault(head, List.of()) : List.of();
        List<List<String>> authors = own.stream()
                .map(work -> work.authors().stream().map(it -> label(it.name())).toList())
                .toList();
        return new LabelledPage(
                LabelledSet.profile(Slug.of(name), Person.of(name, at), List.of(), List.of(), enrolments, own),
                head,
                authors);
    }

    private static String label(String name) {
        String words = Arrays.stream(Slug.of(name).split("-", -1)).sorted().collect(Collectors.joining(" "));
        return BY_HAND.getOrDefault(words, words);
    }
}
