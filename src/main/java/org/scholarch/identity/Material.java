// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

/**
 * What people are decided over.
 *
 * @param places pairs of entries that stand in one place of two lists of one work
 */
record Material(
        Facts facts, Nodes nodes, Clusters clusters, NameSets names, Context context, Roles roles, Pairs places) {}
