// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.List;
import java.util.Optional;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Text;
import org.scholarch.yaml.YamlNode;

/** Reads one publication. */
final class PublicationNode {

    static Optional<Publication> read(Node node) {
        List<Mention> authors = node.list("authors", node::mention);
        // A list that lost somebody on the way is no longer complete.
        boolean complete = node.isTrue("complete")
                && authors.size() == node.keys().list("authors").size();
        return node.title("title")
                .map(title -> new Publication(
                        title,
                        authors,
                        complete,
                        summary(node),
                        node.identifiers(),
                        node.date("date"),
                        node.text("venue"),
                        node.at()));
    }

    private static Optional<Abstract> summary(Node node) {
        Optional<YamlNode> whole = node.keys().get("abstract");
        return node.under("abstract")
                .map(it -> it.text("text")
                        .map(text -> new Abstract(
                                words(text, it.language("language").orElse(Language.UNKNOWN)),
                                it.isTrue("cut"),
                                it.at())))
                .orElseGet(() -> node.text("abstract")
                        .flatMap(text -> whole.map(it -> new Abstract(words(text, Language.UNKNOWN), false, it.at()))));
    }

    private static Text words(String text, Language language) {
        return new Text(Prose.inOneLine(text), language);
    }

    private PublicationNode() {}
}
