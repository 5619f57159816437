// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.privacy.Concealment;
import org.scholarch.problem.Location;
import org.scholarch.problem.NearNames;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.problem.SmallLetters;
import org.scholarch.yaml.Schema;
import org.scholarch.yaml.YamlNode;
import org.scholarch.yaml.YamlNode.Entry;
import org.scholarch.yaml.YamlNode.Kind;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;
import org.scholarch.yaml.YamlReader;
import org.scholarch.yaml.YamlReading;

/**
 * The entries of a file that is a list of them. An entry with a mistake is left out, except when it may be there to hide somebody:
 * rather nothing is published than somebody who asked not to appear.
 */
final class Entries {
    static final String HIDE = "hide";

    private static final int LARGEST = 16 << 20;
    private static final String REMARK =
            "Nothing is published, since these lines may ask to hide somebody or something.";

    private final Concealment concealment;
    private final List<Problem> problems;

    /**
     * @param concealment keeps hidden people out of the problems
     * @param problems where what is wrong is gathered
     */
    Entries(Concealment concealment, List<Problem> problems) {
        this.concealment = concealment;
        this.problems = problems;
    }

    /**
     * The entries of one file that are as the schema asks.
     *
     * @throws ScholarchException {@code curation-invalid} when the file cannot be read, and when an entry with a mistake may hide
     *     somebody
     */
    List<Mapping> read(Path file, Schema schema) {
        YamlReading reading = YamlReader.read(file.toString(), bytes(file), schema);
        Optional<YamlNode> root = reading.root();
        if (root.isEmpty() && reading.problems().isEmpty()) {
            return List.of();
        }
        if (root.isEmpty() || !reading.isRight(root.get()) || !(root.get() instanceof Sequence list)) {
            throw refusal(file.toString(), reading.problems());
        }
        List<Mapping> sound = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (reading.isSound(item) && item instanceof Mapping mapping) {
                sound.add(mapping);
            } else if (mayHide(item)) {
                throw refusal(file.toString(), reading.problems());
            }
        }
        reading.problems().stream().map(concealment::clean).forEach(problems::add);
        return sound;
    }

    /**
     * The entries of one file about things, without the hidden people whom they name.
     *
     * @param anchors the keys of which an entry needs one
     */
    List<Mapping> read(Path file, Schema schema, List<String> anchors) {
        List<Mapping> sound = read(file, schema);
        return concealment.isEmpty()
                ? sound
                : sound.stream()
                        .flatMap(it -> Withholding.thing(it, anchors, concealment, problems).stream())
                        .toList();
    }

    private ScholarchException refusal(String file, List<Problem> mistakes) {
        List<Problem> all = new ArrayList<>();
        mistakes.stream().map(concealment::clean).forEach(all::add);
        all.add(new Problem(ProblemCode.CURATION_INVALID, Location.of(file), REMARK));
        return new ScholarchException(all);
    }

    private static byte[] bytes(Path file) {
        try {
            return Neighbours.bytes(file, LARGEST);
        } catch (IOException e) {
            String what = "The file cannot be read. " + REMARK;
            throw new ScholarchException(
                    new Problem(ProblemCode.CURATION_INVALID, Location.of(file.toString()), what), e);
        }
    }

    /**
     * Whether an entry with such mistakes is left out of what is used.
     *
     * @throws ScholarchException {@code curation-invalid} when there are any and the entry hides somebody
     */
    boolean isLeftOut(Mapping entry, List<Problem> mistakes) {
        if (!mistakes.isEmpty() && entry.isTrue(HIDE)) {
            throw refusal(entry.at().file(), mistakes);
        }
        problems.addAll(mistakes);
        return !mistakes.isEmpty();
    }

    private static boolean mayHide(YamlNode item) {
        return switch (item) {
            case Mapping entry -> entry.entries().stream().anyMatch(Entries::mayHide);
            case Sequence list -> true;
            case Scalar scalar -> speaksOfHiding(scalar.text());
        };
    }

    private static boolean mayHide(Entry entry) {
        boolean no = entry.key().equals(HIDE)
                && entry.value() instanceof Scalar value
                && value.kind() != Kind.TEXT
                && value.text().equals("false");
        return !no && (speaksOfHiding(entry.key()) || NearNames.distance(shortened(entry.key()), HIDE) <= 2);
    }

    private static boolean speaksOfHiding(String text) {
        return SmallLetters.of(text).contains("hid");
    }

    private static String shortened(String key) {
        String lower = SmallLetters.of(key);
        return lower.substring(0, Math.min(lower.length(), 2 * HIDE.length()));
    }
}
