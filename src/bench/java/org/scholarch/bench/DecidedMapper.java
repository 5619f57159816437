// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.identity.Identities;
import org.scholarch.identity.SeenPage;
import org.scholarch.map.MappedRecord;
import org.scholarch.map.ProfileMapper;
import org.scholarch.profile.Profile;
import org.scholarch.vocab.Minter;

/** Asks what was decided about a profile and maps it. */
record DecidedMapper(ProfileMapper mapper, Identities identities) {

    DecidedMapper(Minter minter, Identities identities) {
        this(new ProfileMapper(minter, Optional.empty()), identities);
    }

    MappedRecord map(Profile profile, RDFHandler handler) {
        return mapper.map(profile, identities.page(SeenPage.of(profile), List.of()), handler);
    }
}
