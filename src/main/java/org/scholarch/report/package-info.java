// SPDX-License-Identifier: Apache-2.0
/** Writes problems for people, programs and code hosts. Start with {@link org.scholarch.report.ReportFormat}. */
@NullMarked
package org.scholarch.report;

import org.jspecify.annotations.NullMarked;
