package org.entente.score;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A fact that the reader gave, as {@code extract} prints it.
 *
 * @param held whether a load would hold it back: nobody says that it is so
 */
record Fact(String type, JsonNode args, Stretch words, boolean held, String quote) {

    private static final List<String> NOT_SAID = List.of("hypothetical", "normative", "question");

    static Fact of(JsonNode claim) {
        return new Fact(
                claim.get("type").asString(),
                claim.get("args"),
                new Stretch(claim.get("start").asInt(), claim.get("end").asInt()),
                NOT_SAID.contains(claim.path("modality").asString("stated"))
                        || claim.path("polarity").asString("positive").equals("negative"),
                claim.path("quote").asString(""));
    }
}
