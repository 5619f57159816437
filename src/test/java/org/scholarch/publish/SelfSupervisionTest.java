// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.rdf.StatementFormat;

/** Pages that name their owner as the own supervisor or student. */
class SelfSupervisionTest {
    private static final String PEOPLE = """
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            SELECT ?name WHERE { ?person a foaf:Person ; foaf:name ?name } ORDER BY ?name
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void studentNamedAsOwnSupervisorIsReportedAndNobodyElseIsMadeUp() throws IOException {
        Outcome outcome = build("ada-quill.txt", """
                Portrait of Ada Quill

                Ada Quill

                PhD - McGill University
                Principal supervisor : ADA Quill
                Co-supervisor: Bo Reed
                """);
        assertEquals(List.of("ada-quill.txt:6: self-supervision"), told(outcome));
        assertEquals(List.of(List.of("Ada Quill"), List.of("Bo Reed")), rows(PEOPLE));
        assertEquals(List.of(List.of("bo-reed")), supervisors());
    }

    @Test
    void coSupervisorWhoIsTheOwnerIsSomebodyUnknown() throws IOException {
        Outcome outcome = build("ada-quill.txt", """
                Portrait of Ada Quill

                Ada Quill

                Core Academic Member

                Current Students

                PhD - McGill University
                Co-supervisor: Ada QUILL
                """);
        assertEquals(List.of("ada-quill.txt:10: self-supervision"), told(outcome));
        assertEquals(List.of(List.of("Ada Quill")), rows(PEOPLE));
        assertEquals(List.of(List.of("1")), rows("""
                PREFIX sup: <https://w3id.org/scholarch/supervision#>
                SELECT (COUNT(?part) AS ?count) WHERE { ?part sup:role sup:role-co-supervisor ; sup:disclosure ?how }
                """));
    }

    @Test
    void namesakeWithAnotherIdentifierMaySupervise() throws IOException {
        Outcome outcome = build("ada-quill.yaml", """
                name: Ada Quill
                orcid: 0000-0002-1825-0097
                enrolments:
                  - role: PhD
                    supervisors:
                      - part: principal
                        named:
                          - name: Ada Quill
                            orcid: 0000-0001-5109-3700
                """);
        assertEquals(List.of(), told(outcome));
        assertEquals(1, supervisors().size());
        assertFalse(supervisors().contains(List.of("ada-quill")));
    }

    private Outcome build(String file, String text) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in")).resolve(file);
        Files.writeString(input, text);
        return Runs.build(folder.resolve("out"), StatementFormat.NQ, input);
    }

    private List<List<String>> supervisors() {
        return rows("""
                PREFIX sup: <https://w3id.org/scholarch/supervision#>
                SELECT DISTINCT (REPLACE(STR(?person), "^.*/", "") AS ?slug) WHERE { ?person sup:supervises ?student }
                """);
    }

    private List<List<String>> rows(String query) {
        return Runs.rows(Runs.load(folder.resolve("out/dataset.nq")), query);
    }

    private List<String> told(Outcome outcome) {
        return outcome.problems().stream()
                .filter(it -> it.code().id().equals("self-supervision"))
                .map(it -> Path.of(it.location().file()).getFileName() + ":"
                        + it.location().line() + ": " + it.code().id())
                .toList();
    }
}
