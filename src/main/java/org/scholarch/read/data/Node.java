// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.Location;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Period;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.yaml.YamlNode;
import org.scholarch.yaml.YamlNode.Entry;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;
import org.scholarch.yaml.YamlReading;

/**
 * Keys with values, read as parts of a profile. A value that is wrong counts as one that is not there.
 *
 * @param plain the language of words that stand alone
 */
record Node(Mapping keys, Language plain, YamlReading reading, Findings findings) {

    Location at() {
        return keys.at();
    }

    /** Whether nothing is wrong with the keys themselves: each fault in here is in a value. */
    boolean isUsable() {
        return reading.isRight(keys);
    }

    private Node with(Mapping other) {
        return new Node(other, plain, reading, findings);
    }

    /** The node of a key, when it holds keys and they can be used. */
    private Optional<Node> usable(YamlNode node) {
        return node instanceof Mapping mapping ? Optional.of(with(mapping)).filter(Node::isUsable) : Optional.empty();
    }

    private Optional<YamlNode> value(String key) {
        return keys.get(key);
    }

    private Optional<Scalar> scalar(String key) {
        return keys.scalar(key).filter(reading::isSound);
    }

    /** The text of a key, exactly as it stands there. */
    Optional<String> text(String key) {
        return scalar(key).map(Scalar::text).filter(it -> !it.isEmpty());
    }

    boolean isTrue(String key) {
        return scalar(key).filter(Scalar::isTrue).isPresent();
    }

    Optional<Language> language(String key) {
        return scalar(key).flatMap(it -> language(it.text(), it.at()));
    }

    private Optional<Language> language(String tag, Location at) {
        Language language = Language.of(tag);
        if (!language.isKnown() && !tag.equalsIgnoreCase(Language.UNKNOWN.tag())) {
            findings.add(ProblemCode.DATA_INVALID, at, Excerpt.of(tag) + " is no language tag.");
            return Optional.empty();
        }
        return Optional.of(language);
    }

    Optional<Period> period() {
        return Period.of(date("from"), date("until"));
    }

    Optional<String> date(String key) {
        return text(key).filter(Period::isDate);
    }

    /** The items of a list, each as what it says; those that say nothing are left out. */
    <T> List<T> list(String key, Function<YamlNode, Optional<T>> read) {
        return keys.list(key).stream().map(read).flatMap(Optional::stream).toList();
    }

    /** The items of a list that hold keys. */
    <T> List<T> parts(String key, Function<Node, Optional<T>> read) {
        return list(key, item -> usable(item).flatMap(read));
    }

    /** The items of a list that are texts. */
    List<String> texts(String key) {
        return keys.scalars(key).stream()
                .filter(reading::isSound)
                .map(Scalar::text)
                .toList();
    }

    Optional<Label> label(String key) {
        return value(key).flatMap(this::label);
    }

    Optional<Label> label(YamlNode node) {
        return label(node, plain);
    }

    /** A name belongs to no language unless it says so. */
    private Optional<Label> label(YamlNode node, Language alone) {
        List<Text> texts = node instanceof Sequence sequence
                ? sequence.items().stream()
                        .flatMap(it -> textsOf(it, alone).stream())
                        .toList()
                : textsOf(node, alone);
        List<Text> distinct = texts.stream().distinct().toList();
        return distinct.isEmpty() ? Optional.empty() : Optional.of(new Label(distinct));
    }

    private List<Text> textsOf(YamlNode node, Language alone) {
        return switch (node) {
            case Scalar scalar -> reading.isSound(scalar) ? List.of(new Text(scalar.text(), alone)) : List.<Text>of();
            case Mapping mapping -> {
                List<Text> texts = new ArrayList<>();
                for (Entry entry : mapping.entries()) {
                    if (entry.value() instanceof Scalar scalar && reading.isSound(scalar)) {
                        language(entry.key(), entry.keyAt())
                                .ifPresent(language -> texts.add(new Text(scalar.text(), language)));
                    }
                }
                yield texts;
            }
            case Sequence sequence -> List.of();
        };
    }

    /** Words in one language. */
    Optional<Text> words(YamlNode node) {
        return textsOf(node, plain).stream().findFirst();
    }

    /** A title: words that belong to no language unless they say so. */
    Optional<Text> title(String key) {
        return value(key).flatMap(it -> textsOf(it, Language.UNKNOWN).stream().findFirst());
    }

    /** The node under a key that takes keys or a text, when it has keys. */
    Optional<Node> under(String key) {
        return value(key).flatMap(this::usable);
    }

    Optional<Organization> organization(String key) {
        return value(key).flatMap(node -> {
            if (node instanceof Scalar) {
                return label(node, Language.UNKNOWN).map(name -> new Organization(name, List.of()));
            }
            return usable(node)
                    .flatMap(it -> it.value("name")
                            .flatMap(name -> it.label(name, Language.UNKNOWN))
                            .map(name -> new Organization(name, it.identifiers())));
        });
    }

    Optional<Mention> mention(String key) {
        return value(key).flatMap(this::mention);
    }

    Optional<Mention> mention(YamlNode node) {
        if (node instanceof Scalar scalar) {
            boolean named = reading.isSound(scalar) && !scalar.text().isEmpty();
            return named ? Optional.of(Mention.of(scalar.text(), scalar.at())) : Optional.empty();
        }
        return usable(node)
                .flatMap(it -> it.isTrue("withheld")
                        ? Optional.of(Mention.withheld(it.at()))
                        : it.text("name").map(name -> new Mention(name, it.identifiers(), it.at())));
    }

    /** What the scheme keys and the list of further identifiers say, in the order of the document. */
    List<Identifier> identifiers() {
        List<Identifier> found = new ArrayList<>();
        for (Entry entry : keys.entries()) {
            Optional<Scheme> scheme = Identifiers.scheme(entry.key());
            for (Scalar scalar : scheme.isPresent() || entry.key().equals("identifiers")
                    ? keys.scalars(entry.key())
                    : List.<Scalar>of()) {
                if (reading.isSound(scalar)) {
                    identifier(scheme, scalar).filter(it -> !found.contains(it)).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private Optional<Identifier> identifier(Optional<Scheme> scheme, Scalar scalar) {
        Optional<Identifier> found =
                scheme.map(it -> Identifiers.of(it, scalar.text())).orElseGet(() -> Identifiers.of(scalar.text()));
        if (found.isEmpty()) {
            findings.add(ProblemCode.DATA_INVALID, scalar.at(), Identifiers.complaint(scheme, scalar.text()));
        }
        return found;
    }
}
