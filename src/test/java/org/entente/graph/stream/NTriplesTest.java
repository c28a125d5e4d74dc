package org.entente.graph.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** What is written is read again by Jena as what it was. */
class NTriplesTest {

    private static final String GRAPH = "https://example.org/graph";
    private static final List<Term> ODD = List.of(
            Term.text(""),
            Term.text("a \"quote\", a \\, a tab\t, two\r\nlines, a bell\u0007, a delete\u007F"),
            Term.text("Perú, Россия, 日本, 😀"),
            Term.text("palabras", "es"),
            Term.text("words", "en-GB"),
            Term.text("words"),
            Term.literal("words", "https://example.org/type"),
            Term.literal("1.50", XSD.decimal.getURI()),
            Term.literal("2022", XSD.gYear.getURI()),
            Term.iri("https://example.org/Perú/日本"),
            Term.iri("https://example.org/words"),
            Term.text("long ".repeat(50_000)));

    private record Said(Term subject, Term predicate, Term object) {}

    @Test
    void everyTermComesBack() throws IOException {
        Random random = new Random(7);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Term object = random.nextBoolean()
                    ? ODD.get(random.nextInt(ODD.size()))
                    : Term.text("value " + random.nextInt(20));
            said.add(new Said(
                    Term.iri("https://example.org/s" + random.nextInt(50)),
                    Term.iri("https://example.org/p" + random.nextInt(5)),
                    object));
        }
        DatasetGraph expected = DatasetGraphFactory.create();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (NTriples sink = NTriples.to(bytes, GRAPH)) {
            for (Said one : said) {
                sink.triple(one.subject(), one.predicate(), one.object());
                expected.add(
                        Term.iri(GRAPH).node(),
                        one.subject().node(),
                        one.predicate().node(),
                        one.object().node());
            }
        }

        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes.toByteArray()))
                .lang(Lang.NQUADS)
                .parse(read);

        assertThat(read.stream().toList())
                .containsExactlyInAnyOrderElementsOf(expected.stream().toList())
                .map(Quad::getGraph)
                .containsOnly(Term.iri(GRAPH).node());
    }

    @Test
    void halfASurrogatePairBecomesTheCharacterForWhatIsNone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (NTriples sink = NTriples.to(bytes)) {
            Term thing = Term.iri("https://example.org/s");
            sink.triple(thing, thing, Term.text("a\uD83Db"));
        }

        assertThat(bytes.toString(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("<https://example.org/s> <https://example.org/s> \"a\uFFFDb\" .\n");
    }
}
