package org.entente.extraction.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answers of models, as they were given: a file for each window of a document, by document, model and prompt. */
record StoredAnswers(Path folder, Clock clock) {

    /**
     * What an answer depends on.
     *
     * @param sha256 of the document's text
     * @param prompt the hash of what the model was told beside it
     */
    record Question(String sha256, String model, String prompt, Window window) {

        private Path file() {
            String told = Prompt.sha256(model + "\n" + prompt).substring(0, 16);
            return Path.of(sha256, "%s-%d-%d.json".formatted(told, window.start(), window.end()));
        }
    }

    /** What the model wrote when it was asked this before. */
    Optional<String> find(Question question) throws ModelFailure {
        Path file = folder.resolve(question.file());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode answer =
                    JsonMapper.shared().readTree(Files.readString(file)).path("answer");
            if (answer.isString()) {
                return Optional.of(answer.stringValue());
            }
        } catch (IOException | JacksonException e) {
            // told below like a file without an answer
        }
        throw ModelFailure.now("%s: found no stored answer in this file; delete it to ask again".formatted(file));
    }

    void keep(Question question, String answer) throws ModelFailure {
        Path file = folder.resolve(question.file());
        ObjectNode kept = JsonMapper.shared().createObjectNode();
        kept.put("model", question.model())
                .put("prompt", question.prompt())
                .put("text", question.sha256())
                .put("from", question.window().start())
                .put("to", question.window().end())
                .put("date", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("answer", answer);
        try {
            Path ofDocument = Files.createDirectories(folder.resolve(question.sha256()));
            Path half = Files.createTempFile(ofDocument, "answer", ".part");
            Files.writeString(half, kept.toPrettyString() + "\n");
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw ModelFailure.lasting("%s: the answer cannot be stored (%s); make the folder writable"
                    .formatted(folder, e.getClass().getSimpleName()));
        }
    }
}
