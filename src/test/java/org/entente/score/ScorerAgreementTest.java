package org.entente.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our scorer gives each fact the level that the scorer beside the project gives it. */
class ScorerAgreementTest {

    /** Prints what came of every fact. */
    private static final String EVERY_ROW = """
            import json, sys
            from pathlib import Path
            sys.path.insert(0, sys.argv[1])
            sys.dont_write_bytecode = True
            import score
            for gold in sorted(Path(sys.argv[1], "gold").glob("*.json")):
                text = Path(sys.argv[1], "documents", gold.stem + ".txt").read_text(encoding="utf-8")
                facts = json.loads(Path(sys.argv[2], gold.name).read_text(encoding="utf-8"))
                for kind, type, level, fact in score.score(json.loads(gold.read_text(encoding="utf-8")), text, facts):
                    print(gold.stem, kind, type, level)
            """;

    @TempDir
    private Path temp;

    @Test
    void onWhatTheReaderFinds() throws Exception {
        DocumentSet.extract(temp);

        assertThat(ours(temp)).hasSizeGreaterThan(100).isEqualTo(theirs(temp));
    }

    /** What the reader finds reaches few branches; the gold itself, damaged at random, reaches them all. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void onGoldThatWasDamaged(int seed) throws Exception {
        Random random = new Random(seed);
        for (Path file : DocumentSet.filesOf(DocumentSet.given(), ".json")) {
            String text = Files.readString(DocumentSet.documents()
                    .resolve(file.getFileName().toString().replace(".json", ".txt")));
            ArrayNode answer = JsonMapper.shared().createArrayNode();
            JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
            gold.get("facts").forEach(fact -> answer.add(damaged(fact, text, random)));
            gold.path("traps").forEach(trap -> answer.add(onTrap(trap, text)));
            Files.writeString(temp.resolve(file.getFileName()), answer.toString());
        }

        assertThat(ours(temp))
                .isEqualTo(theirs(temp))
                .anyMatch(row -> row.endsWith(" 1"))
                .anyMatch(row -> row.endsWith(" 2"))
                .anyMatch(row -> row.endsWith(" 3"))
                .anyMatch(row -> row.contains(" extra "))
                .anyMatch(row -> row.contains(" trap "));
    }

    private static ObjectNode damaged(JsonNode fact, String text, Random random) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        JsonNode other = fact.path("alt_types").path(0);
        answer.put(
                "type",
                other.isMissingNode() || random.nextBoolean() ? fact.get("type").asString() : other.asString());
        ObjectNode args = answer.putObject("args");
        fact.get("args").properties().forEach(arg -> {
            if (random.nextInt(8) > 0) {
                args.set(random.nextInt(8) > 0 ? arg.getKey() : "state", damaged(arg.getValue(), random));
            }
        });
        Stretch words = Stretch.of(fact.get("quote").asString(), text).getFirst();
        int start = random.nextInt(6) > 0 ? words.start() : words.end();
        answer.put("start", start).put("end", start + 1).put("quote", "");
        answer.put("modality", random.nextInt(10) > 0 ? "stated" : "normative");
        answer.put("polarity", random.nextInt(10) > 0 ? "positive" : "negative");
        return answer;
    }

    private static JsonNode damaged(JsonNode value, Random random) {
        JsonMapper json = JsonMapper.shared();
        if (value.isArray()) {
            ArrayNode some = json.createArrayNode();
            value.forEach(one -> {
                if (random.nextInt(6) > 0) {
                    some.add(damaged(one, random));
                }
            });
            return some;
        }
        if (value.isNumber()) {
            double[] factors = {1, 1, 1.004, 1.01};
            return json.getNodeFactory().numberNode(value.asDouble() * factors[random.nextInt(factors.length)]);
        }
        List<String> words = new ArrayList<>(List.of(value.asString().split("[ -]", -1)));
        if (random.nextInt(3) == 0) {
            words.remove(random.nextInt(words.size()));
        }
        if (random.nextInt(4) == 0) {
            words.add("Öther’s things");
        }
        String changed = String.join(" ", words);
        return json.getNodeFactory()
                .stringNode(random.nextInt(4) == 0 ? changed.toUpperCase(Locale.ROOT) : value.asString());
    }

    private static ObjectNode onTrap(JsonNode trap, String text) {
        Stretch words = Stretch.of(trap.get("quote").asString(), text).getFirst();
        ObjectNode answer = JsonMapper.shared().createObjectNode().put("type", "Meeting");
        answer.putObject("args");
        return answer.put("start", words.start()).put("end", words.end()).put("quote", "");
    }

    private static List<String> ours(Path answers) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : DocumentSet.filesOf(DocumentSet.given(), ".json")) {
            Gold gold = Gold.read(file, DocumentSet.documents());
            List<Fact> answer = DocumentSet.answer(answers.resolve(file.getFileName()));
            for (Comparison.Outcome outcome : Comparison.of(gold, answer)) {
                rows.add(gold.id() + " " + row(outcome));
            }
        }
        return rows;
    }

    private static String row(Comparison.Outcome outcome) {
        return switch (outcome) {
            case Comparison.Wanted wanted ->
                "gold %s %d".formatted(wanted.type(), List.of(Level.values()).indexOf(wanted.level()));
            case Comparison.Extra extra -> "%s %s 0".formatted(extra.trapped() ? "trap" : "extra", extra.type());
        };
    }

    private static List<String> theirs(Path answers) throws IOException, InterruptedException {
        String shared = SharedFiles.required("extraction").toString();
        Process python;
        try {
            python = new ProcessBuilder("python3", "-c", EVERY_ROW, shared, answers.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            assertThat(System.getenv("CI"))
                    .as("python3 is missing; CI must have it")
                    .isNotEqualTo("true");
            assumeTrue(false, "python3 is missing: nothing was compared");
            return List.of();
        }
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(out).isZero();
        return out.lines().toList();
    }
}
