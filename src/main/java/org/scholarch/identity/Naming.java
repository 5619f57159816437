// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scholarch.identity.name.PersonName;
import org.scholarch.vocab.Slug;

/**
 * The slug of every person: that of the page's owner, else that of the fullest and most frequent name. Of several people with one slug an
 * owner keeps it, else the one who is named most; the others get the hash of the first page that names them behind it, which depends
 * on nothing else, and of several such on one page the second counts on.
 */
final class Naming {
    private final Facts facts;
    private final Nodes nodes;
    private final int[] roots;
    private final Clusters clusters;
    /** The written form to show, by cluster; -1 for what is no cluster. */
    private final int[] shown;

    private final String[] slugs;

    Naming(Facts facts, Nodes nodes, Clusters clusters, int[] roots) {
        this.facts = facts;
        this.nodes = nodes;
        this.clusters = clusters;
        this.roots = roots;
        shown = new int[nodes.size];
        Arrays.fill(shown, -1);
        slugs = new String[nodes.size];
        IntStream.range(0, nodes.size).parallel().filter(it -> roots[it] == it).forEach(this::choose);
        Map<String, Integer> taken = new HashMap<>();
        for (int root = 0; root < nodes.size; root++) {
            if (roots[root] == root) {
                take(root, taken);
            }
        }
        Map<String, Integer> sharing = new HashMap<>();
        for (int root = 0; root < nodes.size; root++) {
            if (roots[root] == root && holder(taken, slugs[root]) != root) {
                String page = firstPage(root);
                int rank = sharing.merge(slugs[root] + "@" + page, 1, Integer::sum);
                slugs[root] = suffixed(slugs[root], rank == 1 ? page : page + "#" + rank);
            }
        }
    }

    static String suffixed(String slug, String page) {
        return slug + "-" + Slug.hash(slug + "@" + page);
    }

    private static int holder(Map<String, Integer> taken, String slug) {
        return taken.getOrDefault(slug, -1);
    }

    private void choose(int root) {
        int owner = clusters.owner(root);
        shown[root] = owner >= 0 ? facts.pages.get(owner).owner[0] : bestForm(root);
        slugs[root] = owner >= 0 ? facts.pages.get(owner).slug() : Slug.of(facts.written.text(shown[root]));
    }

    private void take(int root, Map<String, Integer> taken) {
        if (clusters.owner(root) >= 0) {
            taken.put(slugs[root], root);
        } else {
            taken.merge(slugs[root], root, this::prior);
        }
    }

    private int prior(int one, int other) {
        boolean firstOwns = clusters.owner(one) >= 0;
        if (firstOwns != clusters.owner(other) >= 0) {
            return firstOwns ? one : other;
        }
        int order = Integer.compare(entries(other), entries(one));
        return order < 0 || (order == 0 && firstPage(one).compareTo(firstPage(other)) <= 0) ? one : other;
    }

    private int entries(int root) {
        int count = 0;
        for (int node : clusters.ring(root)) {
            count += nodes.start[node + 1] - nodes.start[node];
        }
        return count;
    }

    private String firstPage(int root) {
        int first = Arrays.stream(clusters.ring(root))
                .map(it -> nodes.nodePage[it])
                .min()
                .orElseThrow();
        return facts.pages.get(first).slug();
    }

    private int bestForm(int root) {
        int best = -1;
        Map<Integer, Integer> counts = forms(root);
        for (Map.Entry<Integer, Integer> form : counts.entrySet()) {
            if (best < 0 || isBetter(form.getKey(), best, counts)) {
                best = form.getKey();
            }
        }
        return best;
    }

    private boolean isBetter(int form, int than, Map<Integer, Integer> counts) {
        PersonName one = facts.names.get(facts.nameOfWritten[form]);
        PersonName other = facts.names.get(facts.nameOfWritten[than]);
        if (one.isForeign() != other.isForeign()) {
            return other.isForeign();
        }
        int order = Integer.compare(one.fullness(), other.fullness());
        order = order != 0 ? order : Integer.compare(counts.getOrDefault(form, 0), counts.getOrDefault(than, 0));
        order = order != 0 ? order : facts.written.text(than).compareTo(facts.written.text(form));
        return order > 0;
    }

    /** How often each written form stands for a person. */
    Map<Integer, Integer> forms(int root) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int node : clusters.ring(root)) {
            if (nodes.isOwner(node)) {
                for (int form : facts.pages.get(node).owner) {
                    counts.merge(form, 1, Integer::sum);
                }
            }
            for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
                counts.merge(facts.entryWritten[nodes.entries[i]], 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The slug of the person of a node. */
    String slug(int node) {
        return slugs[roots[node]];
    }

    /** The name to show for the person of a node. */
    String name(int node) {
        return facts.written.text(shown[roots[node]]);
    }

    /** Slugs that other names of people would have, where each is one person's alone, with the slug of that person. */
    SortedMap<String, String> aliases() {
        Map<String, Integer> people = new HashMap<>();
        Map<String, Boolean> ambiguous = new HashMap<>();
        for (int node = 0; node < nodes.size; node++) {
            if (nodes.isOwner(node)) {
                note(facts.pages.get(node).slug(), roots[node], people, ambiguous);
            }
        }
        int[] formRoot = new int[facts.written.size()];
        Arrays.fill(formRoot, -1);
        for (int node = 0; node < nodes.size; node++) {
            for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
                int form = facts.entryWritten[nodes.entries[i]];
                if (formRoot[form] != roots[node]) {
                    formRoot[form] = roots[node];
                    note(Slug.of(facts.written.text(form)), roots[node], people, ambiguous);
                }
            }
        }
        for (int root = 0; root < nodes.size; root++) {
            if (roots[root] == root) {
                ambiguous.put(slugs[root], true);
            }
        }
        SortedMap<String, String> aliases = new TreeMap<>();
        people.forEach((slug, root) -> {
            if (!ambiguous.containsKey(slug)) {
                aliases.put(slug, slugs[root]);
            }
        });
        return aliases;
    }

    private static void note(String slug, int root, Map<String, Integer> people, Map<String, Boolean> ambiguous) {
        Integer earlier = people.putIfAbsent(slug, root);
        if (earlier != null && earlier != root) {
            ambiguous.put(slug, true);
        }
    }
}
