// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.scholarch.problem.Location;
import org.scholarch.yaml.YamlNode.Entry;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Sequence;

/**
 * The value that an error of the validator is about.
 *
 * @param keyAt where its key stands, or the value itself when it has none
 */
record Instance(YamlNode node, Location keyAt) {

    static Instance at(YamlNode root, Error error) {
        NodePath path = error.getInstanceLocation();
        var instance = new Instance(root, root.at());
        for (int i = 0; i < path.getNameCount(); i++) {
            instance = instance.step(path.getElement(i));
        }
        return instance;
    }

    private Instance step(Object element) {
        return switch (node) {
            case Mapping mapping ->
                mapping.entry(element.toString()).map(Instance::of).orElse(this);
            case Sequence sequence ->
                element instanceof Integer index && index < sequence.items().size()
                        ? of(sequence.items().get(index))
                        : this;
            case YamlNode.Scalar scalar -> this;
        };
    }

    private static Instance of(Entry entry) {
        return new Instance(entry.value(), entry.keyAt());
    }

    private static Instance of(YamlNode item) {
        return new Instance(item, item.at());
    }
}
