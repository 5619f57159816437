// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;

/** Reads supervisions, seen from either side. */
final class SupervisionNodes {
    /** How a file says that no level is known. */
    private static final String NO_LEVEL = "unknown";

    private final Customs customs;
    private final Findings findings;

    SupervisionNodes(Customs customs, Findings findings) {
        this.customs = customs;
        this.findings = findings;
    }

    Optional<Supervision> supervision(Node node) {
        return node.label("role")
                .filter(role -> isWhole(node, "others"))
                .map(role -> new Supervision(
                        role,
                        level(node, role),
                        node.organization("institution"),
                        node.text("part").flatMap(SupervisionNodes::part).orElse(SupervisorPart.PRINCIPAL),
                        node.parts("others", SupervisionNodes::supervisors),
                        node.mention("student"),
                        term(node),
                        node.at()));
    }

    Optional<Enrolment> enrolment(Node node) {
        return node.label("role")
                .filter(role -> isWhole(node, "supervisors"))
                .map(role -> new Enrolment(
                        role,
                        level(node, role),
                        node.organization("institution"),
                        node.parts("supervisors", SupervisionNodes::supervisors),
                        term(node),
                        node.at()));
    }

    /** Whether nothing is lost whose absence would say something: the part, the status, a supervisor. */
    private static boolean isWhole(Node node, String supervisors) {
        return Stream.of("part", "status")
                        .allMatch(key ->
                                node.keys().get(key).isEmpty() || node.text(key).isPresent())
                && node.parts(supervisors, SupervisionNodes::supervisors).size()
                        == node.keys().list(supervisors).size();
    }

    /** The level that is stated; when none is, the one that the role means. */
    private Optional<Level> level(Node node, Label role) {
        Optional<String> stated = node.text("level");
        if (stated.isPresent()) {
            return stated.filter(it -> !it.equals(NO_LEVEL)).flatMap(Level::find);
        }
        Optional<Level> meant = role.texts().stream()
                .flatMap(it -> customs.level(it.value()).stream())
                .findFirst();
        if (meant.isEmpty()) {
            String message = "The role " + Excerpt.of(role.first()) + " is no known level.";
            findings.add(ProblemCode.STUDENT_ROLE_UNKNOWN, node.at(), message);
        }
        return meant;
    }

    private static Optional<Supervisors> supervisors(Node node) {
        return node.text("part")
                .flatMap(SupervisionNodes::part)
                .map(it -> new Supervisors(it, node.list("named", node::mention), node.at()));
    }

    private static Optional<SupervisorPart> part(String key) {
        return Stream.of(SupervisorPart.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }

    private static Term term(Node node) {
        Status status = node.text("status")
                .flatMap(key -> Stream.of(Status.values())
                        .filter(it -> it.key().equals(key))
                        .findFirst())
                .orElse(Status.CURRENT);
        return new Term(status, node.period(), node.title("thesis"));
    }
}
