// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Optional;
import org.scholarch.problem.Location;

/**
 * A post at an organisation.
 *
 * @param rank the post as written, e.g. {@code Associate Professor}
 * @param organization where it is
 * @param unit the department or other unit of that organisation
 * @param period when, if the source says so
 * @param at where it stands; two posts may share one line
 */
public record Appointment(
        Label rank, Organization organization, Optional<Label> unit, Optional<Period> period, Location at) {}
