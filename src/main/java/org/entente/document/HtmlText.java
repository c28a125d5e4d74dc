package org.entente.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages: their main text, without menus, notices, lists of links and whatever else stands around it. */
final class HtmlText {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/?]");

    private HtmlText() {}

    static Extracted of(byte[] bytes, String where) throws UnreadableText {
        String html = HtmlCharset.decode(bytes, where);
        if (!html.isBlank() && !TAG.matcher(html).find()) {
            throw new UnreadableText(
                    where,
                    "no tag, although it is named as an HTML page",
                    "if it is plain text, let its name end in .txt");
        }
        Document page = Jsoup.parse(html);
        List<Offer> offers = HtmlOffers.of(page);
        String text = mainText(page);
        if (text.isBlank()) {
            throw new UnreadableText(
                    where,
                    "an HTML page without text of its own, expected paragraphs",
                    "if a program in it fetches the text, open the page in a browser and save it from there");
        }
        return new Extracted(text, offers);
    }

    /** All that a page shows, for one that has no more than a text: what Markdown becomes. */
    static String wholeText(Document page) {
        page.select("script, style, template, svg, math").remove();
        return HtmlBlocks.of(page.body()).text();
    }

    private static String mainText(Document page) {
        Element main = MainText.of(page);
        Blocks blocks = new Blocks();
        Element title = page.selectFirst("h1");
        if (title != null && !main.equals(title) && title.parents().stream().noneMatch(main::equals)) {
            blocks.paragraph(title.text());
        }
        blocks.addAll(HtmlBlocks.of(main));
        return blocks.text();
    }
}
