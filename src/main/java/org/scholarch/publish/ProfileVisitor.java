// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.List;
import org.scholarch.privacy.Redaction;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.source.ProfileDocuments;

/** Reads each document that it visits, and holds it to the policy before anything else happens to it. */
abstract class ProfileVisitor implements ProfileDocuments.Visitor {
    private final DocumentReader reader;
    private final Redaction redaction;

    ProfileVisitor(DocumentReader reader, Redaction redaction) {
        this.reader = reader;
        this.redaction = redaction;
    }

    @Override
    public void document(Origin origin, byte[] bytes) {
        switch (reader.read(bytes, origin)) {
            case Reading.Accepted accepted -> read(redaction.apply(accepted.profiles(), accepted.problems()));
            case Reading.Refused refused -> read(redaction.apply(List.of(), refused.problems()));
        }
    }

    @Override
    public void problem(Problem problem) {
        read(redaction.apply(List.of(), List.of(problem)));
    }

    /** What may be known of a document; of one that could not be fetched or is no profile, its problems. */
    abstract void read(Redaction.Redacted document);
}
