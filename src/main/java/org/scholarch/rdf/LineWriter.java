// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFWriter;

/**
 * Writes N-Quads or N-Triples, one statement a line, straight into bytes: several times faster than Rio's own writers. Literals
 * are escaped as canonical N-Quads asks; {@code xsd:string} is left out. A language tag that the grammar has no place for is
 * refused with an {@link RDFHandlerException}.
 */
final class LineWriter extends AbstractRDFWriter {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]+(-[A-Za-z0-9]+)*");

    private static final int ROOM = 1 << 16;

    private final RDFFormat format;
    private final EscapedUtf8 out;
    private final IriBytes iris = new IriBytes();

    /**
     * A writer of one of the two formats.
     *
     * @param format whether it has contexts decides whether the fourth term is written
     */
    LineWriter(RDFFormat format, OutputStream out) {
        this.format = format;
        this.out = new EscapedUtf8(out, ROOM);
    }

    @Override
    public RDFFormat getRDFFormat() {
        return format;
    }

    @Override
    protected void consumeStatement(Statement statement) {
        try {
            term(statement.getSubject());
            term(statement.getPredicate());
            term(statement.getObject());
            Resource graph = statement.getContext();
            if (graph != null && format.supportsContexts()) {
                term(graph);
            }
            out.raw('.');
            out.raw('\n');
        } catch (IOException e) {
            throw new RDFHandlerException(e);
        }
    }

    @Override
    public void handleComment(String comment) {
        // A comment may hold anything, and no reader needs it.
    }

    @Override
    public void endRDF() {
        checkWritingStarted();
        try {
            out.flush();
        } catch (IOException e) {
            throw new RDFHandlerException(e);
        }
    }

    private void term(Value value) throws IOException {
        switch (value) {
            case IRI iri -> iris.write(iri.stringValue(), out);
            case Literal literal -> literal(literal);
            case BNode blank -> blank(blank.getID());
            default -> throw new RDFHandlerException("A statement about a statement: " + value);
        }
        out.raw(' ');
    }

    private void literal(Literal literal) throws IOException {
        out.raw('"');
        out.literal(literal.getLabel());
        out.raw('"');
        if (literal.getLanguage().isPresent()) {
            language(literal.getLanguage().get());
            return;
        }
        if (literal.getCoreDatatype() != CoreDatatype.XSD.STRING) {
            out.raw('^');
            out.raw('^');
            iris.write(literal.getDatatype().stringValue(), out);
        }
    }

    private void language(String tag) throws IOException {
        if (!LANGUAGE.matcher(tag).matches()) {
            throw new RDFHandlerException("This is no language tag: " + tag);
        }
        out.raw('@');
        out.raw(tag.getBytes(StandardCharsets.US_ASCII));
    }

    /** Letters and digits stay; anything else becomes an underscore and four digits, so that different labels stay different. */
    private void blank(String label) throws IOException {
        var safe = new StringBuilder("_:b");
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                safe.append(c);
            } else {
                safe.append('_').append(String.format("%04X", (int) c));
            }
        }
        out.raw(safe.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
