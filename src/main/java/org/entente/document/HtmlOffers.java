package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: in its meta elements (OpenGraph, Dublin Core, citation), as JSON-LD, and in plain sight. */
final class HtmlOffers {

    private static final Pattern TITLE_AND_SITE = Pattern.compile("(.+)\\s+[|–—·»-]\\s+(.+)");

    private final Document page;
    private final List<Offer> offers = new ArrayList<>();

    private HtmlOffers(Document page) {
        this.page = page;
    }

    static List<Offer> of(Document page) {
        HtmlOffers reading = new HtmlOffers(page);
        reading.read();
        return reading.offers;
    }

    private void read() {
        meta(Field.PUBLISHER, "og:site_name");
        meta(Field.TITLE, "og:title", "citation_title", "dcterms.title", "dc.title");
        meta(
                Field.DATE,
                "article:published_time",
                "og:article:published_time",
                "citation_publication_date",
                "dcterms.issued",
                "dc.date.issued",
                "dcterms.date",
                "dc.date",
                "date",
                "pubdate",
                "publish-date");
        meta(Field.AUTHOR, "article:author", "author", "citation_author", "dcterms.creator", "dc.creator", "byl");
        meta(Field.PUBLISHER, "dcterms.publisher", "dc.publisher", "citation_publisher", "publisher");
        meta(Field.LICENCE, "dcterms.license", "dc.rights", "dcterms.rights");
        page.select("script[type=application/ld+json]")
                .forEach(script -> offers.addAll(JsonLdOffers.of(script.data())));
        inPlainSight();
    }

    private void inPlainSight() {
        element(Field.TITLE, page.select("h1").size() == 1 ? page.selectFirst("h1") : null);
        page.select("title").stream().limit(1).forEach(title -> offer(Field.TITLE, withoutSite(title.text()), title));
        for (String time : List.of(
                "time[pubdate]",
                "time[itemprop=datePublished]",
                "[itemprop=datePublished]",
                "article time",
                "main time",
                "time")) {
            Element first = page.selectFirst(time);
            if (first != null) {
                String value = first.hasAttr("datetime") ? first.attr("datetime") : first.attr("content");
                offer(Field.DATE, value.isBlank() ? first.text() : value, first);
            }
        }
        element(Field.AUTHOR, page.selectFirst("[rel=author], [itemprop=author]"));
        link(Field.LICENCE, "link[rel=license], a[rel~=license]");
        link(Field.SOURCE, "link[rel=canonical]");
        meta(Field.SOURCE, "og:url");
        Element html = page.selectFirst("html");
        if (html != null) {
            offer(Field.LANGUAGE, html.attr("lang"), html);
        }
    }

    private void meta(Field field, String... names) {
        for (String name : names) {
            page.select("meta[content]").stream()
                    .filter(meta -> name.equals(name(meta)))
                    .forEach(meta -> offers.add(new Offer(
                            field,
                            field == Field.TITLE ? withoutSite(meta.attr("content")) : meta.attr("content"),
                            "<meta %s>".formatted(name))));
        }
    }

    private static String name(Element meta) {
        String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void link(Field field, String query) {
        Optional.ofNullable(page.selectFirst(query)).ifPresent(link -> offer(field, link.attr("href"), link));
    }

    private void element(Field field, @Nullable Element element) {
        if (element != null) {
            offer(field, element.text(), element);
        }
    }

    private void offer(Field field, String value, Element element) {
        offers.add(new Offer(field, value, "<%s>".formatted(element.normalName())));
    }

    /** "The title | The site" as "The title", where the page names its site or says its title again in a heading. */
    private String withoutSite(String title) {
        Matcher parts = TITLE_AND_SITE.matcher(title.strip());
        if (!parts.matches()) {
            return title;
        }
        Element heading = page.selectFirst("h1");
        boolean isSite = offers.stream()
                .anyMatch(offer -> offer.field() == Field.PUBLISHER
                        && offer.value().strip().equalsIgnoreCase(parts.group(2)));
        boolean isHeading = heading != null && heading.text().equalsIgnoreCase(parts.group(1));
        return isSite || isHeading ? parts.group(1) : title;
    }
}
