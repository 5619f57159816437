// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.FailFastAssertionException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.scholarch.yaml.YamlNode.Scalar;

/**
 * What a validator finds wrong with one document. A text of three bytes can break several rules and each takes a thousand bytes to be
 * told, so the validator is stopped at a number at which the document is wrong as a whole.
 */
final class Mistakes extends AbstractList<Error> {
    /** Several of these may come to one that is told, so this is a multiple of what {@link Violations} tells. */
    static final int MOST = 10_000;

    private final YamlNode root;
    private final JsonView view;
    private final List<Error> found = new ArrayList<>();
    private boolean asked;
    private boolean cut;

    /** @param view where an unquoted scalar is taken as what the schema asks for */
    Mistakes(YamlNode root, JsonView view) {
        this.root = root;
        this.view = view;
    }

    /**
     * Takes what is wrong, unless it is right as soon as an unquoted scalar is taken for what is asked for.
     *
     * @throws FailFastAssertionException the validator's own sign to stop, when there are too many
     */
    @Override
    public boolean add(Error error) {
        if (ask(error)) {
            asked = true;
            return true;
        }
        if (found.size() == MOST) {
            cut = true;
            throw new FailFastAssertionException(error);
        }
        return found.add(error);
    }

    private boolean ask(Error error) {
        if (!error.getKeyword().equals("type") || !(Instance.at(root, error).node() instanceof Scalar scalar)) {
            return false;
        }
        boolean changed = false;
        for (String type : Violations.texts(error.getSchemaNode())) {
            changed |= view.ask(scalar, type);
        }
        return changed;
    }

    /** Whether a scalar is taken for something else since, so that the document has to be looked at again. */
    boolean asked() {
        return asked;
    }

    /** Whether there are more. */
    boolean isCut() {
        return cut;
    }

    @Override
    public Error get(int index) {
        return found.get(index);
    }

    @Override
    public int size() {
        return found.size();
    }
}
