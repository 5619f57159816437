// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.List;

/**
 * One page of the list of what may be one and the same.
 *
 * @param total how many pairs there are on all pages
 * @param number this page, from 1
 * @param pages how many pages there are
 * @param pairs the pairs on this page, the surest first
 */
record SuspectsPage(int total, int number, int pages, List<DecidedPair> pairs) {}
