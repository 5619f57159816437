// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * Which terms may go into a request. The library that writes them escapes the text of literals, but nothing in an IRI, a language
 * or a datatype: what could end one of those early never gets as far as that.
 */
final class Terms {
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`\\x7F]*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private static final char REPLACEMENT = '\uFFFD';

    private Terms() {}

    /** Whether a term can be written so that a server reads the same term. */
    static boolean isFit(Node node) {
        if (node.isURI()) {
            return isIri(node.getURI());
        }
        if (!node.isLiteral() || !isWellFormed(node.getLiteralLexicalForm())) {
            return false;
        }
        String language = node.getLiteralLanguage();
        return language.isEmpty()
                ? isIri(node.getLiteralDatatypeURI())
                : LANGUAGE.matcher(language).matches();
    }

    /** Whether a text is an absolute IRI. */
    static boolean isIri(String text) {
        return IRI.matcher(text).matches() && isWellFormed(text);
    }

    /**
     * A statement as it can be sent. Half a character, which no store can keep, becomes the replacement character.
     *
     * @throws ScholarchException {@code store-unwritable} when another term of it cannot be sent
     */
    static Triple sendable(Triple triple) {
        Node object = triple.getObject();
        Triple sendable = object.isLiteral() && !isWellFormed(object.getLiteralLexicalForm())
                ? Triple.create(triple.getSubject(), triple.getPredicate(), mended(object))
                : triple;
        for (Node node : new Node[] {sendable.getSubject(), sendable.getPredicate(), sendable.getObject()}) {
            if (!isFit(node)) {
                throw new ScholarchException(
                        ProblemCode.STORE_UNWRITABLE, "A statement has a term that no store can be sent: " + node);
            }
        }
        return sendable;
    }

    private static Node mended(Node literal) {
        var text = new StringBuilder();
        literal.getLiteralLexicalForm().codePoints().forEach(c -> {
            boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
            text.appendCodePoint(half ? REPLACEMENT : c);
        });
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text.toString(), literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text.toString(), literal.getLiteralLanguage());
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
