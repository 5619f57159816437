// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarch.problem.Problem;

/**
 * What came of reading a document.
 *
 * @param root the whole document; absent when it says nothing, and also, with a problem, when it cannot be read at all
 * @param problems what is wrong, in the order of the document
 * @param wrong the paths of the values that something is wrong with
 * @param faulty the paths of these values and of all that they stand in
 */
public record YamlReading(Optional<YamlNode> root, List<Problem> problems, Set<String> wrong, Set<String> faulty) {
    /** Copies the collections. */
    public YamlReading {
        problems = List.copyOf(problems);
        wrong = Set.copyOf(wrong);
        faulty = Set.copyOf(faulty);
    }

    /**
     * Whether nothing is wrong with a value itself; what stands in it may be wrong. A root that is not right has so many mistakes, or
     * such a mistake, that nothing in it can be used.
     */
    public boolean isRight(YamlNode node) {
        return !wrong.contains(node.path());
    }

    /** Whether nothing is wrong with a value of this document, nor with anything in it: then it is as the schema asks. */
    public boolean isSound(YamlNode node) {
        return !faulty.contains(node.path());
    }
}
