// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Optional;

/**
 * A post at an organisation.
 *
 * @param rank the post as written, e.g. {@code Associate Professor}
 * @param organization the organisation as written
 * @param unit the department or other unit of that organisation
 * @param line 1-based line; two posts may share one
 */
public record Appointment(String rank, String organization, Optional<String> unit, int line) {}
