// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.problem.Location;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.Institution;
import org.scholarch.vocab.Minter;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads {@code scholarch.yaml}. */
public final class ConfigurationReader {
    private static final long LARGEST = 1 << 20;
    private static final String BASE = "base";
    private static final String TITLE_EN = "title.en";
    private static final String TITLE_FR = "title.fr";
    private static final String INSTITUTION = "institution";
    private static final String NAME = "institution.name";
    private static final String ROR = "institution.ror";
    private static final String PAGES = "institution.pages";
    private static final String RETRIEVED = "retrieved";
    private static final List<String> KEYS = List.of(BASE, TITLE_EN, TITLE_FR, NAME, ROR, PAGES, RETRIEVED);

    /**
     * The configuration next to what is to be published: in the first of the folders named, or in the folder of the first file
     * named, or in the folder above when that one is called {@code profiles}.
     *
     * @throws ScholarchException {@code configuration-invalid} when the file is there and says something that is no setting
     */
    public static Configuration nextTo(List<Path> sources) {
        return sources.stream()
                .flatMap(ConfigurationReader::places)
                .map(folder -> folder.resolve(Configuration.FILE_NAME))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(ConfigurationReader::read)
                .orElse(Configuration.DEFAULT);
    }

    private static Stream<Path> places(Path source) {
        Path folder =
                Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
        if (folder == null) {
            return Stream.empty();
        }
        Path above = folder.toAbsolutePath().normalize().getParent();
        boolean profiles = folder.toAbsolutePath().normalize().endsWith("profiles");
        return profiles && above != null ? Stream.of(folder, above) : Stream.of(folder);
    }

    /**
     * Reads one file.
     *
     * @throws ScholarchException {@code configuration-invalid}, naming the file and, unless it cannot be read at all, the line
     */
    public static Configuration read(Path file) {
        return configuration(SettingsParser.parse(file.toString(), text(file), KEYS));
    }

    private static String text(Path file) {
        Location whole = Location.of(file.toString());
        try {
            if (Files.size(file) > LARGEST) {
                throw Setting.invalid(whole, "the file is larger than 1 MiB", null);
            }
            return decoded(whole.file(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw Setting.invalid(whole, "the file cannot be read", e);
        }
    }

    private static String decoded(String file, byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError();
        String good = text.flip().toString();
        int[] printable = good.codePoints().takeWhile(StreamReader::isPrintable).toArray();
        if (broken || printable.length < good.codePointCount(0, good.length())) {
            int line = 1 + (int) Arrays.stream(printable).filter(c -> c == '\n').count();
            throw Setting.invalid(new Location(file, line), "a character is no UTF-8 or cannot be printed", null);
        }
        return good;
    }

    private static Configuration configuration(Map<String, Setting> settings) {
        return new Configuration(
                one(settings, BASE).map(ConfigurationReader::base),
                title(text(settings, TITLE_EN), text(settings, TITLE_FR)),
                one(settings, INSTITUTION).map(it -> institution(it, settings)),
                one(settings, RETRIEVED).map(ConfigurationReader::day));
    }

    private static Optional<Setting> one(Map<String, Setting> settings, String key) {
        return Optional.ofNullable(settings.get(key));
    }

    private static Optional<String> text(Map<String, Setting> settings, String key) {
        return one(settings, key).map(Setting::text);
    }

    private static String base(Setting base) {
        if (!Minter.isBase(base.text())) {
            throw base.isNot("an absolute http or https address that ends in '/'");
        }
        return base.text();
    }

    /** One language stands in for the other when only one is given. */
    private static Configuration.Title title(Optional<String> en, Optional<String> fr) {
        var standard = Configuration.Title.DEFAULT;
        return new Configuration.Title(
                en.or(() -> fr).orElse(standard.en()), fr.or(() -> en).orElse(standard.fr()));
    }

    private static Institution institution(Setting institution, Map<String, Setting> settings) {
        String name = text(settings, NAME)
                .orElseThrow(() -> Setting.invalid(institution.place(), "'institution' has no 'name'", null));
        Optional<String> ror = one(settings, ROR)
                .map(it -> matching(
                        it, "https://ror\\.org/0[a-z0-9]{6}[0-9]{2}", "an address like https://ror.org/05c22rx21"));
        Optional<String> pages = one(settings, PAGES)
                .map(it -> matching(it, "https?://[^\\s<>\"{}|\\\\^`]+/", "a web address that ends in '/'"));
        return new Institution(name, ror, pages);
    }

    private static String matching(Setting setting, String pattern, String expected) {
        if (!setting.text().matches(pattern)) {
            throw setting.isNot(expected);
        }
        return setting.text();
    }

    private static LocalDate day(Setting retrieved) {
        try {
            return LocalDate.parse(retrieved.text());
        } catch (DateTimeException e) {
            throw retrieved.isNot("a day like 2026-11-20");
        }
    }

    private ConfigurationReader() {}
}
