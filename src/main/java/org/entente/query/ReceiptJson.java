package org.entente.query;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Receipts as JSON, one property for each component. */
public final class ReceiptJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ReceiptJson() {}

    public static String write(Receipt receipt) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(receipt) + "\n";
    }

    /** Throws {@link BadReceipt} for what is none. */
    public static Receipt read(String where, String json) {
        try {
            return JSON.readValue(json, Receipt.class);
        } catch (JacksonException wrong) {
            throw new BadReceipt(where, wrong.getOriginalMessage());
        }
    }
}
