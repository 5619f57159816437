// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.vocab.Minter;

/**
 * A SPARQL query with a description and with gaps to fill in. Variables that begin with an underscore are its parameters:
 * {@code ?_person_iri} is the parameter {@code person}, an IRI; {@code ?_least_integer} is {@code least}, a whole number;
 * {@code ?_text} is {@code text}, any text, and {@code ?_text_words} the same text as a regular expression, see {@link TextPattern}.
 *
 * @param name what users call it: the file name without its ending
 * @param summary one sentence; empty when the file has none
 * @param description what to know before trusting the answer; may be empty
 * @param tags words to group queries by
 * @param parameters in the order of the header, then those without a default
 * @param text the query as it stands in the file, header included
 */
public record SavedQuery(
        String name, String summary, String description, List<String> tags, List<Parameter> parameters, String text) {

    private static final Var LIMIT = Var.alloc("_limit_integer");

    /** Copies the lists. */
    public SavedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** What kind of value a parameter takes. */
    public enum Kind {
        /** An absolute IRI, or the slug of a person, topic, organisation, work or level. */
        IRI,
        /** A whole number. */
        INTEGER,
        /** Any text. */
        TEXT
    }

    /**
     * A gap in a query.
     *
     * @param name what users write before the equals sign
     * @param variable the SPARQL variable, without its question mark
     * @param kind what values it takes
     * @param fallback the value when the user gives none; absent when the user must give one
     */
    public record Parameter(String name, String variable, Kind kind, Optional<String> fallback) {}

    /**
     * Reads a query file.
     *
     * @param name what to call it
     * @param text the file
     * @throws ScholarchException {@code query-invalid} when header or query cannot be understood
     */
    public static SavedQuery read(String name, String text) {
        QueryHeader header = QueryHeader.read(name, text);
        List<Parameter> parameters = ParameterNames.in(name, parse(name, text), header.defaults());
        return new SavedQuery(name, header.summary(), header.description(), header.tags(), parameters, text);
    }

    /**
     * The query with every gap filled in. Values become RDF terms and replace the variables in the parsed query, so no value
     * can change what the query does.
     *
     * @param values parameter names and values; parameters with a default may be missing
     * @param minter turns slugs into IRIs of the dataset at hand
     * @throws ScholarchException {@code query-invalid} for an unknown parameter, a missing value or a value of the wrong kind
     */
    public Query bind(Map<String, String> values, Minter minter) {
        refuseUnknown(values);
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = Optional.ofNullable(values.get(parameter.name()))
                    .or(parameter::fallback)
                    .orElseThrow(() -> invalid("needs a value: give " + parameter.name() + "=… ."));
            Node term = ParameterValue.term(this, parameter, value, minter);
            terms.put(Var.alloc(parameter.variable()), term);
            if (parameter.kind() == Kind.TEXT) {
                Node pattern = NodeFactory.createLiteralString(TextPattern.of(value));
                terms.put(Var.alloc(parameter.variable() + "_" + TextPattern.ENDING), pattern);
            }
        }
        Query query = parse(name, text);
        Query bound = terms.isEmpty() ? query : QueryTransformOps.replaceVars(query, terms);
        Optional.ofNullable(terms.get(LIMIT)).ifPresent(limit -> limit(bound, limit));
        return bound;
    }

    /**
     * The query with every gap filled in, for any store that speaks SPARQL 1.1: what asks the indexes of a store of our own is taken out.
     *
     * @throws ScholarchException {@code query-invalid} as for {@link #bind}, and when the query has no branch without the indexes
     */
    public Query plain(Map<String, String> values, Minter minter) {
        Query plain = PlainForm.of(bind(values, minter));
        if (PlainForm.asksIndexes(plain)) {
            throw invalid(
                    "asks the indexes of a store of Scholarch's own in every branch: another store cannot answer it.");
        }
        return plain;
    }

    /** The answer has no more rows than the limit, whether or not the query itself made use of it. */
    private void limit(Query bound, Node limit) {
        long rows = ((Number) limit.getLiteralValue()).longValue();
        if (rows < 1) {
            throw invalid("needs a limit of 1 or more, not " + rows + ".");
        }
        bound.setLimit(rows);
    }

    /** An exception about this query. */
    ScholarchException invalid(String message) {
        return new ScholarchException(ProblemCode.QUERY_INVALID, "The query '" + name + "' " + message);
    }

    private void refuseUnknown(Map<String, String> values) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        for (String given : values.keySet()) {
            if (!known.contains(given)) {
                String have = known.isEmpty() ? "it has none" : "it has " + String.join(", ", known);
                throw invalid("has no parameter '" + given + "'; " + have + ".");
            }
        }
    }

    private static Query parse(String name, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            String reason = Objects.requireNonNullElse(e.getMessage(), "")
                    .lines()
                    .findFirst()
                    .orElse("");
            throw new ScholarchException(
                    ProblemCode.QUERY_INVALID, "The query '" + name + "' is no SPARQL: " + reason, e);
        }
    }
}
