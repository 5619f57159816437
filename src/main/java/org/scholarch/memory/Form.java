// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.scholarch.problem.Location;

/**
 * How the values of one type stand in bytes: texts, numbers, truth values, enums, and records, lists, sets and options of these.
 * Equal values are equal bytes. Where in a document something stood is left out, and read as nowhere.
 */
interface Form {
    /** Appends a value of the type. */
    void write(Object value, ByteWriter out);

    /** Takes the next value of the type. */
    Object read(ByteReader in);

    /** The form of a type, worked out once. */
    static Form of(Type type) {
        Form known = Known.FORMS.get(type);
        if (known != null) {
            return known;
        }
        Form form = Known.form(type);
        Form earlier = Known.FORMS.putIfAbsent(type, form);
        return earlier == null ? form : earlier;
    }

    /** The forms that were asked for. */
    final class Known {
        private static final Map<Type, Form> FORMS = new ConcurrentHashMap<>();
        private static final Location NOWHERE = Location.of("");

        private static Form form(Type type) {
            if (type instanceof ParameterizedType generic) {
                return container(generic);
            }
            if (type instanceof Class<?> plain) {
                return plain(plain);
            }
            throw new IllegalArgumentException("no form of " + type);
        }

        private static Form plain(Class<?> type) {
            if (type == String.class) {
                return form((value, out) -> out.text((String) value), ByteReader::text);
            }
            if (type == int.class || type == Integer.class) {
                return form((value, out) -> out.number((Integer) value), in -> (int) in.number());
            }
            if (type == long.class || type == Long.class) {
                return form((value, out) -> out.number((Long) value), ByteReader::number);
            }
            if (type == boolean.class || type == Boolean.class) {
                return form((value, out) -> out.number(value.equals(true) ? 1 : 0), in -> in.number() != 0);
            }
            if (type == Location.class) {
                return form((value, out) -> {}, in -> NOWHERE);
            }
            if (type.isEnum()) {
                Map<String, Object> constants = new HashMap<>();
                for (Object constant : type.getEnumConstants()) {
                    constants.put(((Enum<?>) constant).name(), constant);
                }
                return form((value, out) -> out.text(((Enum<?>) value).name()), in -> named(constants, in.text()));
            }
            return new RecordForm(type);
        }

        private static Object named(Map<String, Object> constants, String name) {
            Object constant = constants.get(name);
            if (constant == null) {
                throw new DamagedMemoryException("what was kept names " + name);
            }
            return constant;
        }

        private static Form container(ParameterizedType type) {
            Form element = of(type.getActualTypeArguments()[0]);
            if (type.getRawType() == Optional.class) {
                return form(
                        (value, out) -> writeAll(((Optional<?>) value).stream().toList(), element, out),
                        in -> readAll(element, in).stream().findFirst());
            }
            if (type.getRawType() == List.class) {
                return form((value, out) -> writeAll((List<?>) value, element, out), in -> readAll(element, in));
            }
            if (type.getRawType() == Set.class) {
                return form(
                        (value, out) ->
                                writeAll(((Set<?>) value).stream().sorted().toList(), element, out),
                        in -> new LinkedHashSet<>(readAll(element, in)));
            }
            throw new IllegalArgumentException("no form of " + type);
        }

        private static void writeAll(Collection<?> values, Form element, ByteWriter out) {
            out.number(values.size());
            values.forEach(value -> element.write(value, out));
        }

        private static List<Object> readAll(Form element, ByteReader in) {
            int size = in.size();
            List<Object> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(element.read(in));
            }
            return values;
        }

        private static Form form(Writing writing, Reading reading) {
            return new Form() {
                @Override
                public void write(Object value, ByteWriter out) {
                    writing.write(value, out);
                }

                @Override
                public Object read(ByteReader in) {
                    return reading.read(in);
                }
            };
        }

        private Known() {}
    }

    /** One direction. */
    @FunctionalInterface
    interface Writing {
        /** See {@link Form#write}. */
        void write(Object value, ByteWriter out);
    }

    /** The other direction. */
    @FunctionalInterface
    interface Reading {
        /** See {@link Form#read}. */
        Object read(ByteReader in);
    }
}
