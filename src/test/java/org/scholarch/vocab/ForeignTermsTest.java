// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ForeignTermsTest {
    private static final Path SHARED = Path.of("../shared/terms");
    private static final Set<String> OURS = Set.of("Sup", "Coa", "Who");

    @Test
    void everyForeignConstantIsATermOfItsVocabulary() throws Exception {
        Map<String, String> kinds = TermLists.kinds();
        var unknown = new ArrayList<String>();
        for (Class<?> vocabulary : vocabularies()) {
            Constants.of(vocabulary).forEach((name, iri) -> {
                if (!kinds.containsKey(iri)) {
                    unknown.add(vocabulary.getSimpleName() + "." + name + " = " + iri);
                }
            });
        }
        assertEquals(List.of(), unknown, "check each term in its vocabulary, then add it to the list in vocab/terms");
    }

    @Test
    void everyVocabularyClassIsSeen() throws Exception {
        Set<String> names = new TreeSet<>();
        vocabularies().forEach(vocabulary -> names.add(vocabulary.getSimpleName()));
        assertTrue(
                names.containsAll(
                        Set.of("Foaf", "Schema", "Org", "Skos", "Prov", "Dcterms", "Bibo", "Vivo", "Obo", "Rdf")),
                () -> "only " + names);
    }

    @Test
    void everyConstantIsInTheNamespaceOfItsClass() throws Exception {
        var odd = new ArrayList<String>();
        for (Class<?> vocabulary : vocabularies()) {
            String namespace = Constants.namespace(vocabulary);
            Constants.of(vocabulary).forEach((name, iri) -> {
                if (!iri.startsWith(namespace)) {
                    odd.add(name + " is outside " + namespace);
                }
            });
        }
        assertEquals(List.of(), odd);
    }

    @Test
    void everyTermOfOurListsIsInTheFullListOfItsVocabulary() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "skipped: no folder ../shared with the full lists");
        var missing = new ArrayList<String>();
        for (TermLists.TermList list : TermLists.all()) {
            String full = list.listedIn();
            if (full != null) {
                Set<String> known = Set.copyOf(Files.readAllLines(SHARED.resolve(full)));
                list.kinds().keySet().stream()
                        .filter(iri -> !known.contains(iri))
                        .forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<Class<?>> vocabularies() throws IOException, ClassNotFoundException {
        var classes = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/scholarch/vocab"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!OURS.contains(name) && Files.readString(file).contains("String NS = ")) {
                    classes.add(Class.forName("org.scholarch.vocab." + name));
                }
            }
        }
        return classes;
    }
}
