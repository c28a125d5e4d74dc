package org.entente.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The part of a page that a person came to read. What surely is no text goes first; then what is named as something beside the text, or
 * consists of links; then the page's own mark of its main part is followed, or the smallest part is taken that holds nearly all prose.
 */
final class MainText {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas, video, audio, map, button, select, option, textarea,"
                    + " input, label, nav, menu, dialog, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
                    + " [role~=^(navigation|banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar)$]";

    /** A superscript that leads to a note would become a figure of the word before it. */
    private static final String NOTE_MARKS = "sup:has(a[href^=#]), sup.reference, .mw-editsection";

    private static final String BESIDE = "aside, form, footer, header";

    private static final Pattern NAMED_BESIDE = named(
            "nav|navbar|navbox|navigation|breadcrumbs?|cookies?|consent|gdpr|sidebar|newsletter|subscribe|subscription|advert|advertisement|ads?"
                    + "|pagination|pager|popup|modal|skip|disqus|login|signup|screen-reader-text|sr-only|visually-hidden|noprint|catlinks");

    /** Words that a page may also use for a part of its text. */
    private static final Pattern PERHAPS_BESIDE = named(
            "menu|related|recommended|recommendations|share|sharing|social|tags?|footer|banner|comments?|more|toolbar|widget|promo|teasers?|trending|toc");

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"”’')]?(\\s|$)");

    private final Element body;
    private TextShares shares;

    private MainText(Element body) {
        this.body = body;
        this.shares = new TextShares(body);
    }

    /** The main part; the rest of the page is no more in its tree. */
    static Element of(Document page) {
        page.select(NEVER_TEXT).remove();
        page.select(NOTE_MARKS).remove();
        MainText reading = new MainText(page.body());
        reading.removeWhatStandsBeside();
        return reading.main();
    }

    private void removeWhatStandsBeside() {
        for (Element element : body.select("*")) {
            if (!element.equals(body) && isBeside(element) && shares.all(element) * 2 < shares.all(body)) {
                element.remove();
            }
        }
        shares = new TextShares(body);
    }

    private boolean isBeside(Element element) {
        if (element.is(BESIDE)) {
            return !element.is("header") || element.closest("main, article, [role=main]") == null;
        }
        String names = element.className() + " " + element.id();
        return NAMED_BESIDE.matcher(names).find()
                || PERHAPS_BESIDE.matcher(names).find() && !hasProse(element)
                || element.is("ul, ol, dl, div, section, table, td, p") && shares.isMostlyLinks(element);
    }

    private boolean hasProse(Element element) {
        return shares.prose(element) * 2 > shares.all(element)
                && SENTENCE_END.matcher(element.text()).results().count() > 1;
    }

    private Element main() {
        for (String mark : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Elements marked = body.select(mark);
            for (Element element : marked) {
                if (shares.prose(element) * 2 > shares.prose(body)) {
                    return element;
                }
            }
        }
        return smallestWithNearlyAll(body);
    }

    private Element smallestWithNearlyAll(Element outer) {
        Element inner = outer;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Element child : inner.children()) {
                if (!child.is("p, ul, ol, table, blockquote, pre")
                        && shares.prose(child) * 10 > shares.prose(outer) * 9) {
                    inner = child;
                    smaller = true;
                    break;
                }
            }
        }
        return inner;
    }

    private static Pattern named(String words) {
        return Pattern.compile("(?i)(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])");
    }
}
