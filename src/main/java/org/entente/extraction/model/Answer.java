package org.entente.extraction.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.rule.Proposal;
import org.entente.extraction.rule.Refusal;
import org.entente.extraction.rule.Refusals;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model said of a window.
 *
 * @param facts an array, whose elements may be anything
 */
record Answer(JsonNode facts) {

    private static final int MOST_FACTS = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the model wrote, out of the body of a response; throws {@link ModelFailure} where it wrote nothing, or not to the end. */
    static String content(String body) throws ModelFailure {
        JsonNode choice = json(body).path("choices").path(0);
        if (choice.path("finish_reason").asString("").equals("length")) {
            throw ModelFailure.now("found an answer that was cut off; allow the model longer ones");
        }
        JsonNode content = choice.path("message").path("content");
        if (!content.isString()) {
            throw ModelFailure.now(
                    "found a response without choices[0].message.content; does the address speak OpenAI's chat protocol?");
        }
        return content.stringValue();
    }

    /** Reads what a model wrote, in a fence of Markdown or not. */
    static Answer of(String content) throws ModelFailure {
        JsonNode facts = json(content.strip().replaceFirst("^```\\w*\\s*", "").replaceFirst("\\s*```$", ""))
                .path("facts");
        if (!facts.isArray()) {
            throw ModelFailure.now("found an answer without an array of facts");
        }
        return new Answer(facts);
    }

    private static JsonNode json(String text) throws ModelFailure {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw ModelFailure.now("found an answer that is no JSON, or only the beginning of it");
        }
    }

    /** The facts whose quotes stand in the window word for word; of several places that is the next in the order of the answer. */
    List<Proposal> proposals(String text, Window window, Refusals refusals) {
        List<Proposal> proposals = new ArrayList<>();
        int near = window.start();
        for (int i = 0; i < Math.min(facts.size(), MOST_FACTS); i++) {
            JsonNode fact = facts.get(i);
            String quote = fact.path("quote").asString("").strip();
            JsonNode slots = fact.path("slots");
            int place = quote.isEmpty() ? -1 : place(text, window, quote, near);
            Proposal proposal = new Proposal(
                    fact.path("type").asString(""),
                    Math.max(place, 0),
                    Math.max(place, 0) + quote.length(),
                    slots(slots));
            if (!fact.isObject() || !slots.isObject() || quote.isEmpty()) {
                refusals.add(proposal, Refusal.NO_FORM);
            } else if (place < 0) {
                refusals.add(proposal, Refusal.NO_QUOTE);
            } else {
                proposals.add(proposal);
                near = place;
            }
        }
        return proposals;
    }

    private static int place(String text, Window window, String quote, int near) {
        int after = text.indexOf(quote, near);
        int place = after >= 0 ? after : text.indexOf(quote, window.start());
        return place >= 0 && place + quote.length() <= window.end() ? place : -1;
    }

    /** A value alone is as good as a list of one; what is empty is not there. */
    private static Map<String, List<String>> slots(JsonNode slots) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        slots.properties().forEach(slot -> {
            List<String> values = new ArrayList<>();
            JsonNode value = slot.getValue();
            if (value.isArray()) {
                value.forEach(each -> add(each, values));
            } else {
                add(value, values);
            }
            if (!values.isEmpty()) {
                read.put(slot.getKey(), values);
            }
        });
        return read;
    }

    private static void add(JsonNode value, List<String> values) {
        String words = value.asString("").strip();
        if (!words.isEmpty()) {
            values.add(words);
        }
    }
}
