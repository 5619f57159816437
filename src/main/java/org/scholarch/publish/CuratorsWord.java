// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.config.CurationFiles;
import org.scholarch.config.OrganizationEntry;
import org.scholarch.config.PersonEntry;
import org.scholarch.config.WorkEntry;
import org.scholarch.identity.Curation;
import org.scholarch.identity.OrganizationRule;
import org.scholarch.identity.PersonRule;
import org.scholarch.identity.WorkRule;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Label;

/** Hands what curators wrote to the deciding of who is who. */
final class CuratorsWord {

    /** @param institution what the configuration says of the institute */
    static Curation of(CurationFiles files, Optional<Institution> institution) {
        List<OrganizationRule> organizations = new ArrayList<>();
        institution.ifPresent(it -> organizations.add(rule(it)));
        files.organizations().forEach(it -> organizations.add(rule(it)));
        return new Curation(
                files.people().stream().map(CuratorsWord::rule).toList(),
                files.works().stream().map(CuratorsWord::rule).toList(),
                organizations);
    }

    private static PersonRule rule(PersonEntry entry) {
        return new PersonRule(entry.same(), entry.different(), entry.preferredName(), entry.identifiers(), entry.at());
    }

    private static WorkRule rule(WorkEntry entry) {
        return new WorkRule(entry.same(), entry.different(), entry.preferredTitle(), entry.identifiers(), entry.at());
    }

    private static OrganizationRule rule(OrganizationEntry entry) {
        return new OrganizationRule(
                entry.names().isEmpty() ? Optional.empty() : Optional.of(new Label(entry.names())),
                entry.aliases(),
                entry.identifiers(),
                entry.parent(),
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
