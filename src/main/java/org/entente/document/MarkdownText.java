package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Markdown: what a browser would show of it, so that HTML within it is read as everywhere. */
final class MarkdownText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    /** A key with its value, or with the first of several in brackets or on lines of their own. */
    private static final Pattern ENTRY = Pattern.compile(
            "^(\\w+):[ \\t]*(?:\\n[ \\t]*-[ \\t]*|\\[)?[\"']?(.*?)[\"']?(?:\\].*|[ \\t]*)$", Pattern.MULTILINE);

    private static final Map<String, Field> KEYS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("date", Field.DATE),
            Map.entry("author", Field.AUTHOR),
            Map.entry("authors", Field.AUTHOR),
            Map.entry("publisher", Field.PUBLISHER),
            Map.entry("licence", Field.LICENCE),
            Map.entry("license", Field.LICENCE),
            Map.entry("source", Field.SOURCE),
            Map.entry("url", Field.SOURCE),
            Map.entry("lang", Field.LANGUAGE),
            Map.entry("language", Field.LANGUAGE));

    private MarkdownText() {}

    static Extracted of(byte[] bytes, String where) throws UnreadableText {
        String file = PlainText.decode(bytes, where);
        List<Offer> offers = new ArrayList<>();
        Matcher matter = FRONT_MATTER.matcher(file);
        boolean hasMatter = matter.find();
        if (hasMatter) {
            offers.addAll(frontMatter(matter.group(1)));
        }
        Document page = Jsoup.parse(html(hasMatter ? file.substring(matter.end()) : file));
        page.select("h1").stream()
                .limit(1)
                .forEach(title -> offers.add(new Offer(Field.TITLE, title.text(), "the first heading")));
        return new Extracted(HtmlText.wholeText(page), offers);
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .build()
                .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
    }

    private static List<Offer> frontMatter(String lines) {
        List<Offer> offers = new ArrayList<>();
        ENTRY.matcher(lines).results().forEach(entry -> {
            Field field = KEYS.get(entry.group(1).toLowerCase(Locale.ROOT));
            if (field != null) {
                offers.add(new Offer(field, entry.group(2), "front matter"));
            }
        });
        return offers;
    }
}
