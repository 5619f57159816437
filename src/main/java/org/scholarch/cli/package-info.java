// SPDX-License-Identifier: Apache-2.0
/** Reads the command line, starts publish or serve, prints the outcome. Start with {@link org.scholarch.cli.Main}. */
@NullMarked
package org.scholarch.cli;

import org.jspecify.annotations.NullMarked;
