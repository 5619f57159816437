// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.Organization;

/** Holds a table of written names to the organisations that they mean. */
class OrganizationCasesTest {
    @Test
    void everyWrittenNameOfTheTableOfCasesMeansWhatItShould() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> cases = cases();
        assertTrue(cases.size() >= 150, () -> "only " + cases.size());
        OrganizationIndex index = OrganizationIndexTest.index(
                List.of(), cases.stream().map(it -> it[0]).toArray(String[]::new));
        for (String[] one : cases) {
            String how = index.decisions().stream()
                    .filter(it -> it.written().equals(one[0]))
                    .map(it -> (it.isMerge() ? "" : "-") + it.how())
                    .distinct()
                    .collect(Collectors.joining(" "));
            String expected = one.length > 2 ? one[2] : "";
            boolean plain = how.isEmpty() && expected.equals("NAME");
            String slug = OrganizationIndexTest.slug(index, one[0]);
            if (!slug.equals(one[1]) || !(how.equals(expected) || plain)) {
                wrong.add(one[0] + " -> " + slug + " " + how);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void allCasesTogetherMeanTheSameInWhateverOrder() throws IOException {
        List<String> names = new ArrayList<>(cases().stream().map(it -> it[0]).toList());
        OrganizationIndex first = OrganizationIndexTest.index(List.of(), names.toArray(String[]::new));
        Collections.shuffle(names, new Random(7));
        OrganizationIndex second = OrganizationIndexTest.index(List.of(), names.toArray(String[]::new));
        for (String name : names) {
            assertEquals(first.identity(Organization.of(name)), second.identity(Organization.of(name)));
        }
        assertEquals(first.decisions(), second.decisions());
    }

    @Test
    void everyNameOfTheTableMeansItsOwnLine() {
        Map<String, String> owners = new TreeMap<>();
        List<String> shared = new ArrayList<>();
        for (OrganizationRule rule : OrganizationTable.rules()) {
            String name = rule.names().orElseThrow().first();
            List<String> all = new ArrayList<>(rule.aliases());
            rule.names().orElseThrow().texts().forEach(text -> all.add(text.value()));
            for (String one : all) {
                String owner = owners.putIfAbsent(OrganizationName.fold(one), name);
                if (owner != null && !owner.equals(name)) {
                    shared.add(one + " is " + owner + " and " + name);
                }
            }
            rule.parent()
                    .ifPresent(parent -> assertTrue(
                            OrganizationTable.rules().stream()
                                    .anyMatch(it ->
                                            it.names().orElseThrow().first().equals(parent)),
                            parent));
        }
        assertEquals(List.of(), shared);
    }

    private static List<String[]> cases() throws IOException {
        try (InputStream in = OrganizationCasesTest.class.getResourceAsStream("organization-names.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
