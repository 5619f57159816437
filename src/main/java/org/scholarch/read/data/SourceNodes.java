// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Source;

/** Reads where a profile is from: what its {@code source} says, else the file that it stands in. */
final class SourceNodes {
    private final Origin file;

    SourceNodes(Origin file) {
        this.file = file;
    }

    /** @param otherwise the identity of somebody who gives none, when it is not the file's name */
    List<Source> read(Node profile, Optional<String> otherwise) {
        String id = profile.text("id").or(() -> otherwise).orElse(file.slug());
        List<Source> stated = profile.parts("source", it -> source(it, profile, id));
        return stated.isEmpty() ? List.of(new Source(ofFile(id), profile.plain())) : stated;
    }

    private static Optional<Source> source(Node node, Node profile, String id) {
        return node.text("file")
                .flatMap(name -> node.text("sha256").map(sha256 -> {
                    var origin = new Origin(name, node.text("id").orElse(id), sha256, node.text("address"), day(node));
                    return new Source(origin, node.language("language").orElse(profile.plain()));
                }));
    }

    private static Optional<LocalDate> day(Node node) {
        return node.text("retrieved").flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                String message = Excerpt.of(text) + " is a day that no calendar has.";
                node.findings().add(ProblemCode.DATA_INVALID, node.at(), message);
                return Optional.<LocalDate>empty();
            }
        });
    }

    /** The address of the page follows from the identity, and is not that of another one. */
    private Origin ofFile(String id) {
        Optional<String> address = file.address().filter(it -> id.equals(file.slug()));
        return new Origin(file.file(), id, file.sha256(), address, file.retrieved());
    }
}
