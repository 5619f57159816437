// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.scholarch.problem.SmallLetters;

/** Tells what a person who looks at a page gets to read as its content. */
final class Visibility {
    private static final Set<String> NO_CONTENT = Set.of(
            "head",
            "title",
            "meta",
            "link",
            "base",
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "input",
            "audio",
            "video",
            "canvas",
            "datalist",
            "rt",
            "rp",
            "annotation",
            "annotation-xml",
            "frameset",
            "noframes",
            "plaintext",
            "xmp",
            "applet",
            "embed",
            "map",
            "dialog");
    private static final Set<String> NO_CONTENT_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "tablist",
            "toolbar",
            "dialog",
            "alertdialog",
            "alert",
            "status",
            "complementary");
    private static final Set<String> PARTS = Set.of("main", "article", "section", "aside");

    private Visibility() {}

    /** Whether an element holds no content of the page: scripts, navigation, the site's own header and footer. */
    static boolean isLeftOut(Element element) {
        String name = element.normalName();
        if (NO_CONTENT.contains(name) || NO_CONTENT_ROLES.contains(role(element))) {
            return true;
        }
        return switch (name) {
            case "footer" -> true;
            case "header" -> !isInsidePart(element) && element.selectFirst("h1") == null;
            default -> false;
        };
    }

    /** The header of an article or a section is content, that of the whole page is the site's. */
    private static boolean isInsidePart(Element header) {
        for (Element up = header.parent(); up != null; up = up.parent()) {
            if (PARTS.contains(up.normalName()) || role(up).equals("main")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page does not show an element until something is done. Of several tabs one is shown, but all are content. */
    static boolean isHidden(Element element) {
        if (role(element).equals("tabpanel")) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String packed = SmallLetters.of(style.replace(" ", ""));
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    /** The role that an element is said to have, in lower case. */
    static String role(Element element) {
        String role = element.attr("role");
        return role.isEmpty() ? "" : SmallLetters.of(role.strip());
    }
}
