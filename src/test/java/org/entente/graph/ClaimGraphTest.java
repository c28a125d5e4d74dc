package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.GraphForm;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.entente.vocabulary.Ent;
import org.entente.vocabulary.Ontology;
import org.entente.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimGraphTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final String EXPORTS = "exports rose";
    private static final String MISSION = "A mission 🕊 went";
    private static final SourceText TEXT = Said.text("Perú 🇵🇪 grew: exports rose. " + MISSION + ".");

    private static final GraphForm FIGURE = new GraphForm("Figure", """
            ?figure = figure/{subject}-{indicator}-{year}
            ?change = figure/{subject}-{indicator}-change when {percent}
            ?figure a ent:Figure ; ent:subject ?subject ; ent:indicator ?indicator ; ent:value ?value ; ent:year ?year .
            ?change a ent:Figure ; ent:subject ?subject ; ent:value ?percent ; ent:measureKind concept:change .
            claim ?figure ent:value ?value | ?change ent:value ?percent
            """);

    private static final GraphForm MEETING = new GraphForm("Meeting", """
            ?meeting = meeting/{topic}
            ?meeting a ent:Meeting ; ent:participant ?participants ; ent:date ?date ; ent:place ?place ; ent:status ?status ;
              ent:topic ?topic .
            claim ?meeting ent:participant ?participants
            """);

    @Test
    void aThingIsMintedFromItsValuesAndAnEmptySlotVanishes() {
        assertHas(graph(figure().number("value", "101").as(TEXT, EXPORTS)), """
                <figure/note/per-exports> a ent:Figure ; ent:subject <state/PER> ; ent:indicator concept:exports .
                """);
    }

    @Test
    void aThingWithAConditionIsMintedOnlyWhereItsSlotIsFilled() {
        Graph without = graph(figure().number("value", "101").as(TEXT, EXPORTS));
        Graph with =
                graph(figure().number("value", "101").number("percent", "91").as(TEXT, EXPORTS));

        assertThat(subjects(without)).noneMatch(subject -> subject.contains("change"));
        assertHas(with, "<figure/note/per-exports-change> ent:value 91.0 ; ent:measureKind concept:change .");
    }

    @Test
    void aClaimReifiesTheFirstAlternativeThatIsFilled() {
        assertHas(graph(figure().number("percent", "91").as(TEXT, EXPORTS)), """
                <claim/note/14-figure> rdf:subject <figure/note/per-exports-change> ; rdf:predicate ent:value ; rdf:object 91.0 .
                """);
    }

    @Test
    void anEqualThingKeepsItsIriAndAnotherOneGetsTheNextNumber() {
        Graph graph = graph(
                figure().number("value", "101").as(TEXT, EXPORTS),
                figure().number("value", "101").as(TEXT, EXPORTS),
                figure().number("value", "102").as(TEXT, EXPORTS));

        assertThat(subjects(graph).stream().filter(subject -> subject.contains("/figure/")))
                .containsExactlyInAnyOrder(id("figure/note/per-exports"), id("figure/note/per-exports-2"));
        assertThat(subjects(graph))
                .contains(id("claim/note/14-figure"), id("claim/note/14-figure-2"), id("claim/note/14-figure-3"));
    }

    @Test
    void aThingWithoutAnyValueIsCalledByItsFolder() {
        assertThat(subjects(graph(meeting().as(TEXT, MISSION)))).contains(id("meeting/note/meeting"));
    }

    @Test
    void wordsInAnIriAreCutAtFortyCharacters() {
        String topic = "the protection of lighthouses and harbours along the whole coast";

        assertThat(subjects(graph(meeting().words("topic", topic).as(TEXT, MISSION))))
                .contains(id("meeting/note/the-protection-of-lighthouses-and-harbou"));
    }

    @Test
    void aListGivesATripleAndAClaimForEachValue() {
        Claim claim = meeting().with("participants", Said.state("CHL", "Chile")).as(TEXT, MISSION);

        assertHas(graph(claim), """
                <meeting/note/meeting> ent:participant <state/PER> , <state/CHL> .
                <claim/note/28-meeting> rdf:object <state/PER> .
                <claim/note/28-meeting-2> rdf:object <state/CHL> .
                """);
    }

    @Test
    void joinedValuesMakeOneThingAndEachClaimLineItsOwnClaim() {
        GraphForm talks = new GraphForm("Meeting", """
                ?meeting = meeting/{participants+}
                ?meeting a ent:Meeting ; ent:participant ?participants ; ent:topic ?topic .
                claim ?meeting ent:participant ?participants
                claim ?meeting ent:topic ?topic
                """);
        Claim claim = meeting()
                .with("participants", Said.state("CHL", "Chile"))
                .words("topic", "harbours")
                .as(TEXT, MISSION);

        Graph graph = new ClaimGraph(Iris.ENTENTE, ONTOLOGY, List.of(talks))
                .write(TEXT, List.of(claim), null)
                .toStore();

        assertHas(graph, """
                <meeting/note/chl-per> ent:participant <state/PER> , <state/CHL> .
                <claim/note/28-meeting> rdf:object <state/PER> .
                <claim/note/28-meeting-2> rdf:object <state/CHL> .
                <claim/note/28-meeting-3> rdf:predicate ent:topic .
                """);
    }

    @ParameterizedTest
    @CsvSource({"2024, gYear", "2024-11, gYearMonth", "2024-11-15, date"})
    void aDateKeepsThePrecisionOfItsSource(String iso, String type) {
        assertHas(graph(meeting().date("date", iso, false).as(TEXT, MISSION)), """
                <meeting/note/meeting> ent:date "%s"^^xsd:%s .
                """.formatted(iso, type));
    }

    @Test
    void aDateThatWasWorkedOutSaysSo() {
        assertHas(graph(meeting().date("date", "2024-11-15", true).as(TEXT, MISSION)), """
                <meeting/note/meeting> ent:dateInferred true .
                """);
        assertThat(graph(meeting().date("date", "2024-11-15", false).as(TEXT, MISSION))
                        .contains(Node.ANY, Ent.DATE_INFERRED, Node.ANY))
                .isFalse();
    }

    @Test
    void aWordOfAClosedListIsItsConceptAndAnUnknownOneIsTheSourcesOwn() {
        assertHas(graph(meeting().words("status", "Cancelled").as(TEXT, MISSION)), """
                <meeting/note/meeting> ent:status concept:cancelled .
                """);
        assertHas(graph(meeting().words("status", "held over").as(TEXT, MISSION)), """
                <meeting/note/meeting> ent:status <concept/held-over> .
                <concept/held-over> a skos:Concept ; rdfs:label "held over" .
                """);
    }

    @Test
    void aNameThatDidNotResolveStaysAsItIsWritten() {
        assertHas(graph(meeting().words("place", "the old customs house").as(TEXT, MISSION)), """
                <meeting/note/meeting> ent:asWritten "the old customs house" .
                """);
    }

    @Test
    void aNamedThingHasItsKindItsNameAndItsStateAndAKnownStateHasNone() {
        Value.Entity ministry = new Value.Entity(
                EntityKind.PUBLIC_BODY, "Ministry of Ports", "body/per-ministry-of-ports", false, "PER");
        Graph graph = graph(meeting().with("participants", ministry).as(TEXT, MISSION));

        assertHas(graph, """
                <body/per-ministry-of-ports> a ent:PublicBody ; rdfs:label "Ministry of Ports" ; dct:isPartOf <state/PER> .
                """);
        assertThat(subjects(graph)).doesNotContain(id("state/PER"));
    }

    @Test
    void spansCountCodePointsAndQuoteWhatIsAround() {
        assertHas(graph(meeting().as(TEXT, MISSION)), """
                <span/note/28-44> a ent:Span , oa:SpecificResource ; oa:hasSource <document/note> ;
                    oa:hasSelector <span/note/28-44#position> , <span/note/28-44#quote> .
                <span/note/28-44#position> a oa:TextPositionSelector ; oa:start 28 ; oa:end 44 .
                <span/note/28-44#quote> a oa:TextQuoteSelector ; oa:exact "A mission 🕊 went" ;
                    oa:prefix "Perú 🇵🇪 grew: exports rose. " ; oa:suffix "." .
                """);
    }

    @Test
    void aClaimWhoseWordsStandElsewhereIsRejected() {
        Claim moved = new Claim(
                "Meeting", meeting().as(TEXT, MISSION).slots(), new Span(0, 16, MISSION), Voice.AUTHOR, "Meeting:1");

        assertThat(document(moved).rejected())
                .singleElement()
                .satisfies(
                        rejection -> assertThat(rejection.reason()).contains("does not stand in the text at 0 to 16"));
    }

    @Test
    void aClaimWithoutWhatItsClaimLineAsksForIsRejected() {
        assertThat(document(figure().as(TEXT, EXPORTS)).rejected())
                .singleElement()
                .satisfies(
                        rejection -> assertThat(rejection.reason()).contains("found the slots [subject, indicator]"));
    }

    @Test
    void aClaimOfAnUnknownTypeIsRejected() {
        assertThat(document(new Said("Truce").as(TEXT, MISSION)).rejected())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).contains("Truce", "[Figure, Meeting]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON-LD", "RDF/XML", "Turtle", "N-Triples"})
    void aDocumentsGraphIsTheSameAfterAnySyntax(String name) {
        Graph graph = graph(meeting().date("date", "2024", false).as(TEXT, MISSION));
        Lang syntax = RDFLanguages.nameToLang(name);

        String written = RDFWriter.source(graph).lang(syntax).asString();
        Graph read = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.fromString(written, syntax).parse(read);

        assertThat(read.isIsomorphicWith(graph)).as(written).isTrue();
    }

    @Test
    void thereIsNoBlankNode() {
        assertThat(graph(meeting().as(TEXT, MISSION)).find().toList())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    private static Said figure() {
        return new Said("Figure")
                .with("subject", Said.state("PER", "Peru"))
                .with("indicator", new Value.Entity(EntityKind.CONCEPT, "exports", "concept/exports", true, null));
    }

    private static Said meeting() {
        return new Said("Meeting").with("participants", Said.state("PER", "Peru"));
    }

    private static ClaimedDocument document(Claim... claims) {
        return new ClaimGraph(Iris.ENTENTE, ONTOLOGY, List.of(FIGURE, MEETING)).write(TEXT, List.of(claims), null);
    }

    private static Graph graph(Claim... claims) {
        ClaimedDocument document = document(claims);
        assertThat(document.rejected()).isEmpty();
        return document.toStore();
    }

    private static String id(String path) {
        return Iris.ENTENTE.thing(path).getURI();
    }

    private static List<String> subjects(Graph graph) {
        return graph.find().mapWith(Triple::getSubject).mapWith(Node::toString).toSet().stream()
                .sorted()
                .toList();
    }

    /** Whether a graph has these triples; relative IRIs stand under id/. */
    private static void assertHas(Graph graph, String turtle) {
        Graph expected = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.fromString(turtle, Lang.TURTLE)
                .base(id(""))
                .prefixes(PrefixMapFactory.create(Prefixes.ALL))
                .parse(expected);
        assertThat(expected.isEmpty()).isFalse();
        assertThat(expected.find().toList())
                .allSatisfy(triple -> assertThat(graph.contains(triple))
                        .as(
                                "%s in %s",
                                triple,
                                RDFWriter.source(graph)
                                        .format(RDFFormat.TURTLE_FLAT)
                                        .asString())
                        .isTrue());
    }
}
