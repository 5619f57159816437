// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.scholarch.config.Configuration;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;

/** Runs the whole line over files, as the command line does. */
final class Runs {
    static final Minter MINTER = new Minter("https://example.org/");

    static Outcome build(Path out, StatementFormat format, Path... sources) {
        Configuration configuration = ConfigurationReader.nextTo(List.of(sources));
        var description = new ProfileDocuments.Description(configuration.retrieved(), configuration.pages());
        ProfileDocuments documents = ProfileDocuments.under(List.of(sources), description);
        try (OutputFolder folder = OutputFolder.open(out, format, MINTER)) {
            Outcome outcome = new Publisher(MINTER, configuration).publish(documents, folder, Progress.SILENT);
            folder.report(outcome);
            return outcome;
        }
    }

    static List<String> codes(Outcome outcome) {
        return outcome.problems().stream().map(problem -> problem.code().id()).toList();
    }

    /** A dataset whose default graph is the merge of all graphs of a file. */
    static DatasetGraph load(Path file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, file.toString());
        dataset.find().forEachRemaining(quad -> dataset.getDefaultGraph().add(quad.asTriple()));
        return dataset;
    }

    /** The rows of a query, each value in its lexical form. */
    static List<List<String>> rows(DatasetGraph dataset, String query) {
        List<List<String>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet set = execution.select();
            set.forEachRemaining(binding -> rows.add(set.getResultVars().stream()
                    .map(variable -> binding.contains(variable) ? text(binding.get(variable)) : "")
                    .toList()));
        }
        return rows;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private Runs() {}
}
