// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.List;

/**
 * One line of what a page says.
 *
 * @param label what the values are
 * @param values one or more
 */
record Fact(String label, List<Link> values) {}
