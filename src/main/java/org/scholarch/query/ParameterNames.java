// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.query.SavedQuery.Kind;
import org.scholarch.query.SavedQuery.Parameter;

/** Finds the parameters of a parsed query. The variables are taken from the parse, so strings and comments cannot mislead. */
final class ParameterNames {
    private static final Pattern VARIABLE =
            Pattern.compile("_([a-z][a-z0-9]*(?:_[a-z0-9]+)*?)(?:_(iri|integer|" + TextPattern.ENDING + "))?");

    static List<Parameter> in(String query, Query parsed, Map<String, String> defaults) {
        SortedMap<String, Parameter> byName = new TreeMap<>();
        QueryTransformOps.transform(parsed, (Node node) -> {
            if (Var.isVar(node)) {
                collect(query, node.getName(), defaults, byName);
            }
            return node;
        });
        List<Parameter> inOrder = new ArrayList<>();
        for (String name : defaults.keySet()) {
            Parameter parameter = byName.remove(name);
            if (parameter == null) {
                throw new ScholarchException(
                        ProblemCode.QUERY_INVALID,
                        "The query '" + query + "' has a default for '" + name + "' but no such parameter.");
            }
            inOrder.add(parameter);
        }
        inOrder.addAll(byName.values());
        return inOrder;
    }

    private static void collect(
            String query, String variable, Map<String, String> defaults, Map<String, Parameter> byName) {
        Matcher matcher = VARIABLE.matcher(variable);
        if (!matcher.matches()) {
            return;
        }
        String name = matcher.group(1);
        String ending = Objects.requireNonNullElse(matcher.group(2), TextPattern.ENDING);
        boolean text = ending.equals(TextPattern.ENDING);
        Kind kind = text ? Kind.TEXT : Kind.valueOf(ending.toUpperCase(Locale.ROOT));
        var parameter =
                new Parameter(name, text ? "_" + name : variable, kind, Optional.ofNullable(defaults.get(name)));
        Parameter same = byName.putIfAbsent(name, parameter);
        if (same != null && !same.equals(parameter)) {
            throw new ScholarchException(
                    ProblemCode.QUERY_INVALID,
                    "The query '" + query + "' has two parameters '" + name + "': ?" + same.variable() + " and ?"
                            + variable + ".");
        }
    }

    private ParameterNames() {}
}
