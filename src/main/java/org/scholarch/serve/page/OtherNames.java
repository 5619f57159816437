// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;

/** What a thing is called besides the name that its page shows. */
final class OtherNames {

    /** The names in other languages, then all further ones. */
    static List<Text> of(Facts facts, Node thing) {
        Set<Text> names = new LinkedHashSet<>(facts.link(thing).others());
        names.addAll(facts.texts(thing, Schema.ALTERNATE_NAME));
        names.addAll(facts.texts(thing, Skos.ALT_LABEL));
        return List.copyOf(names);
    }

    private OtherNames() {}
}
