// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Supervisors;

/** Collects what was decided about one page. */
record PageAnswers(Resolved resolved, Lookup lookup, OrganizationIndex organizations, SeenPage page, int number) {

    List<PageIdentities.Work> works(Function<Integer, WorkIdentity> work) {
        List<PageIdentities.Work> works = new ArrayList<>(page.works().size());
        // Most people of a page stand on it several times.
        Map<Integer, PersonIdentity> known = new LinkedHashMap<>();
        for (SeenPage.Work it : page.works()) {
            int listing = lookup.listing(number, it.title(), it.authors());
            List<Optional<PersonIdentity>> authors =
                    new ArrayList<>(it.authors().size());
            for (int place = 0; place < it.authors().size(); place++) {
                Mention author = it.authors().get(place);
                int node = author.isWithheld() ? Nodes.NONE : lookup.author(listing, place);
                authors.add(
                        author.isWithheld()
                                ? Optional.empty()
                                : Optional.of(
                                        node < 0
                                                ? person(author)
                                                : known.computeIfAbsent(resolved.roots[node], this::identity)));
            }
            works.add(new PageIdentities.Work(work.apply(listing), authors));
        }
        return works;
    }

    List<PageIdentities.Named> named() {
        Map<String, Mention> named = new LinkedHashMap<>();
        Stream<Supervisors> supervisors = Stream.concat(
                page.supervisions().stream().flatMap(it -> it.others().stream()),
                page.enrolments().stream().flatMap(it -> it.supervisors().stream()));
        Stream.concat(
                        supervisors.flatMap(it -> it.named().stream()),
                        page.supervisions().stream().flatMap(it -> it.student().stream()))
                .filter(it -> !it.isWithheld())
                .forEach(it -> named.putIfAbsent(it.name(), it));
        return named.values().stream()
                .map(it -> new PageIdentities.Named(it.name(), person(it)))
                .toList();
    }

    List<PageIdentities.Meant> organizations(List<Organization> more) {
        Set<Organization> named = new LinkedHashSet<>(page.posts());
        page.supervisions().forEach(it -> it.institution().ifPresent(named::add));
        page.enrolments().forEach(it -> it.institution().ifPresent(named::add));
        named.addAll(more);
        return named.stream()
                .map(it -> {
                    OrganizationIdentity identity = organizations.identity(it);
                    return new PageIdentities.Meant(it, identity, above(identity));
                })
                .toList();
    }

    private List<OrganizationIdentity> above(OrganizationIdentity organization) {
        List<OrganizationIdentity> above = new ArrayList<>();
        Set<String> passed = new HashSet<>(Set.of(organization.slug()));
        Optional<OrganizationIdentity> next = organizations.parent(organization);
        while (next.isPresent() && passed.add(next.get().slug())) {
            above.add(next.get());
            next = organizations.parent(next.get());
        }
        next.ifPresent(above::add);
        return above;
    }

    PersonIdentity person(Mention mention) {
        int node = lookup.person(number, mention.name());
        return node < 0 ? Identities.stranger(mention) : identity(resolved.roots[node]);
    }

    private PersonIdentity identity(int root) {
        return new People(resolved).identity(root);
    }
}
