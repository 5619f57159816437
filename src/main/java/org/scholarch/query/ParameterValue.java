// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.scholarch.query.SavedQuery.Parameter;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Slug;
import org.scholarch.vocab.Sup;

/** Turns what a user wrote into an RDF term. */
final class ParameterValue {
    private static final int LONGEST = 2_000;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    /** What RFC 3987 and SPARQL forbid between angle brackets. */
    private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

    static Node term(SavedQuery query, Parameter parameter, String value, Minter minter) {
        if (value.length() > LONGEST) {
            throw query.invalid("takes no value of over " + LONGEST + " characters for '" + parameter.name() + "'.");
        }
        return switch (parameter.kind()) {
            case TEXT -> NodeFactory.createLiteralString(value);
            case INTEGER -> integer(query, parameter, value);
            case IRI -> NodeFactory.createURI(iri(query, parameter, value, minter));
        };
    }

    private static Node integer(SavedQuery query, Parameter parameter, String value) {
        if (!INTEGER.matcher(value).matches()) {
            throw query.invalid("needs a whole number for '" + parameter.name() + "', not '" + value + "'.");
        }
        return NodeFactory.createLiteralDT(String.valueOf(Long.parseLong(value)), XSDDatatype.XSDinteger);
    }

    private static String iri(SavedQuery query, Parameter parameter, String value, Minter minter) {
        if (SLUG.matcher(value).matches()) {
            return fromSlug(parameter.name(), value, minter)
                    .orElseThrow(() -> query.invalid("needs an absolute IRI for '" + parameter.name() + "', not '"
                            + value + "': no address of the dataset ends in such a name."));
        }
        if (!isAbsolute(value)) {
            throw query.invalid("needs a name as in addresses for '" + parameter.name() + "', e.g. '" + Slug.of(value)
                    + "', or an absolute IRI, not '" + value + "'.");
        }
        return value;
    }

    /** The last word of the name tells the kind of thing: {@code other_person} is a person. */
    private static Optional<String> fromSlug(String name, String slug, Minter minter) {
        return switch (name.substring(name.lastIndexOf('_') + 1)) {
            case "person", "supervisor", "student" -> Optional.of(minter.person(slug));
            case "organization", "institution", "unit" -> Optional.of(minter.organization(slug));
            case "topic" -> Optional.of(minter.topic(slug));
            case "publication", "work" -> Optional.of(minter.publication(slug));
            case "role" -> Optional.of(minter.role(slug));
            case "level" -> Optional.of(Sup.level(slug));
            default -> Optional.empty();
        };
    }

    private static boolean isAbsolute(String value) {
        if (NOT_IN_IRI.matcher(value).find()) {
            return false;
        }
        try {
            return IRIx.create(value).isReference();
        } catch (IRIException e) {
            return false;
        }
    }

    private ParameterValue() {}
}
