// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholarch.profile.Origin;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.write.ProfileWriter;

/**
 * The documents that fuzzing starts from: every page among the cases of the tests, the profiles of those pages as YAML and JSON,
 * tables, and the files of curators.
 */
final class FuzzCorpus {
    private static final Path TESTS = Path.of("src", "test", "resources", "org", "scholarch");
    private static final Path SAMPLE = Path.of("data");
    private static final Pattern CURATED =
            Pattern.compile("(?ms)^\\[([a-z]+\\.yaml)]\\n(.*?)(?=^\\[[a-z.]+]\\n|^=>|\\z)");
    private static final Pattern TABLE = Pattern.compile("(?ms)^## [^\\n]*\\n(.*?)^=>");

    private final List<Document> documents = new ArrayList<>();

    private FuzzCorpus() {}

    /**
     * A document and the name that tells its form.
     *
     * @param file {@code page.} with an ending, or the name of a curator's file or of the settings
     */
    @SuppressWarnings("ArrayRecordComponent") // Two documents are never compared.
    record Document(String file, byte[] bytes) {}

    /** All of them, in one order on every machine. */
    static List<Document> all() {
        FuzzCorpus corpus = new FuzzCorpus();
        try {
            corpus.pages(TESTS.resolve("read").resolve("cases"));
            corpus.pages(TESTS.resolve("problem").resolve("examples"));
            corpus.pages(SAMPLE);
            corpus.tables(Files.readString(TESTS.resolve("read").resolve("data").resolve("table-cases.txt")));
            corpus.curated(Files.readString(TESTS.resolve("config").resolve("curation-cases.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        corpus.add("page.txt", SamplePage.text());
        corpus.add("page.html", SampleForms.html());
        corpus.asData();
        return corpus.documents;
    }

    private void add(String file, byte[] bytes) {
        documents.add(new Document(file, bytes));
    }

    private void pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                String ending = name.substring(name.lastIndexOf('.') + 1);
                if (name.equals("scholarch.yaml")) {
                    add(name, Files.readAllBytes(file));
                } else if (List.of("txt", "html", "yaml", "csv").contains(ending) && !name.startsWith("expected")) {
                    add("page." + ending, Files.readAllBytes(file));
                }
            }
        }
    }

    private void tables(String cases) {
        TABLE.matcher(cases).results().map(it -> it.group(1)).forEach(table -> {
            boolean tabs = table.indexOf('⇥') >= 0;
            add(tabs ? "page.tsv" : "page.csv", utf8(table.replace('⇥', '\t')));
        });
    }

    private void curated(String cases) {
        CURATED.matcher(cases).results().forEach(it -> add(it.group(1), utf8(it.group(2))));
    }

    private void asData() {
        DocumentReader reader = new DocumentReader();
        for (Document page : List.copyOf(documents)) {
            if (reader.read(page.bytes, origin(page.file)) instanceof Reading.Accepted accepted) {
                add("page.yaml", written(accepted, ProfileWriter.Notation.YAML));
                add("page.json", written(accepted, ProfileWriter.Notation.JSON));
            }
        }
    }

    private static byte[] written(Reading.Accepted accepted, ProfileWriter.Notation notation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ProfileWriter writer = new ProfileWriter(out, notation)) {
            accepted.profiles().forEach(writer::write);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where a document of that name would come from. */
    static Origin origin(String file) {
        return new Origin(file, "page", "0".repeat(64), Optional.empty(), Optional.empty());
    }
}
