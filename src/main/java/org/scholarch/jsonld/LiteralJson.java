// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.scholarch.jsonld.Term.Coercion;

/** Writes literals so that a reader gets the same text, language and datatype back. */
final class LiteralJson {
    private static final String STRING = DataTerms.XSD + "string";
    private static final String BOOLEAN = DataTerms.XSD + "boolean";
    private static final String INTEGER = DataTerms.XSD + "integer";
    /** Whole numbers of more digits lose some in readers that know only binary floating point. */
    private static final int SAFE_DIGITS = 15;

    private final JsonGenerator json;
    private final Terms terms;

    LiteralJson(JsonGenerator json, Terms terms) {
        this.json = json;
        this.terms = terms;
    }

    /** Writes a literal as the value of a property. */
    void write(Term term, Node literal) throws IOException {
        String datatype = literal.getLiteralDatatypeURI();
        boolean bare = isBare(literal, datatype);
        if (bare && term.coercion() == Coercion.TEXT) {
            bare(literal, datatype);
            return;
        }
        json.writeStartObject();
        json.writeFieldName("@value");
        if (bare) {
            bare(literal, datatype);
        } else {
            JsonText.write(json, literal.getLiteralLexicalForm());
            qualify(literal, datatype);
        }
        json.writeEndObject();
    }

    /** Whether JSON has a value of its own from which a reader takes the same literal. */
    private static boolean isBare(Node literal, String datatype) {
        return switch (datatype) {
            case STRING -> true;
            case BOOLEAN ->
                literal.getLiteralLexicalForm().equals("true")
                        || literal.getLiteralLexicalForm().equals("false");
            case INTEGER -> isPlainInteger(literal.getLiteralLexicalForm());
            default -> false;
        };
    }

    private void bare(Node literal, String datatype) throws IOException {
        String text = literal.getLiteralLexicalForm();
        switch (datatype) {
            case BOOLEAN -> json.writeBoolean(text.equals("true"));
            case INTEGER -> json.writeNumber(Long.parseLong(text));
            default -> JsonText.write(json, text);
        }
    }

    private void qualify(Node literal, String datatype) throws IOException {
        String language = literal.getLiteralLanguage();
        if (language.isEmpty()) {
            json.writeStringField("@type", terms.datatype(datatype));
            return;
        }
        json.writeStringField("@language", language);
        if (literal.getLiteralBaseDirection() != null) {
            json.writeStringField(
                    "@direction", literal.getLiteralBaseDirection().direction());
        }
    }

    /** Whether the text is the one way of writing a whole number that every reader returns unchanged. */
    private static boolean isPlainInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits < 1 || digits > SAFE_DIGITS || (text.charAt(start) == '0' && text.length() > 1)) {
            return false;
        }
        return text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    }
}
