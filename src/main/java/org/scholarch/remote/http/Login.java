// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

/** A user and a password. The password stands in no text that this class gives. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
