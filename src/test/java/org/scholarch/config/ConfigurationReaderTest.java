// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.privacy.Handling;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Language;

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
                languages: [fr, pt-br, fr-CA]
                privacy: {students: anonymous, co-authors: omit}
                """);
        assertEquals(Optional.of("https://example.org/"), configuration.base());
        assertEquals(new Configuration.Title("Lakes", "Lacs"), configuration.title());
        var institution = new Institution(
                "Institute of Lakes", Optional.of("https://ror.org/05c22rx21"), Optional.of("https://example.org/en/"));
        assertEquals(Optional.of(institution), configuration.institution());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), configuration.retrieved());
        assertEquals(List.of(Language.FR, new Language("pt-BR"), new Language("fr-CA")), configuration.languages());
        assertEquals(
                new PrivacyPolicy(Handling.ANONYMOUS, Handling.OMIT, Handling.NAME, List.of()),
                configuration.privacy());
    }

    @Test
    void everyKeyMayBeMissing() throws IOException {
        assertEquals(Configuration.DEFAULT, read("# nothing but a remark\n"));
        assertEquals(Configuration.DEFAULT, read(""));
    }

    @Test
    void oneLanguageStandsInForTheOther() throws IOException {
        assertEquals(
                new Configuration.Title("Lacs", "Lacs"),
                read("title: {fr: Lacs}").title());
        assertEquals(
                new Configuration.Title("Lakes", "Lakes"),
                read("title: {en: Lakes}").title());
    }

    @Test
    void textIsTakenAsWritten() throws IOException {
        assertEquals("2026", read("title: {en: 2026}").title().en());
        assertEquals("no", read("title: {en: no}").title().en());
        assertEquals("null", read("title: {en: 'null'}").title().en());
        assertEquals(
                "Lakes and ponds",
                read("title:\n  en: >\n    Lakes\n    and ponds\n").title().en());
        assertEquals(
                Optional.of("https://a.org/"),
                read("\uFEFFbase: https://a.org/\r\n").base());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // keys
                "base: http://a.org/\\nprot: 1\\n\\n\\n\\n | 2 | Unknown key 'prot'; known here are adminEmail, base, institution, languages, lenientDates, privacy, repositoryIdentifier, retrieved, title",
                "adminEmail: a@example.org | 1 | 'adminEmail' needs 'repositoryIdentifier' beside it",
                "repositoryIdentifier: localhost\\nadminEmail: a@example.org | 1 | 'repositoryIdentifier' is 'localhost', not a domain name",
                "repositoryIdentifier: example.org\\nadminEmail: root@localhost | 2 | 'adminEmail' is 'root@localhost', not an e-mail address",
                "title: {en: A}\\n\\ncolour: blue\\nretrieved: x | 3 | Unknown key 'colour'",
                "institution:\\n  name: A\\n  town: B\\n  ror: x | 3 | Unknown key 'town' in 'institution'; known here are name, pages, ror",
                "title:\\n  name: A | 2 | Unknown key 'name' in 'title'; known here are en, fr",
                "title.en: A | 1 | Unknown key 'title.en'",
                "base: http://a.org/\\n? [a]\\n: b | 2 | A key must be a word",
                "base: http://a.org/\\n\\nbase: http://b.org/ | 3 | 'base' stands here again, after line 1",
                "title:\\n  en: A\\n  fr: B\\n  en: A\\n | 4 | 'title.en' stands here again, after line 2",
                "title: {en: A}\\nretrieved: 2026-11-20\\ntitle: {fr: B} | 3 | 'title' stands here again, after line 1",
                // kinds of value
                "retrieved: 2026-11-20\\ntitle: x\\n\\n | 2 | 'title' takes keys of its own: en, fr",
                "title:\\n  - en: x | 2 | 'title' takes keys of its own",
                "retrieved: 2026-11-20\\nbase: [a]\\n\\n | 2 | 'base' takes one text",
                "title:\\n  en:\\n    long: A\\n | 3 | 'title.en' takes one text",
                "title: [1, 2 | 1 | This is not YAML",
                "title: {en: A}\\nbase:\\n\\nretrieved: 2026-11-20 | 2 | 'base' has no value",
                "title: {en: A}\\ninstitution:\\n\\nretrieved: 2026-11-20 | 2 | 'institution' has no value",
                "title:\\n  fr: ~ | 2 | 'title.fr' has no value",
                "title:\\n  fr: ' ' | 2 | 'title.fr' has a blank value",
                "title:\\n  fr: \"a\\0b\" | 2 | 'title.fr' holds a character that cannot be printed",
                "title:\\n  fr: \"a\\uD800\" | 2 | 'title.fr' holds a character that cannot be printed",
                // values
                "title: {en: A}\\nbase: a.org\\n\\n | 2 | 'base' is 'a.org', not an absolute http or https address",
                "base: http://a.org:99999/ | 1 | 'base' is 'http://a.org:99999/'",
                "base: http://a.org/\\ninstitution: {ror: https://ror.org/05c22rx21}\\n\\n | 2 | 'institution' has no 'name'",
                "base: http://a.org/\\ninstitution: {} | 2 | 'institution' has no 'name'",
                "institution:\\n  ror: 05c22rx21\\n  name: A | 2 | 'institution.ror' is '05c22rx21'",
                "institution:\\n  name: A\\n  pages: https://a.org/en\\n\\n | 3 | that ends in '/'",
                "institution:\\n  name: A\\n  pages: https://a.org/<x>/ | 3 | not a web address",
                "title: {en: A}\\nretrieved: yesterday\\n\\n | 2 | 'retrieved' is 'yesterday', not a day like 2026-11-20",
                "retrieved: 2026-02-30 | 1 | not a day",
                // the file as a whole
                "# remark\\n- base | 2 | The file must hold keys",
                "# remark\\nhttp://a.org/ | 2 | The file must hold keys",
                "base: http://a.org/\\n---\\ntitle: {en: A} | 2 | A second document begins",
                "base: http://a.org/\\n---\\n---\\n | 2 | A second document begins",
                // YAML
                "title: {en: A}\\nbase: &a http://a.org/ | 2 | Anchors, aliases and tags",
                "title: {en: A}\\nbase: *a | 2 | Anchors, aliases and tags",
                "title: {en: A}\\n? &a base\\n: x | 2 | Anchors, aliases and tags",
                "title: {en: A}\\nbase: !!str x | 2 | Anchors, aliases and tags",
                "title: {en: A}\\ninstitution: !x {name: A} | 2 | Anchors, aliases and tags",
                "retrieved: 2026-11-20\\ntitle: {en: A\\n\\n\\n | 2 | This is not YAML",
                "retrieved: 2026-11-20\\nbase: \"http\\n\\n\\n | 2 | This is not YAML",
                "retrieved: 2026-11-20\\nbase\\n\\ntitle: {en: A} | 2 | This is not YAML",
                "retrieved: 2026-11-20\\nbase: a: b\\n\\n | 2 | This is not YAML",
                "title:\\n\ten: A | 2 | This is not YAML",
                "title:\\n  en: A\\n fr: B\\n\\n | 3 | This is not YAML"
            })
    void mistakeIsAnErrorWithItsLine(String yaml, int line, String message) {
        assertMistake(line, message, () -> read(yaml.replace("\\n", "\n")));
    }

    @Test
    void characterThatIsNoTextIsAnErrorWithItsLine() throws IOException {
        Path file = folder.resolve(Configuration.FILE_NAME);
        String yaml = "base: http://a.org/\ntitle: {en: Université}\n\n";
        Files.writeString(file, yaml, StandardCharsets.ISO_8859_1);
        assertMistake(2, "A character is no UTF-8", () -> ConfigurationReader.read(file));
        assertMistake(3, "cannot be printed", () -> read("title:\n  en: A\n  fr: a\u0000b\n"));
        assertMistake(
                1,
                "A character is no UTF-8",
                () -> ConfigurationReader.read(Files.write(file, new byte[] {'#', (byte) 0xC3})));
    }

    @Test
    void fileOverTheLimitIsRefused() throws IOException {
        assertEquals(Configuration.DEFAULT, read(("#".repeat(63) + "\n").repeat(1 << 14)));
        var refusal = assertThrows(ScholarchException.class, () -> read("#".repeat((1 << 20) + 1)));
        assertTrue(String.valueOf(refusal.getMessage()).contains("larger than 1 MiB"));
    }

    @Test
    void nestedAliasesAndDeepListsDoNotBlowUp() {
        var bomb = new StringBuilder("title: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
        }
        assertMistake(1, "Anchors", () -> read(bomb.toString()));
        assertMistake(2, "deeper than 64", () -> read("\ntitle: " + "[".repeat(50_000)));
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

    private static void assertMistake(int line, String message, Executable reading) {
        var mistake = assertThrows(ScholarchException.class, reading);
        assertEquals("configuration-invalid", mistake.code().id());
        String text = String.valueOf(mistake.getMessage());
        assertTrue(text.contains(Configuration.FILE_NAME + ":" + line + ":") && text.contains(message), text);
    }

    private Configuration read(String yaml) throws IOException {
        return ConfigurationReader.read(Files.writeString(folder.resolve(Configuration.FILE_NAME), yaml));
    }
}
