// SPDX-License-Identifier: Apache-2.0
package org.scholarch.ontology;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/** The files that the tests of the ontologies read. */
final class OntologyFiles {
    static final Path RESOURCES = Path.of("src/test/resources/org/scholarch/ontology");
    static final List<String> ONTOLOGIES = List.of("supervision", "coauthorship", "identity");

    /** One ontology by its file name without extension. */
    static Model ontology(String name) {
        return RDFDataMgr.loadModel("ontology/" + name + ".ttl");
    }

    /** The graph of a record with every shortcut written. */
    static Model record(String name) {
        return RDFDataMgr.loadModel("src/test/resources/org/scholarch/check/" + name + ".ttl");
    }

    /** The dataset of the competency questions; its default graph is the merge of all its graphs. */
    static Dataset example() {
        Dataset example =
                RDFDataMgr.loadDataset(RESOURCES.resolve("example.trig").toString());
        Model all = ModelFactory.createModelForGraph(example.getUnionModel().getGraph());
        example.setDefaultModel(ModelFactory.createDefaultModel().add(all));
        return example;
    }

    private OntologyFiles() {}
}
