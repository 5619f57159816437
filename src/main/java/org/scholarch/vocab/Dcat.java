// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of DCAT that we speak: where a dataset can be had. */
public final class Dcat {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/dcat#";

    public static final String DATASET = NS + "Dataset";
    public static final String DISTRIBUTION_CLASS = NS + "Distribution";
    public static final String DISTRIBUTION = NS + "distribution";
    public static final String DOWNLOAD_URL = NS + "downloadURL";
    public static final String MEDIA_TYPE = NS + "mediaType";
    public static final String COMPRESS_FORMAT = NS + "compressFormat";
    public static final String BYTE_SIZE = NS + "byteSize";

    private Dcat() {}
}
