// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Findings;
import org.scholarch.problem.Location;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.yaml.Schema;
import org.scholarch.yaml.YamlNode;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlReader;
import org.scholarch.yaml.YamlReading;

/** A file of profiles in YAML or JSON, in the shape of {@code ontology/profile.schema.json}. */
final class ProfileFile {
    private static final Schema SCHEMA = Schema.published("profile", ProblemCode.DATA_INVALID);

    private static final int MOST = 500;

    private final Customs customs;
    private final Origin origin;
    private final Findings findings;

    ProfileFile(Customs customs, Origin origin) {
        this.customs = customs;
        this.origin = origin;
        findings = new Findings(origin.file());
    }

    /** What is wrong costs the smallest entry that it stands in; the others are read. */
    DataReader.Result read(byte[] bytes) {
        YamlReading reading = YamlReader.read(origin.file(), bytes, SCHEMA);
        findings.addAll(reading.problems());
        List<Profile> profiles = new ArrayList<>();
        // Not all mistakes of a file with so many are told, so what looks right may be wrong.
        boolean readable = reading.problems().size() < MOST;
        reading.root().filter(it -> readable).flatMap(ProfileFile::mapping).ifPresent(root -> {
            if (root.entry("profiles").isEmpty()) {
                profile(root, reading, false).ifPresent(profiles::add);
            }
            for (YamlNode node : root.list("profiles")) {
                mapping(node).flatMap(it -> profile(it, reading, true)).ifPresent(profiles::add);
            }
        });
        if (profiles.isEmpty() && findings.isEmpty()) {
            findings.add(ProblemCode.PAGE_EMPTY, Location.of(origin.file()), "The file holds no profile.");
        }
        return new DataReader.Result(profiles, findings.inOrder());
    }

    private Optional<Profile> profile(Mapping mapping, YamlReading reading, boolean oneOfSeveral) {
        return new ProfileNode(customs, findings, reading, origin).read(mapping, oneOfSeveral);
    }

    private static Optional<Mapping> mapping(YamlNode node) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
