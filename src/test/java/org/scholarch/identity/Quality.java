// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholarch.identity.LabelledSet.LabelledPage;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;

/** How well decisions agree with labels. */
final class Quality {
    /** Somebody named somewhere: who it is, and who it was taken for. */
    record Named(String name, String person, String slug, String page) {}

    private final List<Named> named = new ArrayList<>();
    private final List<Identities> identities = new ArrayList<>();

    /** Decides over each set by itself and counts over all. */
    Quality(LabelledSet... sets) {
        for (int i = 0; i < sets.length; i++) {
            decide(sets[i], sets.length == 1 ? "" : i + ":");
        }
    }

    private void decide(LabelledSet set, String prefix) {
        IdentitiesBuilder builder = Identities.builder();
        for (LabelledPage page : set.pages()) {
            builder.add(page.profile()).ifPresent(problem -> {
                throw new IllegalStateException(problem.message());
            });
        }
        Identities decided = builder.build();
        identities.add(decided);
        set.pages().forEach(page -> collect(page, decided, prefix));
    }

    private void collect(LabelledPage page, Identities identities, String prefix) {
        String owner = identities.owner(page.profile());
        named.add(new Named(page.profile().name(), prefix + page.owner(), prefix + owner, owner));
        for (int w = 0; w < page.authors().size(); w++) {
            Publication work = page.profile().publications().get(w);
            for (int i = 0; i < work.authors().size(); i++) {
                Mention author = work.authors().get(i);
                String person = page.authors().get(w).get(i);
                if (!person.isEmpty()) {
                    String slug =
                            identities.author(page.profile(), work, author).slug();
                    named.add(new Named(author.name(), prefix + person, prefix + slug, owner));
                }
            }
        }
    }

    int mentions() {
        return named.size();
    }

    long people() {
        return named.stream().map(Named::person).distinct().count();
    }

    /** What was decided over the first set. */
    Identities identities() {
        return identities.get(0);
    }

    /** Precision and recall over pairs of mentions. */
    double[] pairwise() {
        double found = pairs(Named::slug);
        double right = pairs(it -> it.slug() + "\t" + it.person());
        double wanted = pairs(Named::person);
        return new double[] {right / found, right / wanted};
    }

    private double pairs(java.util.function.Function<Named, String> key) {
        Map<String, Integer> sizes = new HashMap<>();
        named.forEach(it -> sizes.merge(key.apply(it), 1, Integer::sum));
        return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    /** Precision and recall as means over mentions (B-cubed). */
    double[] bCubed() {
        Map<String, Integer> slugs = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (Named it : named) {
            slugs.merge(it.slug(), 1, Integer::sum);
            people.merge(it.person(), 1, Integer::sum);
            both.merge(it.slug() + "\t" + it.person(), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Named it : named) {
            double right = both.getOrDefault(it.slug() + "\t" + it.person(), 0);
            precision += right / slugs.getOrDefault(it.slug(), 1);
            recall += right / people.getOrDefault(it.person(), 1);
        }
        return new double[] {precision / named.size(), recall / named.size()};
    }

    /** Slugs that stand for several people, each with the names of each. */
    List<String> wrongMerges() {
        return mixtures(Named::slug, Named::person, " taken for one: ");
    }

    /** People who have several slugs, each with the names under each. */
    List<String> missedMerges() {
        return mixtures(Named::person, Named::slug, " taken for several: ");
    }

    private List<String> mixtures(
            java.util.function.Function<Named, String> outer,
            java.util.function.Function<Named, String> inner,
            String words) {
        Map<String, Map<String, TreeSet<String>>> groups = new TreeMap<>();
        for (Named it : named) {
            groups.computeIfAbsent(outer.apply(it), key -> new TreeMap<>())
                    .computeIfAbsent(inner.apply(it), key -> new TreeSet<>())
                    .add(it.name());
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((key, parts) -> {
            if (parts.size() > 1) {
                lines.add(key + words + parts);
            }
        });
        return lines;
    }

    /** The slugs that a line of {@link #wrongMerges} or {@link #missedMerges} tells of. */
    static List<String> slugs(String line) {
        if (line.contains(" taken for one: ")) {
            String slug = line.substring(0, line.indexOf(' '));
            return List.of(slug, slug);
        }
        List<String> slugs = new ArrayList<>();
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("[{ ]([a-z0-9-]+)=").matcher(line);
        while (matcher.find()) {
            slugs.add(matcher.group(1));
        }
        return slugs;
    }

    /** Pairwise and B-cubed figures in a table. */
    String table() {
        return row("pairwise", pairwise()) + row("B-cubed", bCubed());
    }

    private static String row(String what, double[] values) {
        double f1 = 2 * values[0] * values[1] / Arrays.stream(values).sum();
        return String.format(
                java.util.Locale.ROOT, "  %-9s precision %.4f  recall %.4f  F1 %.4f%n", what, values[0], values[1], f1);
    }
}
