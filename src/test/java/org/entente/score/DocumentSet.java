package org.entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.SharedFiles;
import org.entente.cli.Ran;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of one set of gold, each with what came of its facts. */
record DocumentSet(String name, Map<String, List<Comparison.Outcome>> outcomes) {

    private static final Path OURS = Path.of("src/test/resources/org/entente/gold");

    /** All sets, the given one first. */
    static List<DocumentSet> all(Path answers) throws IOException {
        extract(answers);
        return List.of(
                read("given", given(), answers),
                read("development", OURS.resolve("development"), answers),
                read("unseen", OURS.resolve("unseen"), answers));
    }

    static Path given() {
        return SharedFiles.required("extraction/gold");
    }

    static Path documents() {
        return SharedFiles.required("extraction/documents");
    }

    /** Reads all documents, as somebody would at a command line. */
    static void extract(Path answers) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "extract", "--index", documents().resolve("INDEX.csv").toString(), "--output", answers.toString()));
        filesOf(documents(), ".txt").forEach(file -> command.add(file.toString()));
        Ran ran = Ran.command(command);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    static List<Path> filesOf(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static DocumentSet read(String name, Path folder, Path answers) throws IOException {
        Map<String, List<Comparison.Outcome>> outcomes = new LinkedHashMap<>();
        for (Path file : filesOf(folder, ".json")) {
            Gold gold = Gold.read(file, documents());
            outcomes.put(gold.id(), Comparison.of(gold, answer(answers.resolve(gold.id() + ".json"))));
        }
        assertThat(outcomes).as("documents with gold in " + folder).isNotEmpty();
        return new DocumentSet(name, outcomes);
    }

    static List<Fact> answer(Path file) throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode claim : JsonMapper.shared().readTree(Files.readString(file))) {
            facts.add(Fact.of(claim));
        }
        return facts;
    }

    Tally tally() {
        return Tally.of(outcomes.values().stream().flatMap(List::stream).toList());
    }

    Tally tally(String type) {
        return Tally.of(outcomes.values().stream()
                .flatMap(List::stream)
                .filter(outcome -> outcome.type().equals(type))
                .toList());
    }

    Stream<String> types() {
        return outcomes.values().stream().flatMap(List::stream).map(Comparison.Outcome::type);
    }

    /** What was missed, found in part, or found in excess: a few lines each. */
    List<String> misses() {
        List<String> lines = new ArrayList<>();
        outcomes.forEach((id, ofDocument) -> ofDocument.forEach(outcome -> {
            switch (outcome) {
                case Comparison.Wanted wanted -> {
                    if (wanted.level().compareTo(Level.CORE) < 0) {
                        lines.add(miss(id, wanted));
                    }
                }
                case Comparison.Extra extra ->
                    lines.add("%s: %s %s%n".formatted(id, extra.trapped() ? "TRAP" : "EXTRA", words(extra.fact())));
            }
        }));
        return lines;
    }

    private static String miss(String id, Comparison.Wanted wanted) {
        Gold.Marked marked = wanted.marked();
        String line = "%s: %s %s %s%n  %s%n"
                .formatted(id, wanted.level(), marked.type(), marked.args(), quoted(marked.quote()));
        return wanted.fact() == null ? line : "%s  found: %s%n".formatted(line, words(wanted.fact()));
    }

    private static String words(Fact fact) {
        return "%s %s%n  %s".formatted(fact.type(), fact.args(), quoted(fact.quote()));
    }

    private static String quoted(String words) {
        return "“" + words.replaceAll("\\s+", " ") + "”";
    }
}
