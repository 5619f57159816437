// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.write.ProfileWriter;

/** What is noticed and read in files of data; the cases stand in {@code yaml-cases.txt} and {@code table-cases.txt}. */
class DataCasesTest {
    private static final DocumentReader READER = new DocumentReader();

    @TestFactory
    Stream<DynamicTest> profilesAreReadAndMistakesAreToldWithLineAndColumn() throws IOException {
        return cases("yaml-cases.txt", document -> {
            Reading reading = read("page.yaml", document);
            return problems(reading, true) + yaml(profiles(reading));
        });
    }

    @TestFactory
    Stream<DynamicTest> tablesAreReadAndMistakesAreToldWithLineAndColumn() throws IOException {
        return cases("table-cases.txt", document -> {
            Reading reading = read("page.csv", document.replace('⇥', '\t'));
            return problems(reading, false) + withoutSources(yaml(profiles(reading)));
        });
    }

    @TestFactory
    Stream<DynamicTest> tablesWithLineEndsOfWindowsAndAMarkAreReadAlike() throws IOException {
        return cases("table-cases.txt", document -> {
            Reading reading =
                    read("page.csv", "\uFEFF" + document.replace('⇥', '\t').replace("\n", "\r\n"));
            return problems(reading, false) + withoutSources(yaml(profiles(reading)));
        });
    }

    @Test
    void exampleOfTheDocumentationIsReadWhole() throws IOException {
        String guide = Files.readString(Path.of("docs/sources.md"));
        int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
        Reading reading = read("page.yaml", guide.substring(start, guide.indexOf("```", start)));
        assertEquals(List.of(), reading.problems());
        Profile profile = profiles(reading).get(0);
        assertEquals(2, profile.biography().size());
        assertEquals(
                "cy-marsh",
                profile.supervisions()
                        .get(0)
                        .student()
                        .orElseThrow()
                        .identifiers()
                        .get(0)
                        .value());
        assertTrue(profile.publications().get(0).authors().get(2).isWithheld());
    }

    @Test
    void everyColumnIsDocumented() throws IOException {
        String guide = Files.readString(Path.of("docs/sources.md"));
        for (TableHeader.Kind kind : TableHeader.Kind.values()) {
            kind.columns().forEach(column -> assertTrue(guide.contains("`" + column + "`"), column));
        }
    }

    private interface Answer {
        String to(String document);
    }

    private static Stream<DynamicTest> cases(String file, Answer answer) throws IOException {
        try (var in = DataCasesTest.class.getResourceAsStream(file)) {
            assertTrue(in != null, file);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^## ")).skip(1).map(block -> {
                String[] parts = block.split("(?m)^=>\\n", -1);
                String title = parts[0].substring(0, parts[0].indexOf('\n'));
                String document = parts[0].substring(title.length() + 1);
                return DynamicTest.dynamicTest(
                        title,
                        () -> assertEquals(parts[1].strip(), answer.to(document).strip()));
            });
        }
    }

    static Reading read(String file, String document) {
        return read(file, document.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(String file, byte[] bytes) {
        return READER.read(bytes, new Origin(file, "page", "0".repeat(64), Optional.empty(), Optional.empty()));
    }

    static List<Profile> profiles(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted.profiles();
            case Reading.Refused refused -> List.of();
        };
    }

    private static String problems(Reading reading, boolean columns) {
        return reading.problems().stream()
                .map(it -> problem(it, columns) + "\n")
                .collect(Collectors.joining());
    }

    private static String problem(Problem problem, boolean columns) {
        String place =
                problem.location().line() + (columns ? ":" + problem.location().column() : "");
        return place + " " + problem.code().id() + " " + problem.message();
    }

    private static String yaml(List<Profile> profiles) {
        if (profiles.isEmpty()) {
            return "";
        }
        var out = new ByteArrayOutputStream();
        try (var writer = new ProfileWriter(out, ProfileWriter.Notation.YAML)) {
            profiles.forEach(writer::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String withoutSources(String yaml) {
        String kept = yaml.replaceAll("(?m)^ *(source:|file: page.*|sha256: .*)\\n", "");
        return kept.replaceAll("(?m)(: |- )\"(.*)\"$", "$1$2").replace("\\\"", "\"");
    }
}
