package org.entente.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Values in a small piece of XML, which jsoup reads without entities and however broken it is. */
final class XmlOffers {

    private XmlOffers() {}

    /** The words of every such element; of a list of values the first. */
    static List<Offer> of(String xml, String origin, String element, Field field) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).select(element).stream()
                .map(XmlOffers::firstValue)
                .map(value -> new Offer(field, value, "%s %s".formatted(origin, element.replace('|', ':'))))
                .toList();
    }

    private static String firstValue(Element element) {
        Element item = element.selectFirst("rdf|li");
        return item == null ? element.text() : item.text();
    }
}
