// SPDX-License-Identifier: Apache-2.0
/** Measures what Scholarch does beside what the machine could do and what others do. Start with {@link org.scholarch.bench.Benchmarks}. */
@NullMarked
package org.scholarch.bench;

import org.jspecify.annotations.NullMarked;
