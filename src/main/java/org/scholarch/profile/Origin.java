// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a profile was read.
 *
 * @param file the file as the user named it; what problems point to
 * @param slug the identity that the document's name gives: the file name without its ending, or the last path segment of its
 *     address
 * @param sha256 SHA-256 of the document's bytes, 64 lower-case hexadecimal digits
 * @param address the web address of the page, when known
 * @param retrieved the day on which the page was saved, when somebody said so; a file's own time stamp is no evidence
 */
public record Origin(
        String file, String slug, String sha256, Optional<String> address, Optional<LocalDate> retrieved) {}
