// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of VoID that we speak: what is in a dataset. */
public final class VoID {
    /** The namespace. */
    public static final String NS = "http://rdfs.org/ns/void#";

    public static final String DATASET = NS + "Dataset";
    public static final String DATA_DUMP = NS + "dataDump";
    public static final String URI_SPACE = NS + "uriSpace";
    public static final String EXAMPLE_RESOURCE = NS + "exampleResource";
    public static final String VOCABULARY = NS + "vocabulary";
    public static final String TRIPLES = NS + "triples";
    public static final String ENTITIES = NS + "entities";
    public static final String CLASSES = NS + "classes";
    public static final String PROPERTIES = NS + "properties";
    public static final String CLASS_PARTITION = NS + "classPartition";
    public static final String CLASS = NS + "class";
    public static final String PROPERTY_PARTITION = NS + "propertyPartition";
    public static final String PROPERTY = NS + "property";

    private VoID() {}
}
