package org.entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.document.DocumentFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person marked in a document.
 *
 * @param names all names of a thing by each of them, in lower case
 * @param traps what reads like a fact and is none
 */
record Gold(String id, Map<String, List<String>> names, List<Marked> facts, List<Stretch> traps) {

    /**
     * A marked fact.
     *
     * @param types its own, and others that are as right
     * @param optional whether it counts neither way
     */
    record Marked(
            String type,
            List<String> types,
            Map<String, JsonNode> args,
            List<Stretch> words,
            String quote,
            boolean optional) {}

    /** Reads gold that gives the words of a fact as a {@code quote} or, as ours, as {@code spans} with the digest of the text. */
    static Gold read(Path file, Path documents) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
        String id = gold.get("id").asString();
        SourceText text = DocumentFiles.read(documents.resolve(id + ".txt"), DocumentDescription.unknown(id))
                .source();
        if (gold.has("sha256")) {
            assertThat(text.sha256())
                    .as("the text of %s has changed, and the offsets of its gold are void; mark it again", id)
                    .isEqualTo(gold.get("sha256").asString());
        }
        List<Marked> facts = new ArrayList<>();
        gold.get("facts").forEach(fact -> facts.add(fact(fact, text.text())));
        List<Stretch> traps = new ArrayList<>();
        gold.path("traps").forEach(trap -> traps.addAll(words(trap, text.text())));
        return new Gold(id, names(gold.get("entities")), facts, traps);
    }

    private static Marked fact(JsonNode fact, String text) {
        String type = fact.get("type").asString();
        List<String> types = new ArrayList<>(List.of(type));
        types.addAll(strings(fact.path("alt_types")));
        Map<String, JsonNode> args = new LinkedHashMap<>();
        fact.get("args").properties().forEach(arg -> args.put(arg.getKey(), arg.getValue()));
        List<Stretch> words = words(fact, text);
        boolean optional = fact.path("optional").asBoolean(false);
        return new Marked(type, types, args, words, words.getFirst().in(text), optional);
    }

    private static List<Stretch> words(JsonNode marked, String text) {
        if (marked.has("quote")) {
            return Stretch.of(marked.get("quote").asString(), text);
        }
        return StreamSupport.stream(marked.get("spans").spliterator(), false)
                .map(span -> new Stretch(span.get(0).asInt(), span.get(1).asInt()))
                .toList();
    }

    private static Map<String, List<String>> names(JsonNode entities) {
        Map<String, List<String>> names = new HashMap<>();
        for (JsonNode entity : entities) {
            List<String> forms = new ArrayList<>(List.of(entity.get("name").asString()));
            forms.addAll(strings(entity.path("aliases")));
            forms.forEach(form -> names.put(form.toLowerCase(Locale.ROOT), forms));
        }
        return names;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
