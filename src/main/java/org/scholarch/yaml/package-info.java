// SPDX-License-Identifier: Apache-2.0
/** Reads YAML and JSON, held to a JSON Schema, every value with its line and column. Start with
 * {@link org.scholarch.yaml.YamlReader}. */
@NullMarked
package org.scholarch.yaml;

import org.jspecify.annotations.NullMarked;
