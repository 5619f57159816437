// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Language;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;
import org.scholarch.yaml.YamlNode;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlReading;

/** Reads one profile of a file. */
final class ProfileNode {
    private final Customs customs;
    private final Findings findings;
    private final YamlReading reading;
    private final Origin origin;

    /** @param origin the file that it stands in */
    ProfileNode(Customs customs, Findings findings, YamlReading reading, Origin origin) {
        this.customs = customs;
        this.findings = findings;
        this.reading = reading;
        this.origin = origin;
    }

    /**
     * Reads it; without a name there is none.
     *
     * @param oneOfSeveral whether the file's name cannot stand for this person
     */
    Optional<Profile> read(Mapping mapping, boolean oneOfSeveral) {
        var tagged = new Node(mapping, Language.UNKNOWN, reading, findings);
        var node = new Node(mapping, tagged.language("language").orElse(Language.UNKNOWN), reading, findings);
        return node.text("name").map(name -> profile(node, name, oneOfSeveral));
    }

    private Profile profile(Node node, String name, boolean oneOfSeveral) {
        var supervisions = new SupervisionNodes(customs, findings);
        return new Profile(
                new SourceNodes(origin).read(node, oneOfSeveral ? Optional.of(name) : Optional.empty()),
                person(node, name),
                node.list("memberships", it -> node.label(it).map(label -> new Membership(label, it.at()))),
                node.list("chairs", it -> node.label(it).map(label -> new Chair(label, it.at()))),
                node.parts("appointments", ProfileNode::appointment),
                node.list("topics", it -> node.label(it).map(label -> new Topic(label, it.at()))),
                biography(node),
                node.parts("supervisions", supervisions::supervision),
                node.parts("enrolments", supervisions::enrolment),
                node.parts("publications", PublicationNode::read));
    }

    private static Person person(Node node, String name) {
        return new Person(
                name,
                node.text("given_name"),
                node.text("family_name"),
                node.texts("other_names"),
                node.identifiers(),
                node.at());
    }

    private static Optional<Appointment> appointment(Node node) {
        return node.label("rank")
                .flatMap(rank -> node.organization("organization")
                        .map(it -> new Appointment(rank, it, node.label("unit"), node.period(), node.at())));
    }

    private List<Paragraph> biography(Node node) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (YamlNode item : node.keys().list("biography")) {
            node.words(item)
                    .ifPresent(text -> Prose.paragraphs(text.value())
                            .forEach(it -> paragraph(new Text(it, text.language()), item)
                                    .ifPresent(paragraphs::add)));
        }
        return paragraphs;
    }

    private Optional<Paragraph> paragraph(Text text, YamlNode item) {
        Customs.Cleaned cleaned = customs.withoutContacts(text);
        if (!cleaned.removed().isEmpty()) {
            // The message must not repeat what was removed.
            String message = "The biography held " + cleaned.removed() + ".";
            findings.add(ProblemCode.CONTACT_REMOVED, item.at(), message);
        }
        return Optional.of(cleaned.text())
                .filter(it -> !it.isEmpty())
                .map(it -> new Paragraph(new Text(it, text.language()), item.at()));
    }
}
