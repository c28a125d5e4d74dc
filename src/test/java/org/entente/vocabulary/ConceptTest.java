package org.entente.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entente.claim.Modality;
import org.entente.claim.Polarity;
import org.entente.claim.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    static Stream<Enum<?>> constantsOfTheClaimModel() {
        return Stream.of(Modality.values(), Polarity.values(), Stance.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constantsOfTheClaimModel")
    void everyModalityPolarityAndStanceIsAConcept(Enum<?> constant) {
        assertThat(ONTOLOGY.isConcept(Concept.of(constant).getLocalName())).isTrue();
    }
}
