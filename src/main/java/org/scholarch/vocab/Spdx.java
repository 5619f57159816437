// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of SPDX that DCAT takes for checksums. */
public final class Spdx {
    /** The namespace. */
    public static final String NS = "http://spdx.org/rdf/terms#";

    public static final String CHECKSUM_CLASS = NS + "Checksum";
    public static final String CHECKSUM = NS + "checksum";
    public static final String ALGORITHM = NS + "algorithm";
    public static final String SHA256 = NS + "checksumAlgorithm_sha256";
    public static final String CHECKSUM_VALUE = NS + "checksumValue";

    private Spdx() {}
}
