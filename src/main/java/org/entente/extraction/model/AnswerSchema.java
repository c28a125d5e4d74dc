package org.entente.extraction.model;

import java.util.List;
import org.entente.extraction.rule.FactShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema of an answer: facts, each of one of the types with its slots, each slot a list that may be empty. */
record AnswerSchema(List<FactShape> shapes) {

    ObjectNode json() {
        ObjectNode schema = object();
        ObjectNode facts = schema.putObject("properties").putObject("facts").put("type", "array");
        ArrayNode anyOf = facts.putObject("items").putArray("anyOf");
        shapes.forEach(shape -> anyOf.add(fact(shape)));
        schema.putArray("required").add("facts");
        return schema;
    }

    private static ObjectNode fact(FactShape shape) {
        ObjectNode fact = object();
        ObjectNode properties = fact.putObject("properties");
        properties.putObject("type").put("type", "string").putArray("enum").add(shape.type());
        properties.putObject("quote").put("type", "string");
        ObjectNode slots = object();
        ObjectNode ofSlots = slots.putObject("properties");
        // the strict form of the protocol wants every property named as required
        ArrayNode required = slots.putArray("required");
        for (FactShape.SlotShape slot : shape.slots()) {
            ofSlots.set(slot.name(), values(slot));
            required.add(slot.name());
        }
        properties.set("slots", slots);
        fact.putArray("required").add("type").add("quote").add("slots");
        return fact;
    }

    private static ObjectNode values(FactShape.SlotShape slot) {
        ObjectNode values = JsonMapper.shared().createObjectNode().put("type", "array");
        ObjectNode value = values.putObject("items").put("type", "string");
        if (!slot.words()) {
            slot.closedList().forEach(value.putArray("enum")::add);
        }
        return values;
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode().put("type", "object").put("additionalProperties", false);
    }
}
