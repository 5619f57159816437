// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.privacy.Concealment;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Language;
import org.scholarch.profile.Text;
import org.scholarch.yaml.Schema;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;

/** What {@code organizations.yaml} says. */
final class OrganizationsFile {
    static final String NAME = "organizations";

    private static final List<String> ANCHORS = List.of("name");
    private static final Schema SCHEMA = Schema.published(NAME, ProblemCode.CURATION_INVALID);

    static List<OrganizationEntry> read(List<Path> files, Concealment concealment, List<Problem> problems) {
        var entries = new Entries(concealment, problems);
        List<Claimed<OrganizationEntry>> organizations = new ArrayList<>();
        for (Path file : files) {
            for (Mapping entry : entries.read(file, SCHEMA, ANCHORS)) {
                List<Problem> mistakes = new ArrayList<>();
                List<Identifier> identifiers = Registers.ORGANIZATIONS.of(entry, mistakes);
                if (!entries.isLeftOut(entry, mistakes)) {
                    Claim claim = Claim.of(entry, ANCHORS);
                    organizations.add(new Claimed<>(organization(entry, claim, identifiers), claim));
                }
            }
        }
        return withoutCircles(Contradictions.removed(organizations, problems), problems);
    }

    private static OrganizationEntry organization(Mapping entry, Claim claim, List<Identifier> identifiers) {
        return new OrganizationEntry(
                claim.names(),
                claim.others(),
                entry.mapping("names").map(OrganizationsFile::names).orElse(List.of()),
                entry.scalars("alias").stream()
                        .map(Scalar::text)
                        .map(String::strip)
                        .toList(),
                identifiers,
                entry.text("parent").map(String::strip),
                entry.isTrue(Entries.HIDE),
                entry.at());
    }

    private static List<Text> names(Mapping names) {
        return names.entries().stream()
                .map(it -> new Text(names.text(it.key()).orElseThrow().strip(), Language.of(it.key())))
                .toList();
    }

    /** The entries without those whose parents lead back to themselves. */
    private static List<OrganizationEntry> withoutCircles(List<OrganizationEntry> entries, List<Problem> problems) {
        Map<String, OrganizationEntry> byName = new HashMap<>();
        entries.forEach(entry -> entry.same().forEach(name -> byName.put(name, entry)));
        List<OrganizationEntry> good = new ArrayList<>();
        for (OrganizationEntry entry : entries) {
            if (isInCircle(entry, byName)) {
                String what = "The parents of this organization lead back to itself.";
                problems.add(new Problem(ProblemCode.CURATION_INVALID, entry.at(), what));
            } else {
                good.add(entry);
            }
        }
        return good;
    }

    private static boolean isInCircle(OrganizationEntry entry, Map<String, OrganizationEntry> byName) {
        Set<OrganizationEntry> seen = new HashSet<>();
        @Nullable OrganizationEntry above = above(entry, byName);
        while (above != null && seen.add(above)) {
            if (above.equals(entry)) {
                return true;
            }
            above = above(above, byName);
        }
        return false;
    }

    private static @Nullable OrganizationEntry above(OrganizationEntry entry, Map<String, OrganizationEntry> byName) {
        return entry.parent().isPresent() ? byName.get(entry.parent().get()) : null;
    }

    private OrganizationsFile() {}
}
