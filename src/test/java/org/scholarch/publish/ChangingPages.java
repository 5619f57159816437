// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sample pages and some more, to which things happen by chance: to each that a person does to pages, and to any line of any of them. */
final class ChangingPages {
    private static final List<String> PEOPLE = List.of("Ada Quill", "Bo Reed", "Cleo Marsh", "Dag Orr", "Eve Lind");
    private static final List<String> CURATED = List.of(
            "- {slug: bo-reed, same: [Eve Lind]}\n",
            "- {slug: ada-quill, alias: [Ada Byron-Quill]}\n",
            "- {name: Dag Orr, slug: dag-orr, hide: true}\n",
            "");

    private final Path folder;
    private final Random random;
    private final Map<Path, String> originals = new TreeMap<>();

    private ChangingPages(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Copies the sample into a folder and writes five more pages. */
    static ChangingPages in(Path folder, long seed) throws IOException {
        var pages = new ChangingPages(folder, seed);
        Path sample = Path.of("data");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
                if (sample.relativize(file).getNameCount() > 1) {
                    pages.originals.put(copy, Files.readString(copy));
                }
            }
        }
        Files.delete(folder.resolve("README.md"));
        for (String name : PEOPLE) {
            pages.write(name);
        }
        return pages;
    }

    Path folder() {
        return folder;
    }

    /** Lets something happen and says what. */
    String change() throws IOException {
        return switch (random.nextInt(12)) {
            case 0, 1 -> write(any(PEOPLE));
            case 2, 10, 11 -> date();
            case 3 -> biography();
            case 4 -> line();
            case 5 -> written(any(List.copyOf(originals.keySet())), "Nothing to see here.\n");
            case 6 -> removed(any(List.copyOf(originals.keySet())));
            case 7 -> restored();
            case 8 -> written(folder.resolve("people.yaml"), curated());
            default -> "nothing";
        };
    }

    /** Works that the five have written with one another and with people of the sample, dated or not. */
    private String write(String name) throws IOException {
        var page = new StringBuilder("name: " + name + "\n");
        if (random.nextBoolean()) {
            page.append("topics: [Tides of topic ").append(random.nextInt(2)).append("]\n");
        }
        page.append("appointments:\n  - {rank: Professor ")
                .append(random.nextInt(3))
                .append(", organization: University of the ")
                .append(random.nextInt(3) == 0 ? "Isles" : "Lakes")
                .append("}\n");
        page.append("biography: [\"Something ").append(random.nextInt(5)).append(".\"]\npublications:\n");
        for (int work = 0; work < PEOPLE.size() + 1; work++) {
            if (work != PEOPLE.indexOf(name) && random.nextInt(4) > 0) {
                page.append("  - title: Sediments and what they tell of lake ")
                        .append(work)
                        .append("\n    authors: [");
                page.append(String.join(", ", authors(name))).append("]\n");
                page.append(random.nextInt(3) == 0 ? "    venue: Journal " + random.nextInt(2) + "\n" : "");
                page.append(random.nextInt(4) > 0 ? dated() + "\n" : "");
            }
        }
        page.append("  - title: A work of ").append(name).append(" alone\n");
        return written(page(name), page.toString());
    }

    /** A work appeared in another year, or nobody knows any more when. */
    private String date() throws IOException {
        Path page = page(any(PEOPLE));
        List<String> lines = new ArrayList<>(Files.readAllLines(page));
        List<Integer> dates = IntStream.range(0, lines.size())
                .filter(it -> lines.get(it).startsWith("    date"))
                .boxed()
                .toList();
        if (!dates.isEmpty()) {
            int line = any(dates);
            lines.set(line, random.nextInt(3) == 0 ? "" : dated());
        }
        return written(page, String.join("\n", lines) + "\n");
    }

    private String dated() {
        return "    date: \"" + (2000 + random.nextInt(6)) + "\"";
    }

    private Path page(String name) {
        return folder.resolve("profiles").resolve(name.replace(' ', '-').toLowerCase(Locale.ROOT) + ".yaml");
    }

    private List<String> authors(String name) {
        List<String> authors = new ArrayList<>(List.of(name));
        authors.add(PEOPLE.get((PEOPLE.indexOf(name) + 1) % PEOPLE.size()));
        if (random.nextInt(3) == 0) {
            authors.add("Mirela Stoyanescu-Park");
        }
        return authors;
    }

    private String biography() throws IOException {
        Path page = any(originals.keySet().stream().filter(Files::exists).toList());
        return written(page, Files.readString(page).replaceFirst("(?s)\nBiography\n\n", "\nBiography\n\nAnd so on. "));
    }

    /** Anything may become anything: a name, a heading, a date. */
    private String line() throws IOException {
        Path page = any(originals.keySet().stream().filter(Files::exists).toList());
        List<String> lines = new ArrayList<>(Files.readAllLines(page));
        List<Integer> told = IntStream.range(0, lines.size())
                .filter(it -> !lines.get(it).isBlank())
                .boxed()
                .toList();
        if (!told.isEmpty()) {
            int line = any(told);
            switch (random.nextInt(3)) {
                case 0 -> lines.set(line, lines.get(line) + " again");
                case 1 -> lines.remove(line);
                default -> lines.add(line, lines.get(any(told)));
            }
        }
        return written(page, String.join("\n", lines) + "\n");
    }

    private String removed(Path page) throws IOException {
        Files.deleteIfExists(page);
        return page + " removed";
    }

    private String restored() throws IOException {
        for (Map.Entry<Path, String> original : originals.entrySet()) {
            written(original.getKey(), original.getValue());
        }
        return "all restored";
    }

    private String curated() throws IOException {
        return Files.readString(Path.of("data/people.yaml")) + any(CURATED);
    }

    private static String written(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return file + " written";
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
