// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.neverblink.jelly.convert.jena.riot.JellyLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFWriter;

class JellyWriterTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    @Property(tries = 200)
    void jenaReadsTheSameFromJellyAsFromNQuads(@ForAll("streams") List<Statement> statements) {
        assertEquals(
                quads(write(StatementFormat.NQ, statements), Lang.NQUADS),
                quads(write(StatementFormat.JELLY, statements), JellyLanguage.JELLY));
    }

    @Example
    void manyStatementsAreFewerBytesThanTheirLines() {
        List<Statement> statements = IntStream.range(0, 500)
                .mapToObj(i -> statement(iri("person/p" + i), VALUES.createLiteral("Person " + i), iri("graph/" + i)))
                .toList();
        int jelly = write(StatementFormat.JELLY, statements).length;
        int lines = write(StatementFormat.NQ, statements).length;
        assertTrue(jelly < lines, jelly + " bytes against " + lines);
    }

    @Provide
    Arbitrary<List<Statement>> streams() {
        Arbitrary<IRI> things = Arbitraries.strings()
                .withChars("abc/#-é")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(JellyWriterTest::iri);
        Arbitrary<String> labels = Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withChars('\n', '\t', '"', '\\')
                .ofMaxLength(12);
        Arbitrary<Literal> literals = Arbitraries.oneOf(
                labels.map(VALUES::createLiteral),
                Combinators.combine(labels, Arbitraries.of("en", "fr", "de-CH")).as(VALUES::createLiteral),
                labels.map(label -> VALUES.createLiteral(label, XSD.GYEAR)));
        Arbitrary<Value> objects = Arbitraries.oneOf(things.map(it -> it), literals.map(it -> it));
        return Combinators.combine(things, objects, things)
                .as(JellyWriterTest::statement)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Statement statement(IRI subject, Value object, IRI graph) {
        return VALUES.createStatement(subject, iri("name"), object, graph);
    }

    private static IRI iri(String path) {
        return VALUES.createIRI("http://example.org/" + path);
    }

    private static byte[] write(StatementFormat format, List<Statement> statements) {
        var out = new ByteArrayOutputStream();
        RDFWriter writer = format.writer(out);
        writer.startRDF();
        statements.forEach(writer::handleStatement);
        writer.endRDF();
        return out.toByteArray();
    }

    /** As a set of texts, since a graph would take equal values of different spelling for one. */
    private static Set<String> quads(byte[] bytes, Lang lang) {
        DatasetGraph dataset = RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(lang)
                .checking(false)
                .toDatasetGraph();
        var quads = new TreeSet<String>();
        dataset.find().forEachRemaining(quad -> quads.add(quad.toString()));
        return quads;
    }
}
