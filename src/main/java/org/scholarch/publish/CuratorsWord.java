// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.config.CurationFiles;
import org.scholarch.config.OrganizationEntry;
import org.scholarch.config.PersonEntry;
import org.scholarch.config.WorkEntry;
import org.scholarch.identity.Curation;
import org.scholarch.identity.HiddenOrganizations;
import org.scholarch.identity.OrganizationRule;
import org.scholarch.identity.PersonRule;
import org.scholarch.identity.WorkRule;
import org.scholarch.privacy.HiddenThings;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Label;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Scheme;

/** Hands what curators wrote to the deciding of who is who. */
final class CuratorsWord {

    /**
     * What is said of everything that may appear.
     *
     * @param institution what the configuration says of the institute
     * @param hidden what may not appear, nor as the organisation above another one
     */
    static Curation of(CurationFiles files, Optional<Institution> institution, HiddenThings hidden) {
        return new Curation(
                files.people().stream().map(CuratorsWord::rule).toList(),
                files.works().stream()
                        .filter(it -> !it.hidden())
                        .map(CuratorsWord::rule)
                        .toList(),
                organizations(files, institution, hidden));
    }

    private static List<OrganizationRule> organizations(
            CurationFiles files, Optional<Institution> institution, HiddenThings hidden) {
        List<OrganizationRule> organizations = new ArrayList<>();
        institution.ifPresent(it -> organizations.add(rule(it)));
        files.organizations().stream()
                .filter(it -> !it.hidden())
                .map(it -> rule(it, it.parent().filter(above -> !hidden.hides(Organization.of(above)))))
                .forEach(organizations::add);
        return organizations;
    }

    /** The organisations and works that curators hide. */
    static HiddenThings hidden(CurationFiles files, Optional<Institution> institution) {
        List<OrganizationRule> hiding = files.organizations().stream()
                .filter(OrganizationEntry::hidden)
                .map(it -> rule(it, Optional.empty()))
                .toList();
        List<WorkEntry> works = files.works().stream().filter(WorkEntry::hidden).toList();
        if (hiding.isEmpty() && works.isEmpty()) {
            return HiddenThings.NONE;
        }
        var known = new HiddenOrganizations(organizations(files, institution, HiddenThings.NONE), hiding);
        return new HiddenThings(
                known::contains,
                known.names(),
                works.stream().flatMap(it -> it.same().stream()).toList(),
                works.stream().flatMap(CuratorsWord::identifiers).toList());
    }

    /** Also the DOIs among the titles. */
    private static Stream<Identifier> identifiers(WorkEntry work) {
        return Stream.concat(
                work.identifiers().stream(),
                work.same().stream().flatMap(it -> Identifier.of(Scheme.DOI, it).stream()));
    }

    private static PersonRule rule(PersonEntry entry) {
        return new PersonRule(
                entry.same(),
                entry.different(),
                entry.preferredName(),
                entry.aliases(),
                entry.identifiers(),
                entry.at());
    }

    private static WorkRule rule(WorkEntry entry) {
        return new WorkRule(
                entry.same(),
                entry.different(),
                entry.preferredTitle(),
                entry.aliases(),
                entry.identifiers(),
                entry.date(),
                entry.venue(),
                entry.at());
    }

    private static OrganizationRule rule(OrganizationEntry entry, Optional<String> parent) {
        return new OrganizationRule(
                entry.names().isEmpty() ? Optional.empty() : Optional.of(new Label(entry.names())),
                entry.aliases(),
                entry.identifiers(),
                parent,
                entry.same(),
                entry.different(),
                OrganizationRule.Standing.CURATOR,
                entry.at());
    }

    private static OrganizationRule rule(Institution institution) {
        return new OrganizationRule(
                Optional.of(Label.of(institution.name())),
                List.of(),
                institution.ror().flatMap(Identifier::of).stream().toList(),
                Optional.empty(),
                List.of(),
                List.of(),
                OrganizationRule.Standing.CONFIGURATION,
                Location.of("scholarch.yaml"));
    }

    private CuratorsWord() {}
}
