// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarch.privacy.Concealment;
import org.scholarch.privacy.Handling;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Language;
import org.scholarch.vocab.Minter;
import org.scholarch.yaml.Schema;
import org.scholarch.yaml.YamlNode;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;
import org.scholarch.yaml.YamlReader;
import org.scholarch.yaml.YamlReading;

/** Reads {@code scholarch.yaml}. */
public final class ConfigurationReader {
    private static final int LARGEST = 1 << 20;
    private static final Schema SCHEMA = Schema.published("scholarch", ProblemCode.CONFIGURATION_INVALID);

    /**
     * The configuration next to what is to be published: in the first of the folders named, or in the folder of the first file
     * named, or in the folder above when that one is called {@code profiles}.
     *
     * @throws ScholarchException {@code configuration-invalid} when the file is there and says something that is no setting, or
     *     names somebody whom {@code people.yaml} hides; {@code curation-invalid} when it cannot be told whom
     */
    public static Configuration nextTo(List<Path> sources) {
        return Neighbours.of(sources, Configuration.FILE_NAME).stream()
                .findFirst()
                .map(file -> read(file, CurationReader.concealment(sources)))
                .orElse(Configuration.DEFAULT);
    }

    /**
     * Reads one file.
     *
     * @throws ScholarchException {@code configuration-invalid}, naming every mistake with its place
     */
    public static Configuration read(Path file) {
        return read(file, Concealment.NONE);
    }

    private static Configuration read(Path file, Concealment concealment) {
        YamlReading reading = YamlReader.read(file.toString(), bytes(file), SCHEMA);
        List<Problem> problems = new ArrayList<>(
                reading.problems().stream().map(concealment::clean).toList());
        reading.root().ifPresent(it -> mentions(it, concealment, problems));
        if (!problems.isEmpty()) {
            throw new ScholarchException(problems);
        }
        return reading.root()
                .map(it -> it instanceof Mapping settings ? configuration(settings) : Configuration.DEFAULT)
                .orElse(Configuration.DEFAULT);
    }

    /** What stands here is on every page, so it cannot be left out without a word. */
    private static void mentions(YamlNode node, Concealment concealment, List<Problem> problems) {
        switch (node) {
            case Mapping mapping -> mapping.entries().forEach(it -> mentions(it.value(), concealment, problems));
            case Sequence list -> list.items().forEach(it -> mentions(it, concealment, problems));
            case Scalar scalar -> {
                if (!concealment.clean(scalar.text()).equals(Optional.of(scalar.text()))) {
                    String what = "'" + scalar.path() + "' names somebody who is hidden.";
                    problems.add(new Problem(ProblemCode.CONFIGURATION_INVALID, scalar.at(), what));
                }
            }
        }
    }

    private static byte[] bytes(Path file) {
        Location whole = Location.of(file.toString());
        try {
            byte[] bytes = Neighbours.bytes(file, LARGEST);
            if (bytes.length > LARGEST) {
                throw invalid(whole, "The file is larger than 1 MiB.", null);
            }
            return bytes;
        } catch (IOException e) {
            throw invalid(whole, "The file cannot be read.", e);
        }
    }

    private static Configuration configuration(Mapping settings) {
        var standard = Configuration.DEFAULT;
        return new Configuration(
                settings.scalar("base").map(ConfigurationReader::base),
                settings.mapping("title").map(ConfigurationReader::title).orElse(standard.title()),
                settings.mapping("institution").map(ConfigurationReader::institution),
                settings.scalar("retrieved").map(ConfigurationReader::day),
                languages(settings.scalars("languages")),
                settings.mapping("privacy").map(ConfigurationReader::privacy).orElse(standard.privacy()),
                harvesting(settings));
    }

    /** More than a schema can say of an address. */
    private static String base(Scalar base) {
        String address = base.text().strip();
        if (!Minter.isBase(address)) {
            throw isNot(base, "an absolute http or https address that ends in '/'", null);
        }
        return address;
    }

    /** One language stands in for the other when only one is given. */
    private static Configuration.Title title(Mapping title) {
        Optional<String> en = title.text("en").map(String::strip);
        Optional<String> fr = title.text("fr").map(String::strip);
        var standard = Configuration.Title.DEFAULT;
        return new Configuration.Title(
                en.or(() -> fr).orElse(standard.en()), fr.or(() -> en).orElse(standard.fr()));
    }

    private static Institution institution(Mapping institution) {
        return new Institution(
                institution.text("name").map(String::strip).orElseThrow(),
                institution.text("ror").map(String::strip),
                institution.text("pages").map(String::strip));
    }

    private static LocalDate day(Scalar retrieved) {
        try {
            return LocalDate.parse(retrieved.text().strip());
        } catch (DateTimeException e) {
            throw isNot(retrieved, "a day like 2026-11-20", e);
        }
    }

    private static List<Language> languages(List<Scalar> tags) {
        return tags.isEmpty()
                ? Configuration.DEFAULT.languages()
                : tags.stream().map(it -> Language.of(it.text())).distinct().toList();
    }

    private static PrivacyPolicy privacy(Mapping privacy) {
        return new PrivacyPolicy(
                handling(privacy, "students"),
                handling(privacy, "co-authors"),
                handling(privacy, "supervisors"),
                List.of());
    }

    private static Optional<Configuration.Harvesting> harvesting(Mapping settings) {
        boolean lenient = settings.text("lenientDates").filter("true"::equals).isPresent();
        return settings.text("repositoryIdentifier")
                .flatMap(identifier -> settings.text("adminEmail")
                        .map(email -> new Configuration.Harvesting(identifier.strip(), email.strip(), lenient)));
    }

    private static Handling handling(Mapping privacy, String role) {
        return privacy.text(role)
                .map(it -> Handling.valueOf(it.toUpperCase(Locale.ROOT)))
                .orElse(Handling.NAME);
    }

    private static ScholarchException isNot(Scalar value, String expected, @Nullable Throwable cause) {
        String what = "'" + value.path() + "' is '" + value.text().strip() + "', not " + expected + ".";
        return invalid(value.at(), what, cause);
    }

    private static ScholarchException invalid(Location at, String what, @Nullable Throwable cause) {
        return new ScholarchException(new Problem(ProblemCode.CONFIGURATION_INVALID, at, what), cause);
    }

    private ConfigurationReader() {}
}
