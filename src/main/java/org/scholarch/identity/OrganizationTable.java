// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholarch.identity.OrganizationRule.Standing;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;

/** The organisations that the program knows; {@code organizations.tsv} beside this class says which. */
final class OrganizationTable {
    private static final String FILE = "organizations.tsv";
    private static final List<String[]> ROWS = OrganizationWords.rows(FILE).stream()
            .map(cells -> Arrays.copyOf(cells, 7))
            .toList();
    private static final List<OrganizationRule> RULES =
            ROWS.stream().map(OrganizationTable::rule).toList();
    private static final Map<String, Set<String>> PLACES = loadPlaces();

    /** One rule a line, in the order of the file. */
    static List<OrganizationRule> rules() {
        return RULES;
    }

    /** Where the organisation of a name to show is: towns, regions and countries, folded. */
    static Set<String> places(String name) {
        return PLACES.getOrDefault(name, Set.of());
    }

    private static OrganizationRule rule(String[] cells) {
        List<Text> names = new ArrayList<>();
        names.add(Text.of(cells[0]));
        cell(cells, 1).ifPresent(name -> names.add(new Text(name, Language.EN)));
        cell(cells, 2).ifPresent(name -> names.add(new Text(name, Language.FR)));
        return new OrganizationRule(
                Optional.of(new Label(names)),
                list(cells, 3),
                cell(cells, 4).map(ror -> new Identifier(Scheme.ROR, ror)).stream()
                        .toList(),
                cell(cells, 6),
                List.of(),
                List.of(),
                Standing.TABLE,
                Location.of(FILE));
    }

    private static Map<String, Set<String>> loadPlaces() {
        Map<String, Set<String>> places = new HashMap<>();
        for (String[] cells : ROWS) {
            Set<String> folded = new HashSet<>();
            list(cells, 5).forEach(place -> folded.add(OrganizationName.fold(place)));
            places.put(cells[0], folded);
        }
        return places;
    }

    private static Optional<String> cell(String[] cells, int number) {
        String cell = cells[number];
        return cell == null || cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static List<String> list(String[] cells, int number) {
        return cell(cells, number).map(cell -> List.of(cell.split("\\|", -1))).orElse(List.of());
    }

    private OrganizationTable() {}
}
