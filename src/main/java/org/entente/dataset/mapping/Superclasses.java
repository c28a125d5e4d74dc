package org.entente.dataset.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.graph.stream.Term;

/**
 * What a thing of a class is besides: the superclasses, ours and those of other vocabularies. They are written down beside this class, as the
 * ontology has them, because to read all of it for some forty lines would be a third of a second for every mapping; a test holds them to it.
 */
final class Superclasses {

    static final String FILE = "superclasses.txt";

    private final Map<String, List<String>> direct;
    private final Map<Term, List<Term>> known = new HashMap<>();

    private Superclasses(Map<String, List<String>> direct) {
        this.direct = direct;
    }

    static Superclasses ofOntology() {
        Map<String, List<String>> direct = new HashMap<>();
        for (String line : lines()) {
            String[] pair = line.split(" ", -1);
            direct.computeIfAbsent(pair[0], none -> new ArrayList<>(1)).add(pair[1]);
        }
        return new Superclasses(direct);
    }

    /** Each a class and one of its superclasses. */
    static List<String> lines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Superclasses.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Term> of(Term type) {
        return known.computeIfAbsent(type, this::find);
    }

    private List<Term> find(Term type) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type.lexical()));
        while (!open.isEmpty()) {
            for (String superclass : direct.getOrDefault(open.remove(), List.of())) {
                if (found.add(superclass)) {
                    open.add(superclass);
                }
            }
        }
        return found.stream().map(Term::iri).toList();
    }
}
