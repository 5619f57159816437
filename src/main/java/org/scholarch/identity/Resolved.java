// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

/** Everything that was decided, in the order in which it was. */
final class Resolved {
    final Facts facts;
    final WorkGroups groups;
    final int[] works;
    final AuthorSlots slots;
    final Nodes nodes;
    final NameSets names;
    final Clusters clusters;
    final CuratedPeople curated;
    private final Material material;
    final PersonResolver resolver;
    /** For each node its cluster. */
    final int[] roots;

    final Naming naming;
    final WorkKeys keys;

    Resolved(Facts facts, Curation curation, int contexts, int roles) {
        this.facts = facts;
        groups = new WorkGroups(facts, curation);
        works = groups.works();
        slots = new AuthorSlots(facts, works);
        nodes = new Nodes(facts, works, slots.slots());
        names = new NameSets(facts, nodes);
        clusters = new Clusters(nodes, facts, works, slots.slots(), names);
        curated = new CuratedPeople(facts, nodes, curation.people());
        curated.apply(clusters);
        Context context = new Context(facts, nodes, contexts);
        material = new Material(facts, nodes, clusters, names, context, new Roles(facts, nodes, roles), slots.shared());
        resolver = new PersonResolver(material);
        resolver.resolve();
        facts.comparisons.forget();
        roots = clusters.roots();
        naming = new Naming(facts, nodes, clusters, roots);
        keys = new WorkKeys(facts, nodes, naming, works);
    }

    /** What speaks for two people being one, now that all is decided. */
    Evidence evidence() {
        return new Evidence(material, new Neighbours(material));
    }
}
