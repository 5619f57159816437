// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.Institution;

class ConfigurationReaderTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyKeyIsRead() throws IOException {
        Configuration configuration = read("""
                base: https://example.org/
                title: {en: Lakes, fr: Lacs}
                institution:
                  name: Institute of Lakes
                  ror: https://ror.org/05c22rx21
                  pages: https://example.org/en/
                retrieved: 2026-11-20
                """);
        assertEquals(Optional.of("https://example.org/"), configuration.base());
        assertEquals(new Configuration.Title("Lakes", "Lacs"), configuration.title());
        var institution = new Institution(
                "Institute of Lakes", Optional.of("https://ror.org/05c22rx21"), Optional.of("https://example.org/en/"));
        assertEquals(Optional.of(institution), configuration.institution());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), configuration.retrieved());
    }

    @Test
    void everyKeyMayBeMissing() throws IOException {
        assertEquals(Configuration.DEFAULT, read("# nothing but a remark\n"));
        assertEquals(Configuration.DEFAULT, read(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: {en: A}\\ncolour: blue | :2: unknown key 'colour'",
                "institution:\\n  name: A\\n  town: B | :3: unknown key 'town'",
                "title: [1, 2 | :",
                "institution: {ror: https://ror.org/05c22rx21} | no 'name'",
                "institution: {name: A, ror: 05c22rx21} | 'ror' is '05c22rx21'",
                "institution: {name: A, pages: 'https://example.org/en'} | ends in '/'",
                "institution: {name: A, pages: 'https://example.org/<x>/'} | not a web address",
                "retrieved: yesterday | not a day",
                "base: [a] | :1:"
            })
    void mistakeIsAnErrorWithItsPlace(String yaml, String message) {
        var exception = assertThrows(ScholarchException.class, () -> read(yaml.replace("\\n", "\n")));
        assertEquals("configuration-invalid", exception.code().id());
        String text = String.valueOf(exception.getMessage());
        assertTrue(text.contains(message) && text.contains(Configuration.FILE_NAME), text);
    }

    @Test
    void nestedAliasesDoNotBlowUp() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
        }
        assertThrows(ScholarchException.class, () -> read(bomb.toString()));
    }

    @Test
    void fileIsFoundInTheFolderBesideAFileAndAboveAFolderOfProfiles() throws IOException {
        Files.writeString(folder.resolve(Configuration.FILE_NAME), "base: https://example.org/");
        Path profiles = Files.createDirectory(folder.resolve("profiles"));
        Path page = Files.createFile(profiles.resolve("a.txt"));
        Path beside = Files.createFile(folder.resolve("b.txt"));
        for (Path source : List.of(folder, profiles, page, beside)) {
            assertTrue(ConfigurationReader.nextTo(List.of(source)).base().isPresent(), source.toString());
        }
        assertEquals(Configuration.DEFAULT, ConfigurationReader.nextTo(List.of(folder.resolve("other/profiles"))));
    }

    private Configuration read(String yaml) throws IOException {
        return ConfigurationReader.read(Files.writeString(folder.resolve(Configuration.FILE_NAME), yaml));
    }
}
