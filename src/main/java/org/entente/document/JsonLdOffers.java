package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself in JSON-LD with the terms of schema.org: of its article, not of its site or its comments. */
final class JsonLdOffers {

    private static final String ORIGIN = "JSON-LD ";
    private static final int DEEPEST = 20;

    private static final Set<String> TYPES = Set.of(
            "Article",
            "NewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "ReportageNewsArticle",
            "Report",
            "BlogPosting",
            "ScholarlyArticle",
            "WebPage",
            "GovernmentService",
            "Legislation",
            "CreativeWork",
            "PressRelease",
            "SpecialAnnouncement");

    private final List<Offer> offers = new ArrayList<>();

    private JsonLdOffers() {}

    static List<Offer> of(String json) {
        JsonLdOffers reading = new JsonLdOffers();
        try {
            reading.find(JsonMapper.shared().readTree(json), 0);
        } catch (JacksonException broken) {
            return List.of(); // it is beside the text, and many pages have it broken
        }
        return reading.offers;
    }

    private void find(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> find(item, depth + 1));
        } else if (node.isObject()) {
            if (isDocument(node.path("@type"))) {
                read(node);
            }
            find(node.path("@graph"), depth + 1);
        }
    }

    private static boolean isDocument(JsonNode type) {
        return type.isArray()
                ? type.valueStream().anyMatch(JsonLdOffers::isDocument)
                : TYPES.contains(type.stringValue(""));
    }

    private void read(JsonNode document) {
        offer(Field.TITLE, document, "headline");
        offer(Field.DATE, document, "datePublished");
        offer(Field.AUTHOR, document, "author");
        offer(Field.PUBLISHER, document, "publisher");
        offer(Field.LICENCE, document, "license");
        offer(Field.LANGUAGE, document, "inLanguage");
    }

    private void offer(Field field, JsonNode document, String key) {
        JsonNode value = document.path(key);
        JsonNode first = value.isArray() ? value.path(0) : value;
        String words = first.isObject() ? first.path("name").stringValue("") : first.stringValue("");
        if (!words.isEmpty()) {
            offers.add(new Offer(field, words, ORIGIN + key));
        }
    }
}
