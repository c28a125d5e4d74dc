package org.entente.extraction.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.entente.claim.SourceText;
import org.entente.extraction.RuleReader;
import org.entente.extraction.rule.Proposal;
import org.entente.extraction.rule.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A model that is asked about documents, one question at a time, within limits; what it answered once is not asked again.
 *
 * <p>After a failure that every question would meet, a run asks no more, and says so of each document.
 */
public final class LanguageModel {

    private final String name;
    private final Prompt prompt;
    private final StoredAnswers stored;
    private final Limits limits;
    private final @Nullable ChatClient client;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable ModelFailure lasting;
    private int documents;
    private int characters;

    LanguageModel(String name, Prompt prompt, StoredAnswers stored, Limits limits, @Nullable ChatClient client) {
        this.name = name;
        this.prompt = prompt;
        this.stored = stored;
        this.limits = limits;
        this.client = client;
    }

    /**
     * A model of this name.
     *
     * @param address where it answers, or null to use stored answers alone
     * @param answers the folder of stored answers
     */
    public static LanguageModel of(
            String name, @Nullable ModelAddress address, Path answers, Limits limits, RuleReader rules) {
        ChatClient client = address == null ? null : new ChatClient(address, limits, Thread::sleep);
        return new LanguageModel(name, Prompt.of(rules), new StoredAnswers(answers, Clock.systemUTC()), limits, client);
    }

    String name() {
        return name;
    }

    /** Name and prompt; another of either may answer otherwise. */
    String version() {
        return "%s prompt-%s".formatted(name, prompt.hash());
    }

    /**
     * What it proposes, in the order of the text.
     *
     * @param problems why there is not more
     */
    record Opinion(List<Proposal> proposals, List<String> problems) {}

    Opinion read(SourceText text, Refusals refusals) {
        List<Proposal> proposals = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        turn.lock();
        try {
            boolean asked = false;
            for (Window window : Window.of(text.text(), limits.window())) {
                StoredAnswers.Question question =
                        new StoredAnswers.Question(text.sha256(), name, prompt.hash(), window);
                Optional<String> known = stored.find(question);
                if (known.isEmpty() && !asked) {
                    requireOneMoreDocument();
                    asked = true;
                }
                String answer = known.isPresent() ? known.get() : ask(question, text);
                proposals.addAll(Answer.of(answer).proposals(text.text(), window, refusals));
            }
        } catch (ModelFailure e) {
            problems.add(String.valueOf(e.getMessage()));
        } finally {
            turn.unlock();
        }
        return new Opinion(proposals, problems);
    }

    private void requireOneMoreDocument() throws ModelFailure {
        if (documents == limits.documents()) {
            throw ModelFailure.now(
                    "not asked, %d documents are the limit of a run; load again to go on, or raise --second-reader-documents"
                            .formatted(documents));
        }
        documents++;
    }

    private String ask(StoredAnswers.Question question, SourceText text) throws ModelFailure {
        if (lasting != null) {
            throw lasting;
        }
        if (client == null) {
            throw ModelFailure.now("found no stored answer of %s; name an address with --second-reader to ask for one"
                    .formatted(name));
        }
        Window window = question.window();
        int size = window.end() - window.start();
        if (characters + size > limits.characters()) {
            throw ModelFailure.now(
                    "not asked, %d characters are the limit of a run; load again to go on, or raise --second-reader-characters"
                            .formatted(limits.characters()));
        }
        characters += size;
        try {
            String answer = Answer.content(
                    client.answer(prompt.question(name, text.text().substring(window.start(), window.end()))));
            Answer.of(answer);
            stored.keep(question, answer);
            return answer;
        } catch (ModelFailure e) {
            lasting = e.isLasting() ? e : null;
            throw e;
        }
    }
}
