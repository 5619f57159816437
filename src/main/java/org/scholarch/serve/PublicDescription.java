// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static java.util.Objects.requireNonNull;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Closure;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Describes things as the query engine does, by all graphs that say something about them, save a hidden one. */
final class PublicDescription implements DescribeHandler {
    private @Nullable Model description;
    private @Nullable DatasetGraph dataset;
    private @Nullable Node hidden;

    /** Lets the query engine describe in this way from now on. */
    static synchronized void register() {
        DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
        registry.clear();
        registry.add(PublicDescription::new);
    }

    @Override
    public void start(Model accumulated, Context context) {
        description = accumulated;
        dataset = context.get(ARQConstants.sysCurrentDataset);
        hidden = HiddenGraph.in(context);
    }

    @Override
    public void describe(Resource thing) {
        DatasetGraph all = requireNonNull(dataset);
        Node node = thing.asNode();
        add(ModelFactory.createModelForGraph(all.getDefaultGraph()), node);
        Iter.asStream(all.findNG(Node.ANY, node, Node.ANY, Node.ANY))
                .map(Quad::getGraph)
                .distinct()
                .filter(graph -> !graph.equals(hidden))
                .toList()
                .forEach(graph -> add(ModelFactory.createModelForGraph(all.getGraph(graph)), node));
    }

    private void add(Model model, Node node) {
        Closure.closure(requireNonNull(model.asRDFNode(node).asResource()), false, requireNonNull(description));
    }

    @Override
    public void finish() {
        description = null;
    }
}
