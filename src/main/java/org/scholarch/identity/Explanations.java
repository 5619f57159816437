// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarch.identity.Decision.Kind;
import org.scholarch.identity.Decision.Verdict;
import org.scholarch.problem.Location;

/** Puts decisions into words. */
final class Explanations {
    private static final int MOST_ANSWERS = 20;

    private final Resolved resolved;

    Explanations(Resolved resolved) {
        this.resolved = resolved;
    }

    Stream<Decision> all() {
        return Stream.of(curated(), merges(), suspects(), works()).flatMap(it -> it);
    }

    private Stream<Decision> merges() {
        return resolved.resolver.merges().stream().map(it -> decision(it, Verdict.SAME));
    }

    private Stream<Decision> suspects() {
        return resolved.resolver.suspects().stream()
                .filter(it -> !resolved.curated.isSettled(it.first(), it.second(), resolved.roots))
                .map(it -> decision(it, Verdict.SUSPECT));
    }

    private Stream<Decision> curated() {
        List<Decision> decisions = new ArrayList<>();
        for (CuratedPeople.Rule rule : resolved.curated.rules()) {
            if (rule.settles()) {
                decisions.addAll(settled(rule));
            } else if (!rule.same().isEmpty()) {
                decisions.addAll(curated(rule, rule.same(), Verdict.SAME));
                decisions.addAll(curated(rule, rule.different(), Verdict.DIFFERENT));
            }
        }
        return decisions.stream();
    }

    /** Those of one name who are not the one that the rule speaks of first. */
    private Set<Decision> settled(CuratedPeople.Rule rule) {
        String first = slug(rule.same().get(0));
        List<Integer> others = new ArrayList<>();
        others.add(rule.same().get(0));
        rule.same().stream().filter(it -> !slug(it).equals(first)).forEach(others::add);
        return curated(rule, others, Verdict.DIFFERENT);
    }

    /** One decision for each name, not for each mention. */
    private Set<Decision> curated(CuratedPeople.Rule rule, List<Integer> nodes, Verdict verdict) {
        Set<Decision> decisions = new LinkedHashSet<>();
        int first = rule.same().get(0);
        for (int node : nodes) {
            if (node != first) {
                String reason =
                        verdict == Verdict.SAME ? "a curator says that they are one" : "a curator keeps them apart";
                decisions.add(new Decision(
                        Kind.PERSON,
                        name(first),
                        name(node),
                        slug(first),
                        slug(node),
                        verdict,
                        0,
                        List.of(reason),
                        Optional.of(rule.rule().at())));
            }
        }
        return decisions;
    }

    private Decision decision(PairScore pair, Verdict verdict) {
        return new Decision(
                Kind.PERSON,
                name(pair.first()),
                name(pair.second()),
                slug(pair.first()),
                slug(pair.second()),
                verdict,
                Math.round(pair.total() * 10) / 10.0,
                evidence(pair),
                Optional.empty());
    }

    private List<String> evidence(PairScore pair) {
        List<String> evidence = new ArrayList<>();
        if (pair.identifier()) {
            evidence.add("an identifier in common");
            return evidence;
        }
        if (pair.places() > 0) {
            evidence.add(weighed("one place in two lists of authors of one work", pair.places(), Weights.SHARED_PLACE));
        }
        if (pair.coauthors() > 0) {
            String names = pair.shared().stream().map(this::shown).distinct().collect(Collectors.joining(", "));
            evidence.add(weighed("worked with " + names, 1, pair.coauthors()));
        } else if (pair.coauthors() < 0) {
            evidence.add(weighed("each worked with many others, none of them the same", 1, pair.coauthors()));
        }
        if (pair.circle() > 0) {
            evidence.add(weighed("people beside the one worked with people beside the other", 1, pair.circle()));
        }
        if (pair.context() > 0) {
            evidence.add(weighed("topics or organisations in common", 1, pair.context()));
        } else if (pair.context() < 0) {
            evidence.add(weighed("the page of the one lists works, and none of the other's", 1, pair.context()));
        }
        if (pair.role() > 0) {
            evidence.add(weighed("supervisors or students at one organisation", 1, pair.role()));
        }
        evidence.add(weighed(reason(pair), 1, pair.name()));
        return evidence;
    }

    private String reason(PairScore pair) {
        return resolved.facts
                .comparisons
                .explained(pair.firstName(), pair.secondName())
                .reason();
    }

    private static String weighed(String what, int times, double weight) {
        String count = times > 1 ? ", " + times + " times" : "";
        return what + count + String.format(Locale.ROOT, " (%+.1f)", weight);
    }

    /** How a person was put together: name and page of either side, and why. */
    Stream<String> merges(String slug) {
        return resolved.resolver.merges().stream()
                .filter(it -> slug(it.first()).equals(slug))
                .map(it -> place(it.first()) + " and " + place(it.second()) + ": " + evidence(it));
    }

    private String place(int node) {
        return name(node) + " on "
                + resolved.facts.pages.get(resolved.nodes.nodePage[node]).slug();
    }

    /** The name of one node, not of the whole person. */
    private String name(int node) {
        Nodes nodes = resolved.nodes;
        boolean bare = nodes.isOwner(node) || nodes.start[node] == nodes.start[node + 1];
        int form = bare
                ? resolved.facts.pages.get(node).owner[0]
                : resolved.facts.entryWritten[nodes.entries[nodes.start[node]]];
        return resolved.facts.written.text(form);
    }

    private String shown(int node) {
        return resolved.naming.name(node);
    }

    private String slug(int node) {
        return resolved.naming.slug(node);
    }

    /** Why the people whom two texts can mean are one or not. */
    List<Decision> why(String one, String other) {
        var references = new CuratedPeople.References(resolved.facts, resolved.nodes);
        Set<Integer> first = clusters(one, references);
        Set<Integer> second = clusters(other, references);
        List<Decision> answers = new ArrayList<>();
        for (int a : first) {
            for (int b : second) {
                if (answers.size() < MOST_ANSWERS && (a != b || first.size() == 1 || second.size() == 1)) {
                    answers.addAll(a == b ? within(a) : List.of(between(a, b)));
                }
            }
        }
        return answers;
    }

    /** Those whom a text can mean: the one whose slug it is, else all who are written so. */
    private Set<Integer> clusters(String text, CuratedPeople.References references) {
        for (int node = 0; node < resolved.nodes.size; node++) {
            if (resolved.roots[node] == node && slug(node).equals(text)) {
                return Set.of(node);
            }
        }
        return references.resolve(text).stream()
                .map(it -> resolved.roots[it])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Decision> within(int root) {
        List<Decision> decisions = new ArrayList<>();
        String slug = slug(root);
        Stream.of(curated(), merges())
                .flatMap(it -> it)
                .filter(it -> it.firstSlug().equals(slug) && it.secondSlug().equals(slug))
                .limit(MOST_ANSWERS)
                .forEach(decisions::add);
        if (decisions.isEmpty()) {
            int name = resolved.names.of(root)[0];
            double score = resolved.nodes.rarity(name) - Math.log10(resolved.facts.population());
            decisions.add(new Decision(
                    Kind.PERSON,
                    name(root),
                    name(root),
                    slug,
                    slug,
                    Verdict.SAME,
                    Math.round(score * 10) / 10.0,
                    List.of(weighed("one name on one page", 1, score)),
                    Optional.empty()));
        }
        return decisions;
    }

    private Decision between(int one, int other) {
        for (PairScore suspect : resolved.resolver.suspects().stream().toList()) {
            if ((is(suspect.first(), one) && is(suspect.second(), other))
                    || (is(suspect.first(), other) && is(suspect.second(), one))) {
                return decision(suspect, Verdict.SUSPECT);
            }
        }
        List<String> evidence = new ArrayList<>();
        String contradiction = resolved.clusters.contradiction(one, other, false);
        if (!contradiction.isEmpty()) {
            evidence.add(contradiction);
        }
        PairScore score = resolved.evidence().score(one, other);
        if (score != null) {
            evidence.addAll(evidence(score));
        } else if (evidence.isEmpty()) {
            evidence.add("no names of theirs can be one");
        }
        Optional<Location> at = curated()
                .filter(it -> it.verdict() == Verdict.DIFFERENT)
                .filter(it -> Set.of(slug(one), slug(other)).equals(Set.of(it.firstSlug(), it.secondSlug())))
                .flatMap(it -> it.curator().stream())
                .findFirst();
        double total = score == null ? 0 : Math.round(score.total() * 10) / 10.0;
        return new Decision(
                Kind.PERSON, shown(one), shown(other), slug(one), slug(other), Verdict.DIFFERENT, total, evidence, at);
    }

    private boolean is(int node, int root) {
        return resolved.roots[node] == root;
    }

    /** Works with two titles that are one, and works with one title that may be. */
    Stream<Decision> works() {
        Facts facts = resolved.facts;
        List<Decision> decisions = new ArrayList<>();
        for (int listing = 0; listing < facts.listings(); listing++) {
            int work = resolved.works[listing];
            if (facts.isWork(listing) && facts.listingTitle[listing] != facts.listingTitle[work]) {
                decisions.add(work(work, listing, Verdict.SAME, "one identifier, or a curator says that they are one"));
            }
        }
        for (int[] pair : resolved.groups.suspects()) {
            if (resolved.works[pair[0]] != resolved.works[pair[1]]) {
                decisions.add(work(pair[0], pair[1], Verdict.SUSPECT, "one title, but no author in common"));
            }
        }
        return decisions.stream();
    }

    private Decision work(int one, int other, Verdict verdict, String reason) {
        Facts facts = resolved.facts;
        Optional<Location> at = resolved.groups.curated().at(new int[] {one, other});
        return new Decision(
                Kind.WORK,
                facts.titles.text(facts.listingTitle[one]),
                facts.titles.text(facts.listingTitle[other]),
                resolved.keys.key(one),
                resolved.keys.key(other),
                verdict,
                0,
                List.of(reason),
                at);
    }
}
