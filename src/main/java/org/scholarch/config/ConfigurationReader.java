// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.Institution;

/** Reads {@code scholarch.yaml}. */
public final class ConfigurationReader {
    private static final long LARGEST = 1 << 20;
    private static final ObjectReader YAML = YAMLMapper.builder().build().readerFor(Keys.class);

    /** The keys of the file, as the YAML library fills them in. */
    private record Keys(
            @Nullable String base,
            @Nullable TitleKeys title,
            @Nullable InstitutionKeys institution,
            @Nullable String retrieved) {}

    private record TitleKeys(@Nullable String en, @Nullable String fr) {}

    private record InstitutionKeys(
            @Nullable String name,
            @Nullable String ror,
            @Nullable String pages) {}

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
     * @throws ScholarchException {@code configuration-invalid}, naming file and line
     */
    public static Configuration read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw invalid(file, 0, "the file is larger than 1 MiB", null);
            }
            // A file of remarks alone holds no value at all.
            MappingIterator<Keys> values = YAML.readValues(Files.readString(file));
            return values.hasNextValue() ? configuration(file, values.nextValue()) : Configuration.DEFAULT;
        } catch (UnrecognizedPropertyException e) {
            String known = e.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw invalid(file, line(e), "unknown key '" + e.getPropertyName() + "'; known here are " + known, e);
        } catch (JsonProcessingException e) {
            throw invalid(
                    file, line(e), e.getOriginalMessage().lines().findFirst().orElse("not YAML"), e);
        } catch (IOException e) {
            throw invalid(file, 0, "the file cannot be read as UTF-8 text", e);
        }
    }

    private static Configuration configuration(Path file, Keys keys) {
        return new Configuration(
                Optional.ofNullable(keys.base()),
                title(keys.title()),
                Optional.ofNullable(keys.institution()).map(it -> institution(file, it)),
                Optional.ofNullable(keys.retrieved()).map(day -> day(file, day)));
    }

    private static Configuration.Title title(@Nullable TitleKeys keys) {
        if (keys == null) {
            return Configuration.Title.DEFAULT;
        }
        String en = Optional.ofNullable(keys.en())
                .or(() -> Optional.ofNullable(keys.fr()))
                .orElse(Configuration.Title.DEFAULT.en());
        return new Configuration.Title(en, Optional.ofNullable(keys.fr()).orElse(en));
    }

    private static Institution institution(Path file, InstitutionKeys keys) {
        String name = keys.name();
        if (name == null || name.isBlank()) {
            throw invalid(file, 0, "'institution' has no 'name'", null);
        }
        Optional<String> ror = Optional.ofNullable(keys.ror());
        if (ror.isPresent() && !ror.get().matches("https://ror\\.org/0[a-z0-9]{6}[0-9]{2}")) {
            throw invalid(file, 0, "'ror' is '" + ror.get() + "', not an address like https://ror.org/05c22rx21", null);
        }
        Optional<String> pages = Optional.ofNullable(keys.pages());
        if (pages.isPresent() && !pages.get().matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
            throw invalid(file, 0, "'pages' is '" + pages.get() + "', not a web address that ends in '/'", null);
        }
        return new Institution(name, ror, pages);
    }

    private static LocalDate day(Path file, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw invalid(file, 0, "'retrieved' is '" + day + "', not a day like 2026-11-20", e);
        }
    }

    private static int line(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static ScholarchException invalid(Path file, int line, String what, @Nullable Throwable cause) {
        String where = line == 0 ? file.toString() : file + ":" + line;
        return new ScholarchException(ProblemCode.CONFIGURATION_INVALID, where + ": " + what + ".", cause);
    }

    private ConfigurationReader() {}
}
