// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.scholarch.vocab.Computed;

/**
 * Takes the indexes out of a query: of two branches the one that asks them goes, and so does the question whether they are there. What
 * stays asks the statements alone, in SPARQL 1.1 that any store can answer.
 */
final class PlainForm extends ElementTransformCopyBase {

    /** The query without the indexes; the same query when it asks none. */
    static Query of(Query query) {
        var form = new PlainForm();
        Query plain = QueryTransformOps.transform(query, form, new ExprTransformApplyElementTransform(form));
        Optional.ofNullable(plain.getPrefixMapping().getNsURIPrefix(Computed.NS))
                .ifPresent(plain.getPrefixMapping()::removeNsPrefix);
        return plain;
    }

    @Override
    public Element transform(ElementUnion union, List<Element> branches) {
        List<Element> kept = branches.stream().filter(it -> !asksIndexes(it)).toList();
        if (kept.size() == 1) {
            return kept.getFirst();
        }
        var plain = new ElementUnion();
        kept.forEach(plain::addElement);
        return plain;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> parts) {
        List<Element> kept = new ArrayList<>();
        for (Element part : parts) {
            boolean asksWhether = part instanceof ElementFilter && asksIndexes(part);
            boolean empty = part instanceof ElementGroup inner && inner.isEmpty();
            if (!asksWhether && !empty) {
                kept.add(part);
            }
        }
        if (kept.size() == 1 && kept.getFirst() instanceof ElementGroup only) {
            return only;
        }
        var plain = new ElementGroup();
        kept.forEach(plain::addElement);
        return plain;
    }

    private static boolean asksIndexes(Element element) {
        Query whole = new Query();
        whole.setQuerySelectType();
        whole.setQueryResultStar(true);
        whole.setQueryPattern(element);
        return asksIndexes(whole);
    }

    /** Whether some part of a query asks an index. */
    static boolean asksIndexes(Query query) {
        AtomicBoolean asks = new AtomicBoolean();
        QueryTransformOps.transform(query, (Node node) -> {
            if (node.isURI() && node.getURI().startsWith(Computed.NS)) {
                asks.set(true);
            }
            return node;
        });
        return asks.get();
    }
}
