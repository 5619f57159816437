// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Period;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Xsd;

/** Says the statements of one named graph to a handler. Subjects, properties and objects are IRIs as text. */
final class StatementWriter {
    /** Characters of a year, and of a year with a month. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final Map<String, IRI> iris = new HashMap<>();
    private final Set<String> described = new HashSet<>();
    private final RDFHandler handler;
    private final IRI graph;

    StatementWriter(RDFHandler handler, String graph) {
        this.handler = handler;
        this.graph = iri(graph);
    }

    /** True the first time that it is asked for a thing: what several parts of a page speak of is described once. */
    boolean isNew(String thing) {
        return described.add(thing);
    }

    void types(String subject, String... types) {
        for (String type : types) {
            link(subject, Rdf.TYPE, type);
        }
    }

    void link(String subject, String property, String object) {
        say(subject, property, iri(object));
    }

    void links(String subject, String object, String... properties) {
        for (String property : properties) {
            link(subject, property, object);
        }
    }

    /** One text under several properties, without a language. */
    void text(String subject, String text, String... properties) {
        literals(subject, values.createLiteral(text), properties);
    }

    /** One text under several properties, in its language when that is known. */
    void text(String subject, Text text, String... properties) {
        Literal literal = text.language().isKnown()
                ? values.createLiteral(text.value(), text.language().tag())
                : values.createLiteral(text.value());
        literals(subject, literal, properties);
    }

    /** A label under several properties, in each of its languages. */
    void label(String subject, Label label, String... properties) {
        label.texts().forEach(text -> text(subject, text, properties));
    }

    /**
     * What a thing is called, once in each language, however often it is asked for.
     *
     * @param further the property of other words in a language that has its own already
     */
    void name(String subject, Label label, String further, String... properties) {
        for (Text text : label.texts()) {
            if (isNew(subject + " @" + text.language().tag() + " " + text.value())) {
                boolean first = isNew(subject + " @" + text.language().tag());
                text(subject, text, first ? properties : new String[] {further});
            }
        }
    }

    /** A day, month or year under several properties, with the datatype that it has. */
    void date(String subject, String date, String... properties) {
        String datatype = switch (date.length()) {
            case YEAR -> Xsd.YEAR;
            case MONTH -> Xsd.YEAR_MONTH;
            default -> Xsd.DATE;
        };
        for (String property : properties) {
            typed(subject, property, date, datatype);
        }
    }

    /** When something begins and ends, as far as somebody says so. */
    void period(String subject, Optional<Period> period, String start, String end) {
        period.flatMap(Period::start).ifPresent(date -> date(subject, date, start));
        period.flatMap(Period::end).ifPresent(date -> date(subject, date, end));
    }

    /** The addresses under which registers know a thing, each once. */
    void sameAs(String subject, List<Identifier> identifiers) {
        for (Identifier identifier : identifiers) {
            identifier
                    .address()
                    .filter(address -> isNew(subject + " = " + address))
                    .ifPresent(address -> link(subject, Schema.SAME_AS, address));
        }
    }

    void flag(String subject, String property, boolean value) {
        say(subject, property, values.createLiteral(value));
    }

    void number(String subject, String property, int value) {
        typed(subject, property, Integer.toString(value), Xsd.INTEGER);
    }

    void typed(String subject, String property, String text, String datatype) {
        say(subject, property, values.createLiteral(text, iri(datatype)));
    }

    private void literals(String subject, Literal literal, String... properties) {
        for (String property : properties) {
            say(subject, property, literal);
        }
    }

    private void say(String subject, String property, Value object) {
        handler.handleStatement(values.createStatement(iri(subject), iri(property), object, graph));
    }

    private IRI iri(String iri) {
        return iris.computeIfAbsent(iri, values::createIRI);
    }
}
