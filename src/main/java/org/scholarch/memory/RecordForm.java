// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record as its components in their order. */
final class RecordForm implements Form {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Form[] forms;

    /** @param type a record whose components have forms */
    RecordForm(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("no form of " + type);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every record has its constructor", e);
        }
        constructor.setAccessible(true);
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Arrays.stream(accessors).forEach(it -> it.setAccessible(true));
        forms = Arrays.stream(components)
                .map(RecordComponent::getGenericType)
                .map(Form::of)
                .toArray(Form[]::new);
    }

    @Override
    public void write(Object value, ByteWriter out) {
        try {
            for (int i = 0; i < forms.length; i++) {
                forms[i].write(accessors[i].invoke(value), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record gives its components", e);
        }
    }

    @Override
    public Object read(ByteReader in) {
        Object[] components = new Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            components[i] = forms[i].read(in);
        }
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new DamagedMemoryException("what was kept is no " + constructor.getDeclaringClass(), e);
        }
    }
}
