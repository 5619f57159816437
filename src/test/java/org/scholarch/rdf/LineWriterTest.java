// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

class LineWriterTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final IRI THING = VALUES.createIRI("http://example.org/thing");
    private static final IRI NAME = VALUES.createIRI("http://example.org/name");

    @Property(tries = 300)
    void rioReadsWhatWasWritten(@ForAll("statements") Statement statement) throws IOException {
        var read = new StatementCollector();
        var parser = Rio.createParser(RDFFormat.NQUADS);
        // What an escape stands for need not be allowed in an IRI.
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false)
                .set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false)
                .setRDFHandler(read);
        parser.parse(new ByteArrayInputStream(write(StatementFormat.NQ, statement)), "");
        assertEquals(1, read.getStatements().size());
        Statement found = read.getStatements().iterator().next();
        assertEquals(said(statement), said(found));
    }

    @Property(tries = 300)
    void jenaReadsWhatWasWritten(@ForAll("statements") Statement statement) {
        DatasetGraph read = RDFParser.source(new ByteArrayInputStream(write(StatementFormat.NQ, statement)))
                .lang(Lang.NQUADS)
                .checking(false)
                .toDatasetGraph();
        Quad found = read.find().next();
        String graph = found.isDefaultGraph() ? "" : found.getGraph().toString();
        assertEquals(
                said(statement),
                List.of(
                        found.getSubject().toString(),
                        found.getPredicate().toString(),
                        said(found.getObject()),
                        graph));
    }

    @Property(tries = 300)
    void everyStatementIsOneLine(@ForAll("statements") Statement statement) {
        String text = text(StatementFormat.NQ, statement);
        assertEquals(text.length() - 1, text.indexOf('\n'));
        assertFalse(text.chars().limit(text.length() - 1L).anyMatch(c -> c < ' ' || c == 127));
    }

    @Example
    void literalsAreEscapedAsCanonicalNQuadsAsks() {
        String nasty = "\u0000\u0007\b\t\n\u000b\f\r\u001f \"\\' \u007f\u0080é€😀";
        assertEquals(
                "\"\\u0000\\u0007\\b\\t\\n\\u000B\\f\\r\\u001F \\\"\\\\' \\u007F\u0080é€😀\"",
                object(VALUES.createLiteral(nasty)));
    }

    @Example
    void iriCannotEndItsBrackets() {
        IRI iri = VALUES.createIRI("http://example.org/a> <b> .\n{\"|^`\\}é");
        assertEquals(
                "<http://example.org/a\\u003E\\u0020\\u003Cb\\u003E\\u0020.\\u000A\\u007B\\u0022\\u007C\\u005E\\u0060\\u005C\\u007Dé>",
                object(iri));
    }

    @Example
    void surrogateWithoutPartnerIsReplaced() {
        assertEquals("\"a\uFFFDb\uFFFD\"", object(VALUES.createLiteral("a\uDC00b\uD83D")));
        assertEquals("\"\uFFFD😀\"", object(VALUES.createLiteral("\uD83D😀")));
        assertEquals("<http://example.org/\uFFFD>", object(VALUES.createIRI("http://example.org/\uD83D")));
    }

    @Example
    void literalSaysItsLanguageOrItsDatatypeUnlessItIsAPlainString() {
        assertEquals("\"a\"@fr-CA", object(VALUES.createLiteral("a", "fr-CA")));
        assertEquals("\"7\"^^<" + XSD.INTEGER + ">", object(VALUES.createLiteral("7", XSD.INTEGER)));
        assertEquals("\"a\"", object(VALUES.createLiteral("a", XSD.STRING)));
    }

    @Example
    void languageTagCannotSmuggleInAStatement() {
        Literal literal = VALUES.createLiteral("a", "en .\n<x:y>");
        assertThrows(RDFHandlerException.class, () -> object(literal));
    }

    @Example
    void blankNodesKeepTheirLabelsApart() {
        assertEquals("_:bab1", object(VALUES.createBNode("ab1")));
        assertEquals("_:ba_002Db", object(VALUES.createBNode("a-b")));
        assertEquals("_:ba_005F002Db", object(VALUES.createBNode("a_002Db")));
    }

    @Example
    void nTriplesHaveNoGraph() {
        Statement statement = VALUES.createStatement(THING, NAME, THING, NAME);
        String triple = "<" + THING + "> <" + NAME + "> <" + THING + "> ";
        assertEquals(triple + "<" + NAME + "> .\n", text(StatementFormat.NQ, statement));
        assertEquals(triple + ".\n", text(StatementFormat.NT, statement));
    }

    @Example
    void textLongerThanTheBufferComesOutWhole() {
        String text = "\"é😀x".repeat(40_000);
        String escaped = "\\\"é😀x".repeat(40_000);
        assertEquals("\"" + escaped + "\"", object(VALUES.createLiteral(text)));
        assertEquals("<x:" + "y".repeat(200_000) + ">", object(VALUES.createIRI("x:" + "y".repeat(200_000))));
    }

    @Example
    void manyDifferentIrisAreNotConfused() {
        Statement[] statements = new Statement[20_000];
        var expected = new StringBuilder();
        for (int i = 0; i < statements.length; i++) {
            IRI iri = VALUES.createIRI("http://example.org/" + i % 9_000);
            statements[i] = VALUES.createStatement(iri, NAME, iri);
            expected.append("<" + iri + "> <" + NAME + "> <" + iri + "> .\n");
        }
        assertEquals(expected.toString(), text(StatementFormat.NQ, statements));
    }

    @Example
    void failureOfTheStreamIsToldAsOneOfTheHandler() {
        RDFWriter writer = StatementFormat.NQ.writer(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        writer.startRDF();
        writer.handleStatement(VALUES.createStatement(THING, NAME, THING));
        RDFHandlerException failure = assertThrows(RDFHandlerException.class, writer::endRDF);
        assertInstanceOf(IOException.class, failure.getCause());
    }

    @Provide
    Arbitrary<Statement> statements() {
        Arbitrary<Resource> graphs = iris().map(Resource.class::cast).injectNull(0.2);
        return Combinators.combine(iris(), iris(), objects(), graphs).as(VALUES::createStatement);
    }

    private static Arbitrary<IRI> iris() {
        return Arbitraries.strings()
                .withChars("aé-._~%/?#@!$&'()*+,;=:\u4e16 <>\"{}|^`\\\n\0\t\u001f\u0085\u00a0\u2028\ufeff\ufffd")
                .withCharRange('a', 'z')
                .ofMaxLength(12)
                .map(end -> VALUES.createIRI("http://example.org/" + end));
    }

    private static Arbitrary<Value> objects() {
        Arbitrary<Value> languages = Combinators.combine(texts(), tags()).as(VALUES::createLiteral);
        Arbitrary<Value> typed = Combinators.combine(texts(), iris()).as(VALUES::createLiteral);
        Arbitrary<Value> strings = texts().map(VALUES::createLiteral);
        return Arbitraries.oneOf(iris().map(Value.class::cast), strings, languages, typed);
    }

    /** Language tags as the grammar of N-Quads has them, well-formed by other rules or not. */
    private static Arbitrary<String> tags() {
        Arbitrary<String> first = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> more =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> any = Combinators.combine(first, more.list().ofMaxSize(3))
                .as((one, others) -> one + others.stream().map(it -> "-" + it).collect(Collectors.joining()));
        return Arbitraries.oneOf(Arbitraries.of("en", "fr-CA", "zh-Hant", "x-klingon"), any);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                "\"",
                "\\",
                "\\u0041",
                "\n",
                "\r",
                "\t",
                "\0",
                "\u0085",
                "\u2028",
                "\u007f",
                "😀",
                "\ud83d",
                "\ude00",
                "é",
                " .\n<a> <b> <c> .",
                "^^",
                "@en",
                "\ufeff",
                "\uffff");
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    /** What a statement says once unpaired surrogates are replaced. */
    private static List<String> said(Statement statement) {
        String graph =
                statement.getContext() == null ? "" : statement.getContext().stringValue();
        return List.of(
                statement.getSubject().stringValue(),
                statement.getPredicate().stringValue(),
                said(statement.getObject()),
                graph);
    }

    private static String said(Value value) {
        if (!(value instanceof Literal literal)) {
            return value.stringValue();
        }
        return literal.getLanguage().orElse("").toLowerCase(Locale.ROOT) + literal.getDatatype() + " "
                + wellFormed(literal.getLabel());
    }

    private static String said(Node node) {
        return node.isURI()
                ? node.getURI()
                : node.getLiteralLanguage().toLowerCase(Locale.ROOT) + node.getLiteralDatatypeURI() + " "
                        + node.getLiteralLexicalForm();
    }

    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** An object as it is written. */
    private static String object(Value value) {
        String line = text(StatementFormat.NQ, VALUES.createStatement(THING, NAME, value));
        return line.substring(("<" + THING + "> <" + NAME + "> ").length(), line.length() - " .\n".length());
    }

    private static String text(StatementFormat format, Statement... statements) {
        return new String(write(format, statements), StandardCharsets.UTF_8);
    }

    private static byte[] write(StatementFormat format, Statement... statements) {
        var bytes = new ByteArrayOutputStream();
        RDFWriter writer = format.writer(bytes);
        writer.startRDF();
        for (Statement statement : statements) {
            writer.handleStatement(statement);
        }
        writer.endRDF();
        return bytes.toByteArray();
    }
}
