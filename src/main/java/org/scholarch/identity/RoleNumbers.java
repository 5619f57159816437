// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.TreeSet;
import org.scholarch.profile.Organization;
import org.scholarch.vocab.Slug;

/** Numbers what people are: supervisors at an organisation, or students there. */
final class RoleNumbers {
    private final Interner numbers = new Interner();

    int supervisor(Organization at) {
        return numbers.number("supervisor " + Slug.of(at.name().first()));
    }

    int student(Organization at) {
        return numbers.number("student " + Slug.of(at.name().first()));
    }

    /** What the owner of a page is, in order: who holds a post somewhere can supervise there. */
    int[] own(SeenPage page) {
        var own = new TreeSet<Integer>();
        page.posts().forEach(it -> own.add(supervisor(it)));
        page.supervisions().forEach(it -> it.institution().ifPresent(at -> own.add(supervisor(at))));
        page.enrolments().forEach(it -> it.institution().ifPresent(at -> own.add(student(at))));
        return own.stream().mapToInt(it -> it).toArray();
    }

    int size() {
        return numbers.size();
    }
}
