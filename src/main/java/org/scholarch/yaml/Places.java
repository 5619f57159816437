// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import org.scholarch.problem.Location;

/**
 * Turns offsets in a text into lines and columns as editors count them: a line ends in LF, CR or both, a column is a character. It
 * remembers where it was last, so asking in the order of the text costs no more than walking through it once.
 */
final class Places {
    private final String file;
    private final String text;
    private int offset;
    private int characters;
    private int line = 1;
    private int column = 1;

    Places(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @param characters how many characters (code points) stand before the place */
    Location afterCharacters(int characters) {
        if (characters < this.characters) {
            rewind();
        }
        while (this.characters < characters && offset < text.length()) {
            step();
        }
        return new Location(file, line, column);
    }

    /** @param units how many UTF-16 units stand before the place */
    Location afterUnits(long units) {
        if (units < offset) {
            rewind();
        }
        while (offset < units && offset < text.length()) {
            step();
        }
        return new Location(file, line, column);
    }

    private void rewind() {
        offset = 0;
        characters = 0;
        line = 1;
        column = 1;
    }

    private void step() {
        int character = text.codePointAt(offset);
        offset += Character.charCount(character);
        characters++;
        boolean crLf = character == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (character == '\n' || (character == '\r' && !crLf)) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
