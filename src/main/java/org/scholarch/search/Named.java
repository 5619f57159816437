// SPDX-License-Identifier: Apache-2.0
package org.scholarch.search;

/**
 * One name of one thing.
 *
 * @param thing its address
 * @param name as it is written
 * @param kind what it is
 * @param hasPage whether a page is about it; such things are found first
 */
public record Named(String thing, String name, Kind kind, boolean hasPage) {}
