// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

/** An entry with what it claims. */
record Claimed<T>(T entry, Claim claim) {}
