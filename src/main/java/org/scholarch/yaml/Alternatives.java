// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a value may take several forms ({@code anyOf}, {@code oneOf}) and takes none, tells of the form it comes nearest to. */
final class Alternatives {
    private static final Set<String> CHOICES = Set.of("anyOf", "oneOf");

    /** Keywords of the schema that lead one step into the value, with a key or an index of the schema behind them. */
    private static final Set<String> NAMED_STEPS = Set.of("properties", "patternProperties", "prefixItems");

    /** Keywords that lead one step into the value. */
    private static final Set<String> STEPS = Set.of("additionalProperties", "items", "contains");

    /**
     * One choice of the schema at one value.
     *
     * @param keyword where its keyword stands in the path of the schema
     * @param depth how deep in the document the value stands
     * @param place the path of the schema and that of the value
     */
    private record Choice(int keyword, int depth, String place) {}

    /** The errors without those of the forms that were not meant. */
    static List<Error> chosen(List<Error> errors) {
        List<Error> chosen = new ArrayList<>();
        Map<String, Map<Object, List<Error>>> forms = new LinkedHashMap<>();
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Error error : errors) {
            Optional<Choice> choice = outermost(error);
            if (choice.isEmpty()) {
                chosen.add(error);
                continue;
            }
            NodePath path = error.getEvaluationPath();
            int form = choice.get().keyword() + 1;
            choices.put(choice.get().place(), choice.get());
            Map<Object, List<Error>> known = forms.computeIfAbsent(choice.get().place(), it -> new LinkedHashMap<>());
            if (form < path.getNameCount()) {
                known.computeIfAbsent(path.getElement(form), it -> new ArrayList<>())
                        .add(error);
            } else {
                known.computeIfAbsent("", it -> new ArrayList<>()).add(error);
            }
        }
        choices.forEach((place, choice) -> chosen.addAll(nearest(forms.getOrDefault(place, Map.of()), choice)));
        return chosen;
    }

    private static Optional<Choice> outermost(Error error) {
        NodePath path = error.getEvaluationPath();
        var place = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < path.getNameCount(); i++) {
            String element = path.getElement(i).toString();
            place.append('/').append(element);
            if (CHOICES.contains(element)) {
                NodePath value = error.getInstanceLocation();
                for (int j = 0; j < Math.min(depth, value.getNameCount()); j++) {
                    place.append(" /").append(value.getElement(j));
                }
                return Optional.of(new Choice(i, depth, place.toString()));
            }
            if (NAMED_STEPS.contains(element)) {
                depth++;
                i++;
            } else if (STEPS.contains(element)) {
                depth++;
            }
        }
        return Optional.empty();
    }

    /** What the choice itself says, under the empty name, counts only when no form says anything. */
    private static Collection<Error> nearest(Map<Object, List<Error>> forms, Choice choice) {
        return forms.entrySet().stream()
                .filter(form -> forms.size() == 1 || !form.getKey().equals(""))
                .map(Map.Entry::getValue)
                .min(Comparator.<List<Error>, Boolean>comparing(form -> !fits(form, choice))
                        .thenComparingInt(List::size))
                .orElse(List.of());
    }

    /** A form was meant when the value is of the kind that the form takes. */
    private static boolean fits(List<Error> form, Choice choice) {
        return form.stream()
                .noneMatch(error -> error.getKeyword().equals("type")
                        && error.getInstanceLocation().getNameCount() <= choice.depth());
    }

    private Alternatives() {}
}
