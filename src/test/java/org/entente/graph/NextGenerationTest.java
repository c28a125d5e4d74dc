package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;
import org.junit.jupiter.api.Test;

class NextGenerationTest {

    private static final String ONE = "https://example.org/graph/one";
    private static final String TWO = "https://example.org/graph/two";
    private static final Term A = Term.iri("https://example.org/a");
    private static final Term B = Term.iri("https://example.org/b");
    private static final Term C = Term.iri("https://example.org/c");
    private static final Term P = Term.iri("https://example.org/p");

    @Test
    void allGraphsChangeAtOnceWhenTheyArePublished() {
        try (Store store = Store.inMemory()) {
            store.replace(Map.of(ONE, Graphs.turtle(":old :p :q .")));
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                next.graph(TWO).triple(A, P, Term.text("a"));
                next.drop(ONE);
                assertThat(store.graphs()).containsExactly(ONE);

                next.publish();
            }
            assertThat(store.graphs()).containsExactly(TWO);
        }
    }

    @Test
    void whatIsNotPublishedIsGone() {
        try (Store store = Store.inMemory()) {
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                next.graph(TWO).triple(A, P, Term.text("a"));
            }
            assertThat(store.graphs()).isEmpty();
        }
    }

    @Test
    void anAbandonedGraphLeavesTheOneThatIsThere() {
        try (Store store = Store.inMemory()) {
            store.replace(Map.of(ONE, Graphs.turtle(":old :p :q .")));
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                GraphBuild bad = next.graph(ONE);
                bad.triple(A, P, B);
                bad.abandon();
                next.publish();
            }

            assertThat(store.size(ONE)).isEqualTo(1);
            assertThat(store.read(ONE))
                    .hasValueSatisfying(graph -> assertThat(graph.isIsomorphicWith(Graphs.turtle(":old :p :q .")))
                            .isTrue());
        }
    }

    @Test
    void aLaterReleaseIsComparedWithTheOneBefore() {
        try (Store store = Store.inMemory()) {
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                GraphBuild first = next.graph(ONE);
                assertThat(first.replaces()).isFalse();
                first.triple(A, P, Term.text("stays"));
                first.triple(B, P, Term.text("one"));
                GraphBuild second = next.graph(ONE);
                second.triple(A, P, Term.text("stays"));
                second.triple(B, P, Term.text("two"));
                second.triple(C, P, Term.text("new"));

                assertThat(second.replaces()).isTrue();
                assertThat(changes(second)).containsExactlyInAnyOrder("CHANGED b", "ADDED c");
                next.publish();
            }
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                GraphBuild third = next.graph(ONE);
                third.triple(C, P, Term.text("new"));

                assertThat(third.replaces()).isTrue();
                assertThat(changes(third)).containsExactlyInAnyOrder("WITHDRAWN a", "WITHDRAWN b");
            }
        }
    }

    @Test
    void nothingElseIsWrittenWhileItIsBuilt() {
        try (Store store = Store.inMemory()) {
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                assertThatThrownBy(() -> store.replace(Map.of(ONE, Graphs.turtle(":a :b :c ."))))
                        .isInstanceOf(IllegalStateException.class);
                next.publish();
            }
            assertThat(store.replace(Map.of(ONE, Graphs.turtle(":a :b :c .")))).containsExactly(ONE);
        }
    }

    private static List<String> changes(GraphBuild build) {
        List<String> changes = new ArrayList<>();
        build.difference((SubjectChange change) ->
                changes.add(change.kind() + " " + change.subject().getLocalName()));
        return changes;
    }
}
