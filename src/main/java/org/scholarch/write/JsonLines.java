// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.List;
import org.scholarch.write.Tree.Entry;

/** Writes trees as JSON, one value a line. */
final class JsonLines implements TreeWriter {
    private final StringBuilder out = new StringBuilder();

    @Override
    public String single(Tree.Keys profile) {
        return take(() -> {
            value(profile, "");
            out.append('\n');
        });
    }

    @Override
    public String begin() {
        return "{\n  \"profiles\": [";
    }

    @Override
    public String item(Tree.Keys profile, boolean first) {
        return take(() -> {
            out.append(first ? "\n    " : ",\n    ");
            value(profile, "    ");
        });
    }

    @Override
    public String end(boolean empty) {
        return empty ? "]\n}\n" : "\n  ]\n}\n";
    }

    private String take(Runnable write) {
        out.setLength(0);
        write.run();
        return out.toString();
    }

    private void value(Tree tree, String indent) {
        switch (tree) {
            case Tree.Words words -> Escapes.quote(out, words.text(), Escapes.Form.JSON);
            case Tree.Flag flag -> out.append(flag.value());
            case Tree.Items items -> list(items.items(), indent);
            case Tree.Keys keys -> keys(keys.entries(), indent);
        }
    }

    private void list(List<Tree> items, String indent) {
        String deeper = indent + "  ";
        String separator = "[\n";
        for (Tree item : items) {
            out.append(separator).append(deeper);
            value(item, deeper);
            separator = ",\n";
        }
        out.append(items.isEmpty() ? "[]" : "\n" + indent + "]");
    }

    private void keys(List<Entry> entries, String indent) {
        String deeper = indent + "  ";
        String separator = "{\n";
        for (Entry entry : entries) {
            out.append(separator).append(deeper);
            Escapes.quote(out, entry.key(), Escapes.Form.JSON);
            out.append(": ");
            value(entry.value(), deeper);
            separator = ",\n";
        }
        out.append(entries.isEmpty() ? "{}" : "\n" + indent + "}");
    }
}
