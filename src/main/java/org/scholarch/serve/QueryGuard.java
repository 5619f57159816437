// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Looks through a query for what strangers may not run: calls to other servers and functions beyond SPARQL 1.1's own. It lists
 * what is allowed, so that a kind of pattern or function that a later version of the query engine brings is turned away.
 */
final class QueryGuard {
    private static final List<String> FUNCTIONS =
            List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions/math#");

    /** Why a query is not run; empty when it may be. */
    static Optional<String> objectionTo(Query query) {
        try {
            query(query);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.getMessage());
        }
    }

    private static void query(Query query) {
        if (query.getQueryPattern() != null) {
            element(query.getQueryPattern());
        }
        expressions(query.getProject());
        expressions(query.getGroupBy());
        query.getHavingExprs().forEach(QueryGuard::expression);
        query.getAggregators().forEach(QueryGuard::expression);
        if (query.getOrderBy() != null) {
            query.getOrderBy().stream().map(SortCondition::getExpression).forEach(QueryGuard::expression);
        }
    }

    private static void element(Element element) {
        switch (element) {
            case ElementGroup group -> group.getElements().forEach(QueryGuard::element);
            case ElementUnion union -> union.getElements().forEach(QueryGuard::element);
            case ElementOptional optional -> element(optional.getOptionalElement());
            case ElementMinus minus -> element(minus.getMinusElement());
            case ElementNamedGraph named -> element(named.getElement());
            case ElementSubQuery nested -> query(nested.getQuery());
            case ElementFilter filter -> expression(filter.getExpr());
            case ElementBind bind -> expression(bind.getExpr());
            case ElementPathBlock block -> block.patternElts().forEachRemaining(QueryGuard::pattern);
            case ElementTriplesBlock block ->
                block.patternElts().forEachRemaining(triple -> pattern(new TriplePath(triple)));
            case ElementData data -> {}
            case ElementService service ->
                throw new Refusal("SERVICE is switched off here: this server asks no other.");
            default -> throw new Refusal("Only the patterns of SPARQL 1.1 can be used here.");
        }
    }

    /** Some properties are computed by code; those whose IRI names a Java class would load it. */
    private static void pattern(TriplePath pattern) {
        String property = pattern.getPredicate() == null
                ? String.valueOf(pattern.getPath())
                : pattern.getPredicate().toString();
        if (property.toLowerCase(Locale.ROOT).contains("java:")) {
            throw new Refusal("Properties that name program code cannot be used here.");
        }
    }

    private static void expressions(VarExprList list) {
        list.getExprs().values().forEach(QueryGuard::expression);
    }

    private static void expression(Expr expression) {
        switch (expression) {
            case ExprFunctionOp exists -> element(exists.getElement());
            case ExprAggregator aggregator -> aggregator(aggregator);
            case E_Function call -> {
                function(call.getFunctionIRI());
                call.getArgs().forEach(QueryGuard::expression);
            }
            case ExprFunction builtIn -> builtIn.getArgs().forEach(QueryGuard::expression);
            default -> {}
        }
    }

    private static void aggregator(ExprAggregator aggregator) {
        if (aggregator.getAggregator() instanceof AggCustom custom) {
            function(custom.getIRI());
        }
        if (aggregator.getAggregator().getExprList() != null) {
            aggregator.getAggregator().getExprList().forEach(QueryGuard::expression);
        }
    }

    private static void function(String iri) {
        if (FUNCTIONS.stream().noneMatch(iri::startsWith)) {
            throw new Refusal("The function <" + iri + "> cannot be used here.");
        }
    }

    /** Ends the look through a query. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private QueryGuard() {}
}
