// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.read.Contacts.Span;

/**
 * Finds telephone numbers: groups of digits with a plus sign in front, behind a word such as "phone", or in a grouping that
 * nothing else has. Years, counts and identifiers are left alone.
 */
final class TelephoneNumbers {
    private static final List<List<Integer>> GROUPINGS =
            List.of(List.of(3, 3, 4), List.of(1, 3, 3, 4), List.of(2, 2, 2, 2, 2));
    private static final int FEWEST = 7;
    private static final int FEWEST_ABROAD = 8;
    private static final int MOST = 15;

    private final Words words;

    TelephoneNumbers(Words words) {
        this.words = words;
    }

    /**
     * Digits that stand together.
     *
     * @param joined whether no more than a separator stands between it and the group before
     */
    private record Group(int start, int end, boolean joined) {
        int length() {
            return end - start;
        }
    }

    /** The numbers in text order. */
    List<Span> find(String text) {
        List<Group> groups = groups(text);
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < groups.size()) {
            int count = count(text, groups, at);
            if (count > 0) {
                int end = groups.get(at + count - 1).end();
                if (at + count < groups.size()
                        && isExtension(text, end, groups.get(at + count).start())) {
                    end = groups.get(at + count).end();
                    count++;
                }
                found.add(span(text, groups.get(at).start(), end));
            }
            at += Math.max(1, count);
        }
        return found;
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        int lastEnd = -1;
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int start = i;
            while (isDigit(text, i)) {
                i++;
            }
            groups.add(new Group(start, i, lastEnd >= 0 && isSeparator(text, lastEnd, start)));
            lastEnd = i;
        }
        return groups;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSeparator(String text, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (" -.()/\u00A0\u202F\u2010\u2011\u2013".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.startsWith(". ", from);
    }

    /** How many groups from one on are a telephone number: 0 when none is. */
    private int count(String text, List<Group> groups, int at) {
        Group first = groups.get(at);
        if (first.start() > 0 && text.charAt(first.start() - 1) == '+') {
            int count = grouping(text, groups, at);
            return count > 0 ? count : greedy(groups, at, FEWEST_ABROAD);
        }
        if (isAnnounced(text, first.start())) {
            return greedy(groups, at, FEWEST);
        }
        // A group that touches what stands before it is the middle of something longer.
        boolean touches = first.start() > 0 && !isOpening(text.charAt(first.start() - 1));
        return touches ? 0 : grouping(text, groups, at);
    }

    private static boolean isOpening(char c) {
        return Characters.isSpace(c) || c == '(' || c == ':';
    }

    private static int grouping(String text, List<Group> groups, int at) {
        for (List<Integer> grouping : GROUPINGS) {
            if (at + grouping.size() <= groups.size() && fits(text, groups, at, grouping)) {
                Group last = groups.get(at + grouping.size() - 1);
                char first = text.charAt(groups.get(at).start());
                boolean national = switch (grouping.get(0)) {
                    case 1 -> first == '1';
                    case 2 -> first == '0';
                    default -> true;
                };
                boolean letterBehind = last.end() < text.length() && Character.isLetter(text.charAt(last.end()));
                if (national && !letterBehind) {
                    return grouping.size();
                }
            }
        }
        return 0;
    }

    private static boolean fits(String text, List<Group> groups, int at, List<Integer> grouping) {
        for (int i = 0; i < grouping.size(); i++) {
            Group group = groups.get(at + i);
            if (group.length() != grouping.get(i) || (i > 0 && !group.joined())) {
                return false;
            }
            // An area code may stand in brackets; any other number there is a year.
            if (i == grouping.size() - 1 && text.charAt(group.start() - 1) == '(') {
                return false;
            }
        }
        return true;
    }

    private static int greedy(List<Group> groups, int at, int fewest) {
        int digits = groups.get(at).length();
        int next = at + 1;
        while (next < groups.size()
                && groups.get(next).joined()
                && digits + groups.get(next).length() <= MOST) {
            digits += groups.get(next).length();
            next++;
        }
        return digits >= fewest && digits <= MOST ? next - at : 0;
    }

    /** Whether the digits that follow are an extension, as in {@code ext. 7}, {@code , ext. 7} and {@code x7}. */
    private boolean isExtension(String text, int from, int to) {
        int start = text.startsWith(",", from) ? from + 1 : from;
        return to - start <= 12 && words.is("extension", Characters.strip(text, start, to));
    }

    /** Whether the word in front, with or without a colon, says that a telephone number follows. */
    private boolean isAnnounced(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 4 && isBetween(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 12 && !Characters.isSpace(text.charAt(from - 1))) {
            from--;
        }
        return from < end && words.is("telephone", text.substring(from, end));
    }

    private static boolean isBetween(char c) {
        return isOpening(c) || c == '+';
    }

    /** The digits with the plus sign and the bracket that belong to them. */
    private static Span span(String text, int start, int end) {
        String number = text.substring(start, end);
        int opened = number.indexOf('(');
        int closed = number.indexOf(')');
        boolean bracket = closed >= 0 && (opened < 0 || opened > closed);
        int from = start;
        while (from > 0 && start - from < 2) {
            char before = text.charAt(from - 1);
            if (before != '+' && !(before == '(' && bracket)) {
                break;
            }
            bracket &= before != '(';
            from--;
        }
        return new Span(from, end);
    }
}
