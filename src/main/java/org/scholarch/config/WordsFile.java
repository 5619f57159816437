// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Language;
import org.scholarch.profile.WordAdditions;
import org.scholarch.profile.WordEntry;
import org.scholarch.yaml.Schema;
import org.scholarch.yaml.YamlNode;
import org.scholarch.yaml.YamlNode.Entry;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;
import org.scholarch.yaml.YamlReader;
import org.scholarch.yaml.YamlReading;

/** What {@code words.yaml} says: an institute's own words by language and kind. A word with a mistake is left out. */
final class WordsFile {
    static final String NAME = "words";

    private static final int LARGEST = 1 << 20;
    private static final Schema SCHEMA = Schema.published(NAME, ProblemCode.CURATION_INVALID);

    private final Map<Language, Map<String, List<WordEntry>>> words = new LinkedHashMap<>();
    private final List<Problem> problems;

    private WordsFile(List<Problem> problems) {
        this.problems = problems;
    }

    static WordAdditions read(List<Path> files, List<Problem> problems) {
        var words = new WordsFile(problems);
        files.forEach(words::read);
        return new WordAdditions(words.words);
    }

    private void read(Path file) {
        try {
            YamlReading reading = YamlReader.read(file.toString(), Neighbours.bytes(file, LARGEST), SCHEMA);
            problems.addAll(reading.problems());
            if (reading.root().filter(reading::isRight).orElse(null) instanceof Mapping languages) {
                languages.entries().forEach(language -> addLanguage(language, reading));
            }
        } catch (IOException e) {
            problems.add(new Problem(
                    ProblemCode.CURATION_INVALID, Location.of(file.toString()), "The file cannot be read."));
        }
    }

    private void addLanguage(Entry language, YamlReading reading) {
        if (reading.isRight(language.value()) && language.value() instanceof Mapping kinds) {
            Map<String, List<WordEntry>> here =
                    words.computeIfAbsent(languageOf(language.key()), it -> new LinkedHashMap<>());
            kinds.entries().stream()
                    .filter(it -> reading.isRight(it.value()))
                    .forEach(it -> addKind(it, reading, here.computeIfAbsent(it.key(), kind -> new ArrayList<>())));
        }
    }

    private static Language languageOf(String key) {
        return key.equals("any") ? Language.UNKNOWN : Language.of(key);
    }

    private void addKind(Entry kind, YamlReading reading, List<WordEntry> here) {
        switch (kind.value()) {
            case Mapping meanings ->
                meanings.entries().stream()
                        .filter(it -> reading.isSound(it.value()))
                        .forEach(it -> addMeaning(it, here));
            case Sequence list -> list.items().stream().filter(reading::isSound).forEach(it -> addWord(it, here));
            case Scalar word -> addWord(word, here);
        }
    }

    private void addMeaning(Entry word, List<WordEntry> here) {
        if (word.key().isBlank()) {
            problems.add(new Problem(ProblemCode.CURATION_INVALID, word.keyAt(), "A word is blank."));
        } else if (word.value() instanceof Scalar meaning) {
            here.add(
                    new WordEntry(word.key().strip(), Optional.of(meaning.text().strip()), word.keyAt()));
        }
    }

    private static void addWord(YamlNode word, List<WordEntry> here) {
        if (word instanceof Scalar scalar) {
            here.add(new WordEntry(scalar.text().strip(), Optional.empty(), scalar.at()));
        }
    }
}
