package org.entente.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.FoundBy;
import org.entente.claim.Polarity;
import org.entente.claim.SourceText;
import org.entente.extraction.ReadText;
import org.entente.extraction.RuleReader;
import org.entente.knowledge.ReferenceGazetteer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model beside the rules: what it may add, what is refused, and that nothing it does harms what the rules find. */
class SecondReaderTest {

    private static final RuleReader RULES = RuleReader.english(ReferenceGazetteer.load());
    private static final String BY_RULES = "Japan provided more than $20 million in aid to Chile";
    private static final String BEYOND_RULES = "Japan stood by Kenya with all of $7 million";
    private static final String DENIED = "Japan never stood by Ghana with $9 million";
    private static final String TEXT = "In 2015 %s. %s. %s.\n".formatted(BY_RULES, BEYOND_RULES, DENIED);
    private static final String GOOD = facts(
            fact(BY_RULES, "Japan", "Chile", "$20 million"),
            fact(BEYOND_RULES, "Japan", "Kenya", "$7 million"),
            fact(DENIED, "Japan", "Ghana", "$9 million"));
    private static final Limits QUICK =
            new Limits(Duration.ofSeconds(20), 3, Duration.ofSeconds(30), 12_000, 10, 100_000, 100_000);

    private final List<Duration> pauses = new ArrayList<>();

    @TempDir
    private Path answers;

    @Test
    void whatBothFindIsOneClaimAndWhatTheModelFindsAloneIsMarked() throws IOException {
        try (StubModel stub = new StubModel(StubModel.wrote(GOOD))) {
            ReadText read = reader(stub, QUICK).readAndReport(source(TEXT));

            assertThat(read.claims())
                    .extracting(Claim::foundBy)
                    .containsExactly(FoundBy.BOTH, FoundBy.SECOND_READER, FoundBy.SECOND_READER);
            Claim alone = read.claims().get(1);
            assertThat(alone.span().quote()).isEqualTo(BEYOND_RULES);
            assertThat(alone.value("recipient").orElseThrow().text()).isEqualTo("Kenya");
            assertThat(alone.value("amount").orElseThrow().text()).isEqualTo("7000000");
            assertThat(alone.value("currency").orElseThrow().text()).isEqualTo("USD");
            assertThat(read.claims().get(2).voice().polarity()).isEqualTo(Polarity.NEGATIVE);
            assertThat(read.notes())
                    .containsExactly("second reader stub: 1 found like the rules, 2 for review, 0 dropped");
            assertThat(read.whole()).isTrue();
        }
    }

    @Test
    void theQuestionHasTheTextTheSchemaAndTheKeyInItsHeaderAlone() throws IOException {
        try (StubModel stub = new StubModel(StubModel.wrote(GOOD))) {
            reader(stub, QUICK).read(source(TEXT));

            StubModel.Asked asked = stub.asked().getFirst();
            assertThat(asked.path()).isEqualTo("/v1/chat/completions");
            assertThat(asked.authorization()).isEqualTo("Bearer " + StubModel.KEY);
            assertThat(asked.body()).doesNotContain(StubModel.KEY);
            JsonNode body = JsonMapper.shared().readTree(asked.body());
            assertThat(body.at("/messages/1/content").asString()).isEqualTo(TEXT);
            assertThat(body.at("/messages/0/content").asString())
                    .contains("AidFlow: Money or goods", "required: amount or item", "patrol boats")
                    .doesNotContain("{types}", "{examples}");
            JsonNode types = body.at("/response_format/json_schema/schema/properties/facts/items/anyOf");
            assertThat(types.size()).isEqualTo(RULES.types().size());
            JsonNode aid = types.valueStream()
                    .filter(type ->
                            type.at("/properties/type/enum/0").asString().equals("AidFlow"))
                    .findFirst()
                    .orElseThrow();
            assertThat(aid.at("/properties/slots/properties").propertyNames()).contains("donor", "amount", "stage");
            assertThat(aid.at("/properties/slots/properties/stage/items/enum").toString())
                    .contains("announced");
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "a quote that does not stand", fact("Japan gave Kenya a lake", "Japan", "Kenya", "$7 million")),
                Arguments.of("a value that does not stand", fact(BEYOND_RULES, "Japan", "Kenya", "$8 million")),
                Arguments.of("a value that does not stand", fact(BEYOND_RULES, "France", "Kenya", "$7 million")),
                Arguments.of("a value of another kind", fact(BEYOND_RULES, "Japan", "Kenya", "stood by")),
                Arguments.of("the same thing in two slots", fact(BEYOND_RULES, "Japan", "Japan", "$7 million")),
                Arguments.of(
                        "no part of one sentence", fact(BEYOND_RULES + ". " + DENIED, "Japan", "Kenya", "$7 million")),
                Arguments.of("words that the rules read otherwise", fact(BY_RULES, "Chile", "Japan", "$20 million")),
                Arguments.of(
                        "a slot empty that the type requires",
                        "{\"type\":\"AidFlow\",\"quote\":\"%s\",\"slots\":{\"donor\":[\"Japan\"]}}"
                                .formatted(BEYOND_RULES)),
                Arguments.of(
                        "a slot that the type does not have",
                        "{\"type\":\"AidFlow\",\"quote\":\"%s\",\"slots\":{\"colour\":[\"Japan\"]}}"
                                .formatted(BEYOND_RULES)),
                Arguments.of(
                        "a fact type that there is not",
                        "{\"type\":\"Wedding\",\"quote\":\"%s\",\"slots\":{\"donor\":[\"Japan\"]}}"
                                .formatted(BEYOND_RULES)),
                Arguments.of("not in the form that was asked for", "{\"type\":\"AidFlow\"}"),
                Arguments.of("not in the form that was asked for", "[\"AidFlow\"]"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheDocumentDoesNotBearOutIsDroppedWithItsReason(String reason, String fact) throws IOException {
        try (StubModel stub = new StubModel(StubModel.wrote(facts(fact)))) {
            ReadText read = reader(stub, QUICK).readAndReport(source(TEXT));

            assertThat(read.claims()).isEqualTo(RULES.read(source(TEXT)));
            assertThat(read.notes().getFirst())
                    .contains("0 for review, 1 dropped (1 ")
                    .contains(reason);
        }
    }

    static Stream<Arguments> failures() {
        CountDownLatch never = new CountDownLatch(1);
        return Stream.of(
                Arguments.of("no JSON, or only the beginning", StubModel.wrote(GOOD.substring(0, GOOD.length() / 2))),
                Arguments.of("cut off", StubModel.wroteUntilItsLimit(GOOD)),
                Arguments.of("no JSON", StubModel.wrote("I found two facts.")),
                Arguments.of("without an array of facts", StubModel.wrote("{\"claims\":[]}")),
                Arguments.of("no JSON", StubModel.body(200, "<!DOCTYPE html><title>Sign in</title>")),
                Arguments.of(
                        "choices[0].message.content", StubModel.body(200, "{\"error\":\"" + StubModel.KEY + "\"}")),
                Arguments.of("status 401", StubModel.body(401, "wrong key " + StubModel.KEY)),
                Arguments.of("status 404", StubModel.body(404, "")),
                Arguments.of("status 429, 3 times", StubModel.body(429, "")),
                Arguments.of("status 500, 3 times", StubModel.body(500, "")),
                Arguments.of("longer than 100000 bytes", StubModel.wrote(" ".repeat(200_000))),
                Arguments.of("a redirect (302)", StubModel.header("Location", "http://192.0.2.1/v1", 302)),
                Arguments.of("the connection broke", (StubModel.Deed) exchange -> exchange.close()),
                Arguments.of("no answer within 1 seconds", (StubModel.Deed) exchange -> await(never)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverTheModelDoesTheRulesAreReadWholeAndOneLineTellsOfIt(String told, StubModel.Deed deed)
            throws IOException {
        Limits limits = told.contains("within") ? QUICK.withAnswerWithin(Duration.ofSeconds(1)) : QUICK;
        try (StubModel stub = new StubModel(deed)) {
            ReadText read = reader(stub, limits).readAndReport(source(TEXT));

            assertThat(read.claims()).isEqualTo(RULES.read(source(TEXT)));
            assertThat(read.whole()).isFalse();
            assertThat(read.notes()).hasSize(1);
            assertThat(read.notes().getFirst()).contains(told).doesNotContain(StubModel.KEY, "\n");
            assertThat(stored()).isEmpty();
        }
    }

    @Test
    void nobodyAtTheAddressIsToldAndTheAddressIsNotTriedForEveryDocument() throws IOException {
        URI gone;
        try (StubModel stub = new StubModel(StubModel.wrote(GOOD))) {
            gone = stub.base();
        }
        SecondReader reader = at(ModelAddress.of(gone, StubModel.KEY, false), QUICK);

        assertThat(reader.readAndReport(source(TEXT)).notes().getFirst()).contains("found nobody who answers there");
        assertThat(reader.readAndReport(source("Peru and Chile.\n")).notes().getFirst())
                .contains("found nobody who answers there")
                .doesNotContain(StubModel.KEY);
    }

    @Test
    void aRefusedKeyEndsTheQuestionsOfARun() throws IOException {
        try (StubModel stub = new StubModel(StubModel.body(401, ""))) {
            SecondReader reader = reader(stub, QUICK);
            reader.read(source(TEXT));
            reader.read(source("Peru and Chile.\n"));

            assertThat(stub.asked()).hasSize(1);
        }
    }

    @Test
    void anOverloadedServerIsAskedAgainWhenItSaysSo() throws IOException {
        StubModel.Deed later = StubModel.header("Retry-After", "7", 429);
        try (StubModel stub = new StubModel(later, StubModel.body(503, ""), StubModel.wrote(GOOD))) {
            ReadText read = reader(stub, QUICK).readAndReport(source(TEXT));

            assertThat(read.whole()).isTrue();
            assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(4));
        }
    }

    @Test
    void aServerThatAsksForAnHourIsNotWaitedForSoLong() throws IOException {
        try (StubModel stub = new StubModel(StubModel.header("Retry-After", "3600", 429), StubModel.wrote(GOOD))) {
            reader(stub, QUICK).read(source(TEXT));

            assertThat(pauses).containsExactly(Duration.ofSeconds(30));
        }
    }

    @Test
    void aFenceOfMarkdownIsTakenOff() throws IOException {
        try (StubModel stub = new StubModel(StubModel.wrote("```json\n" + GOOD + "\n```"))) {
            assertThat(reader(stub, QUICK).read(source(TEXT))).hasSize(3);
        }
    }

    @Test
    void aStoredAnswerTakesThePlaceOfTheModel() throws IOException {
        ReadText first;
        try (StubModel stub = new StubModel(StubModel.wrote(GOOD))) {
            first = reader(stub, QUICK).readAndReport(source(TEXT));
            assertThat(reader(stub, QUICK).readAndReport(source(TEXT))).isEqualTo(first);
            assertThat(stub.asked()).hasSize(1);
        }

        assertThat(at(null, QUICK).readAndReport(source(TEXT))).isEqualTo(first);
        assertThat(stored()).hasSize(1);
        JsonNode kept = JsonMapper.shared().readTree(Files.readString(stored().getFirst()));
        assertThat(kept.path("answer").asString()).isEqualTo(GOOD);
        assertThat(kept.path("model").asString()).isEqualTo("stub");
        assertThat(kept.path("date").asString()).isEqualTo("2026-03-04T05:06:07Z");
        assertThat(Files.readString(stored().getFirst())).doesNotContain(StubModel.KEY);
    }

    @Test
    void withoutAnAddressWhatIsNotStoredIsTold() {
        assertThat(at(null, QUICK).readAndReport(source(TEXT)).notes().getFirst())
                .contains("found no stored answer of stub");
    }

    @Test
    void aLongTextIsAskedAboutInPartsAndTheQuotesOfEachAreFoundInIt() throws IOException {
        String filler = "The delegates spoke of the weather for a while.\n";
        String text = TEXT + filler.repeat(5) + TEXT;
        try (StubModel stub = new StubModel(
                StubModel.wrote(facts()),
                StubModel.wrote(facts()),
                StubModel.wrote(facts(fact(BEYOND_RULES, "Japan", "Kenya", "$7 million"))))) {
            Limits small = new Limits(Duration.ofSeconds(20), 3, Duration.ZERO, 200, 10, 100_000, 100_000);
            List<Claim> alone = reader(stub, small).read(source(text)).stream()
                    .filter(claim -> claim.foundBy() == FoundBy.SECOND_READER)
                    .toList();

            assertThat(stub.asked()).hasSize(3);
            assertThat(alone).hasSize(1);
            assertThat(alone.getFirst().span().start()).isEqualTo(text.lastIndexOf(BEYOND_RULES));
        }
    }

    @Test
    void aRunAsksAboutNoMoreThanItsLimit() throws IOException {
        try (StubModel stub = new StubModel(StubModel.wrote(facts()))) {
            SecondReader reader = reader(stub, QUICK.withDocuments(1));
            reader.read(source(TEXT));

            assertThat(reader.readAndReport(source("Peru and Chile.\n")).notes().getFirst())
                    .contains("1 documents are the limit");
            assertThat(stub.asked()).hasSize(1);
        }
        try (StubModel stub = new StubModel(StubModel.wrote(facts()))) {
            ReadText read = reader(stub, QUICK.withCharacters(10)).readAndReport(source("Peru and Chile met.\n"));

            assertThat(read.notes().getFirst()).contains("10 characters are the limit");
            assertThat(stub.asked()).isEmpty();
        }
    }

    private SecondReader reader(StubModel stub, Limits limits) {
        return at(ModelAddress.of(stub.base(), StubModel.KEY, false), limits);
    }

    private SecondReader at(@Nullable ModelAddress address, Limits limits) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
        ChatClient client = address == null ? null : new ChatClient(address, limits, pauses::add);
        return new SecondReader(
                RULES, new LanguageModel("stub", Prompt.of(RULES), new StoredAnswers(answers, clock), limits, client));
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.walk(answers)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static SourceText source(String text) {
        return new SourceText(DocumentDescription.unknown("note"), text, Prompt.sha256(text));
    }

    private static String facts(String... facts) {
        return "{\"facts\":[" + String.join(",", facts) + "]}";
    }

    private static String fact(String quote, String donor, String recipient, String amount) {
        return """
                {"type":"AidFlow","quote":"%s","slots":{"donor":["%s"],"recipient":["%s"],"amount":"%s","item":[]}}""".formatted(quote, donor, recipient, amount);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
