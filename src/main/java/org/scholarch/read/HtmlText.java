// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.ProblemCode;

/** Tells whether bytes are an HTML page, and in which characters it is written. */
final class HtmlText {
    /** As far as browsers look for the name of the encoding, and a little further. */
    private static final int HEAD = 4096;

    private static final List<String> STARTS = List.of("<!doctype html", "<html", "<head", "<body");
    private static final Pattern CHARSET = Pattern.compile(
            "<meta\\s[^>]{0,500}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING = Pattern.compile(
            "^<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    /** What pages call by these names is the larger set of Windows. */
    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "US-ASCII");

    private HtmlText() {}

    /** Whether the bytes begin as an HTML page does, whatever the file is called. */
    static boolean isHtml(byte[] bytes) {
        String head = skip(start(bytes));
        return STARTS.stream().anyMatch(start -> beginsWith(head, start));
    }

    private static boolean beginsWith(String head, String start) {
        if (!head.regionMatches(true, 0, start, 0, start.length())) {
            return false;
        }
        char next = head.length() > start.length() ? head.charAt(start.length()) : '>';
        return next == '>' || next <= ' ' || next == '/';
    }

    /** The first characters, enough for marks that are all ASCII. */
    private static String start(byte[] bytes) {
        Charset charset = marked(bytes);
        int skipped = charset == null ? 0 : charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
        Charset used =
                charset == null || charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : charset;
        return new String(bytes, skipped, Math.min(HEAD, bytes.length - skipped), used);
    }

    /** The text behind blanks, comments and an XML declaration. */
    private static String skip(String head) {
        String rest = head.stripLeading();
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            String mark = rest.startsWith("<?") ? ">" : "-->";
            int end = rest.indexOf(mark);
            if (end < 0) {
                return rest;
            }
            rest = rest.substring(end + mark.length()).stripLeading();
        }
        return rest;
    }

    /** The text with LF as the only line end. */
    static PageText decode(byte[] bytes) {
        Charset marked = marked(bytes);
        String name = marked == null ? declared(bytes) : marked.name();
        Charset charset = marked == null ? charset(name) : marked;
        if (charset == null) {
            String message = "The page says that it is written in " + Excerpt.of(name) + ", which is unknown.";
            return new PageText.Undecodable(ProblemCode.PAGE_ENCODING, 1, message);
        }
        PageText text =
                charset.equals(StandardCharsets.UTF_8) ? PageText.decode(bytes) : other(bytes, charset, marked != null);
        return text instanceof PageText.Decoded(String decoded, boolean cut)
                ? new PageText.Decoded(withLineFeeds(decoded), cut)
                : text;
    }

    private static PageText other(byte[] bytes, Charset charset, boolean marked) {
        int skipped = marked ? 2 : 0;
        String text = new String(bytes, skipped, bytes.length - skipped, charset);
        return PageText.decode(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The encoding of a byte order mark; null when there is none. */
    private static @Nullable Charset marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xEFBB -> bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : null;
            default -> null;
        };
    }

    /** The encoding that the page names, else UTF-8. A page that can be read up to that name is not written in UTF-16. */
    private static String declared(byte[] bytes) {
        String head = start(bytes);
        for (Pattern pattern : List.of(CHARSET, XML_ENCODING)) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find()) {
                String name = matcher.group(1);
                return name.toUpperCase(Locale.ROOT).startsWith("UTF-16") ? "UTF-8" : name;
            }
        }
        return "UTF-8";
    }

    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name.equalsIgnoreCase("utf8") ? "UTF-8" : name);
            return WESTERN.contains(charset.name()) ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
