// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.source.ProfileDocuments;

/** Reads each document that it visits. */
abstract class ProfileVisitor implements ProfileDocuments.Visitor {
    private final DocumentReader reader;

    ProfileVisitor(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public void document(Origin origin, byte[] bytes) {
        switch (reader.read(bytes, origin)) {
            case Reading.Accepted accepted -> accepted(accepted);
            case Reading.Refused refused -> refused(refused);
        }
    }

    @Override
    public void problem(Problem problem) {}

    abstract void accepted(Reading.Accepted reading);

    void refused(Reading reading) {}
}
