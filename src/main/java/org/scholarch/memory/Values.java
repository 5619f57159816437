// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Turns values into bytes and back. */
final class Values {

    static byte[] bytes(Record value) {
        var out = new ByteWriter();
        Form.of(value.getClass()).write(value, out);
        return out.bytes();
    }

    /** @throws DamagedMemoryException when the bytes are no such value */
    static <T extends Record> T value(byte[] bytes, Class<T> type) {
        try {
            return type.cast(Form.of(type).read(new ByteReader(bytes)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new DamagedMemoryException("what was kept is no " + type, e);
        }
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    private Values() {}
}
