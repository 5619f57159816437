// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.Location;
import org.scholarch.profile.Language;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Source;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.write.ProfileWriter.Notation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

class ProfileWriterTest {
    private static final DocumentReader READER = new DocumentReader();

    @Provide
    static Arbitrary<Profile> profiles() {
        return ProfileArbitraries.profile();
    }

    @Property(tries = 120)
    void yamlReadsBackAsTheSameProfile(@ForAll("profiles") Profile profile) {
        assertReadsBack(Notation.YAML, List.of(profile));
    }

    @Property(tries = 120)
    void jsonReadsBackAsTheSameProfile(@ForAll("profiles") Profile profile) {
        assertReadsBack(Notation.JSON, List.of(profile));
    }

    @Property(tries = 25)
    void severalProfilesReadBackInOrder(@ForAll("profiles") Profile one, @ForAll("profiles") Profile other) {
        for (Notation notation : Notation.values()) {
            assertReadsBack(notation, List.of(one, other, one));
        }
    }

    /** Other readers of YAML 1.1 and of JSON must see the same texts. */
    @Property(tries = 100)
    void otherReadersSeeTheSame(@ForAll("profiles") Profile profile) throws IOException {
        Object yaml = new Yaml(new LoaderOptions()).load(text(Notation.YAML, List.of(profile)));
        Object json = new ObjectMapper().readValue(text(Notation.JSON, List.of(profile)), Object.class);
        assertEquals(json, yaml);
    }

    @Test
    void oddTextsComeBackAsTheyWere() {
        for (String odd : TextArbitraries.odd()) {
            if (!odd.isBlank()) {
                Profile profile = named(odd);
                for (Notation notation : Notation.values()) {
                    assertEquals(
                            odd, readBack(notation, List.of(profile)).get(0).name());
                }
            }
        }
    }

    @Test
    void veryLongTextsComeBackInShortLines() {
        for (String piece : List.of("x", "word ", " \u0092 ", "a\nb ", "👩‍🔬", "\" \\", "a  ")) {
            String text = "a" + piece.repeat(19_000 / piece.length()).strip() + "b";
            Profile profile = named(text);
            assertEquals(text, readBack(Notation.YAML, List.of(profile)).get(0).name());
            assertTrue(text(Notation.YAML, List.of(profile)).lines().allMatch(it -> it.length() < 30_000));
        }
    }

    @Test
    void sameProfileGivesTheSameBytesInAnyLocale() {
        Locale before = Locale.getDefault();
        byte[] bytes = bytes(Notation.YAML, List.of(named("ID")));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertArrayEquals(bytes, bytes(Notation.YAML, List.of(named("ID"))));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void folderOfTheSourceIsNotTold() {
        assertTrue(text(Notation.YAML, List.of(named("Ada"))).contains("file: page.txt"));
    }

    @Test
    void noProfileIsAnEmptyList() {
        assertEquals("profiles: []\n", text(Notation.YAML, List.of()));
        assertEquals("{\n  \"profiles\": []\n}\n", text(Notation.JSON, List.of()));
    }

    private static Profile named(String name) {
        var origin = new Origin("folder/page.txt", "page", "0".repeat(64), Optional.empty(), Optional.empty());
        return new Profile(
                List.of(new Source(origin, Language.EN)),
                Person.of(name, Location.of("page.txt")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void assertReadsBack(Notation notation, List<Profile> profiles) {
        List<Profile> back = readBack(notation, profiles);
        assertEquals(
                profiles.stream().map(Places::without).toList(),
                back.stream().map(Places::without).toList());
        assertArrayEquals(bytes(notation, profiles), bytes(notation, back));
    }

    private static List<Profile> readBack(Notation notation, List<Profile> profiles) {
        String file = notation == Notation.YAML ? "page.yaml" : "page.json";
        var origin = new Origin(file, "page", "0".repeat(64), Optional.empty(), Optional.empty());
        byte[] bytes = bytes(notation, profiles);
        return switch (READER.read(bytes, origin)) {
            case Reading.Refused refused ->
                throw new AssertionError(refused.problems() + "\n" + text(notation, profiles));
            case Reading.Accepted accepted -> {
                assertEquals(List.of(), accepted.problems(), () -> text(notation, profiles));
                yield new ArrayList<>(accepted.profiles());
            }
        };
    }

    private static String text(Notation notation, List<Profile> profiles) {
        return new String(bytes(notation, profiles), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Notation notation, List<Profile> profiles) {
        var out = new ByteArrayOutputStream();
        try (var writer = new ProfileWriter(out, notation)) {
            profiles.forEach(writer::write);
        }
        return out.toByteArray();
    }
}
