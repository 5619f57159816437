// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** The constants of a vocabulary class. */
public final class Constants {

    /** IRI by the name of its constant, without the namespace itself. */
    public static Map<String, String> of(Class<?> vocabulary) {
        var constants = new TreeMap<String, String>();
        for (Field field : vocabulary.getFields()) {
            boolean constant = Modifier.isStatic(field.getModifiers()) && field.getType() == String.class;
            if (constant && !"NS".equals(field.getName())) {
                constants.put(field.getName(), value(field));
            }
        }
        return constants;
    }

    /** The namespace of a vocabulary class. */
    public static String namespace(Class<?> vocabulary) throws NoSuchFieldException {
        return value(vocabulary.getField("NS"));
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is public", e);
        }
    }

    private Constants() {}
}
