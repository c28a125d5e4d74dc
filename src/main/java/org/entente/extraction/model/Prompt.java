package org.entente.extraction.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.Slot;
import org.entente.claim.SourceText;
import org.entente.extraction.RuleReader;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.rule.FactShape;
import org.entente.extraction.rule.FactType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a model is told, all of it generated from the fact files but for {@code second-reader.txt} beside them.
 *
 * @param instructions the same for every document
 * @param schema of the answer
 */
record Prompt(String instructions, ObjectNode schema) {

    /** More would cost every question more than they teach. */
    private static final int EXAMPLES_OF_A_TYPE = 2;

    private static final LanguageFolder FOLDER = LanguageFolder.ENGLISH;

    static Prompt of(RuleReader rules) {
        Map<String, String> about = about();
        List<FactShape> shapes = rules.types().stream().map(FactShape::of).toList();
        String types = shapes.stream()
                .map(shape -> type(shape, about.getOrDefault(shape.type(), "")))
                .collect(Collectors.joining("\n"));
        String examples =
                rules.types().stream().flatMap(type -> examples(type, rules)).collect(Collectors.joining("\n"));
        String text = String.join("\n", FOLDER.lines("second-reader.txt"));
        return new Prompt(
                text.replace("{types}", types).replace("{examples}", examples), new AnswerSchema(shapes).json());
    }

    /** A digest of all that a model is told beside the document. */
    String hash() {
        return sha256(instructions + "\n" + schema).substring(0, 16);
    }

    /** The body of a request. */
    String question(String model, String window) {
        ObjectNode question = JsonMapper.shared().createObjectNode();
        question.put("model", model).put("temperature", 0);
        question.putArray("messages").add(message("system", instructions)).add(message("user", window));
        question.putObject("response_format")
                .put("type", "json_schema")
                .putObject("json_schema")
                .put("name", "facts")
                .put("strict", true)
                .set("schema", schema);
        return question.toString();
    }

    private static ObjectNode message(String role, String content) {
        return JsonMapper.shared().createObjectNode().put("role", role).put("content", content);
    }

    /** What each type is, as the comment at the head of its file says. */
    private static Map<String, String> about() {
        Map<String, String> about = new HashMap<>();
        for (String file : FOLDER.lines("facts.txt")) {
            List<String> lines = FOLDER.text(file);
            lines.stream()
                    .filter(line -> line.startsWith("fact "))
                    .findFirst()
                    .ifPresent(fact -> about.put(
                            fact.substring("fact ".length()).strip(),
                            lines.getFirst().replaceFirst("^#\\s*", "")));
        }
        return about;
    }

    private static String type(FactShape shape, String about) {
        List<String> lines = new ArrayList<>(List.of(shape.type() + ": " + about));
        shape.slots().forEach(slot -> lines.add("  " + slot.name() + ": " + takes(slot)));
        shape.required().forEach(any -> lines.add("  required: " + String.join(" or ", any)));
        return String.join("\n", lines);
    }

    private static String takes(FactShape.SlotShape slot) {
        List<String> takes = new ArrayList<>(slot.kinds());
        if (slot.words()) {
            takes.add("words of the quote");
        }
        if (!slot.closedList().isEmpty()) {
            takes.add("one of: " + String.join(", ", slot.closedList()));
        }
        return String.join("; ", takes);
    }

    /** The examples of a type as the rules read them, so that every value is shown in the words of its sentence. */
    private static Stream<String> examples(FactType type, RuleReader rules) {
        return type.examples().stream().limit(EXAMPLES_OF_A_TYPE).map(example -> {
            SourceText text = new SourceText(
                    DocumentDescription.unknown("example"), example.sentence(), sha256(example.sentence()));
            ObjectNode answer = JsonMapper.shared().createObjectNode();
            answer.putArray("facts")
                    .addAll(rules.read(text).stream().map(Prompt::fact).toList());
            return "Text: %s\nAnswer: %s".formatted(example.sentence(), answer);
        });
    }

    private static ObjectNode fact(Claim claim) {
        ObjectNode fact = JsonMapper.shared().createObjectNode();
        fact.put("type", claim.type()).put("quote", claim.span().quote());
        ObjectNode slots = fact.putObject("slots");
        claim.slots().forEach((name, values) -> {
            List<String> words =
                    values.stream().flatMap(Prompt::words).distinct().toList();
            if (!words.isEmpty()) {
                words.forEach(slots.putArray(name)::add);
            }
        });
        return fact;
    }

    /** The words that a value was read from; the word of a closed list stands for itself, and what was supplied is not shown. */
    private static Stream<String> words(Slot slot) {
        if (slot.span() != null) {
            return Stream.of(slot.span().quote());
        }
        return slot.filled() == Slot.Filled.MATCHED ? Stream.of(slot.value().text()) : Stream.empty();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
