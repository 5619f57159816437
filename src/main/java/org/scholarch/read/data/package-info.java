// SPDX-License-Identifier: Apache-2.0
/** Reads profiles that are data already: YAML, JSON and tables. Start with {@link org.scholarch.read.data.DataReader}. */
@NullMarked
package org.scholarch.read.data;

import org.jspecify.annotations.NullMarked;
