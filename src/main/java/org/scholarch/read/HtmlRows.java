// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.read.html.HtmlLine;
import org.scholarch.read.html.HtmlLine.Gap;
import org.scholarch.read.html.Link;

/**
 * Joins the pieces of a page to rows. What a page hides is taken only where it is the rest of a text of which the beginning is
 * shown; the buttons that show and hide it are left out.
 */
final class HtmlRows {
    private static final int SAME_BEGINNING = 60;

    private static final int TAIL = 60;

    private final Lexicon lexicon;
    private final List<HtmlRow> rows = new ArrayList<>();
    private @Nullable Open current;
    private boolean inRest;

    private HtmlRows(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<HtmlRow> of(Lexicon lexicon, List<HtmlLine> pieces) {
        HtmlRows joining = new HtmlRows(lexicon);
        for (HtmlLine piece : pieces) {
            switch (piece.kind()) {
                case SHOWN -> joining.shown(piece);
                case HIDDEN -> joining.hidden(piece);
                case CONTROL -> joining.control(piece);
                case PICTURE -> joining.picture(piece);
            }
        }
        joining.end();
        return joining.rows;
    }

    private void picture(HtmlLine piece) {
        if (piece.gap().breaks()) {
            end();
        }
        rows.add(new HtmlRow(piece.number(), piece.text(), true, 0, true, false, List.of()));
    }

    private void shown(HtmlLine piece) {
        if (isToggle(piece.text())) {
            toggle();
            return;
        }
        inRest = false;
        if (current != null && !piece.gap().breaks()) {
            current.add(piece.gap() == Gap.SPACE ? " " : "", piece);
        } else {
            end();
            current = new Open(piece);
        }
    }

    private void hidden(HtmlLine piece) {
        if (current == null || isToggle(piece.text())) {
            return;
        }
        if (!inRest && !current.promisesMore(lexicon.marks())) {
            return;
        }
        if (current.isBeginningOf(piece.text())) {
            current.replace(piece);
        } else {
            boolean space = inRest || piece.gap() == Gap.SPACE;
            if (!inRest) {
                current.dropEllipsis();
            }
            current.add(space ? " " : "", piece);
        }
        inRest = true;
        current.toggled = true;
    }

    private void control(HtmlLine piece) {
        if (isToggle(piece.text())) {
            toggle();
        }
    }

    private void toggle() {
        if (current != null) {
            current.toggled = true;
        }
    }

    private void end() {
        if (current != null) {
            rows.add(current.row());
        }
        current = null;
    }

    private boolean isToggle(String text) {
        return lexicon.all().stream().anyMatch(words -> words.is("toggle", text));
    }

    /** A row that may still grow. */
    private static final class Open {
        private final HtmlLine first;
        private final StringBuilder text = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private boolean toggled;

        Open(HtmlLine first) {
            this.first = first;
            add("", first);
        }

        void add(String between, HtmlLine piece) {
            text.append(between);
            for (Link link : piece.links()) {
                links.add(new Link(link.start() + text.length(), link.text(), link.address()));
            }
            text.append(piece.text());
        }

        void replace(HtmlLine piece) {
            text.setLength(0);
            links.clear();
            add("", piece);
        }

        boolean promisesMore(PublicationMarks marks) {
            String tail = text.substring(Math.max(0, text.length() - TAIL));
            return toggled || ellipsis() > 0 || marks.withoutSeeMore(tail).isPresent();
        }

        /** Whether another text begins as this one does, so that it is the whole of which this is the beginning. */
        boolean isBeginningOf(String other) {
            int length = Math.min(SAME_BEGINNING, text.length() - ellipsis());
            return length > 10 && other.startsWith(text.substring(0, length));
        }

        /** The number of characters at the end that are dots which promise more. */
        private int ellipsis() {
            if (text.length() > 1 && text.charAt(text.length() - 1) == '…') {
                return 1;
            }
            return text.length() > 3 && text.substring(text.length() - 3).equals("...") ? 3 : 0;
        }

        void dropEllipsis() {
            text.setLength(text.length() - ellipsis());
        }

        HtmlRow row() {
            if (toggled) {
                dropEllipsis();
            }
            boolean apart = first.gap() == Gap.BLANK_LINE;
            return new HtmlRow(first.number(), text.toString(), apart, first.heading(), false, toggled, links);
        }
    }
}
