// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The datatypes of XML Schema that we speak. */
public final class Xsd {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2001/XMLSchema#";

    public static final String DECIMAL = NS + "decimal";
    public static final String DATE = NS + "date";
    public static final String YEAR_MONTH = NS + "gYearMonth";
    public static final String YEAR = NS + "gYear";
    public static final String INT = NS + "int";
    public static final String INTEGER = NS + "integer";
    public static final String DATE_TIME = NS + "dateTime";
    public static final String HEX_BINARY = NS + "hexBinary";
    public static final String NON_NEGATIVE_INTEGER = NS + "nonNegativeInteger";

    private Xsd() {}
}
