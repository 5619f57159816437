// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.List;

/**
 * One page of a list.
 *
 * @param title what is listed
 * @param path path of the list under the root
 * @param total how many there are on all pages
 * @param number this page, from 1
 * @param pages how many pages there are
 * @param links what is on this page
 */
record ListPage(String title, String path, int total, int number, int pages, List<Link> links) {}
