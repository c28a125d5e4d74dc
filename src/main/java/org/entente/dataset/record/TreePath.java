package org.entente.dataset.record;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A path through XML or JSON: {@code country-mission/chiefs/chief}, {@code ../../territory-id}, {@code title/narrative[@lang='en']},
 * {@code //date/@when}, {@code Government/*}{@code /text}. It ends at a text, at an attribute, or at the name of what it leads to.
 *
 * @param text as it is written in the mapping
 * @param ups how many levels up it starts
 */
record TreePath(String text, int ups, List<Step> steps, End end) {

    /** What a path gives of the nodes that it leads to. */
    sealed interface End {

        /** The text. */
        record Value() implements End {}

        /** The name of the element, or the key in the object. */
        record Key() implements End {}

        record AttributeOf(String name) implements End {}
    }

    /**
     * One step down.
     *
     * @param name of a child, or {@code *} for each
     * @param deep whether the step may skip levels: {@code //}
     */
    record Step(String name, boolean deep, List<Test> tests) {

        boolean fits(Node node) {
            if (!fitsName(node)) {
                return false;
            }
            for (Test test : tests) {
                if (!test.fits(node)) {
                    return false;
                }
            }
            return true;
        }

        boolean fitsName(Node node) {
            return node.kind != Node.Kind.TEXT && (name.equals("*") || name.equals(node.name));
        }

        /** The place that the step asks for among the nodes that fit, the first being 1; 0 for all. */
        int position() {
            for (Test test : tests) {
                if (test instanceof Test.Position position) {
                    return position.number();
                }
            }
            return 0;
        }
    }

    /** What stands in brackets behind a step. */
    sealed interface Test {

        boolean fits(Node node);

        /** {@code [@type='x']}, or {@code [@type]} where any value will do. */
        record AttributeIs(String name, @Nullable String value) implements Test {

            @Override
            public boolean fits(Node node) {
                String found = node.attribute(name);
                return found != null && (value == null || value.equals(found.strip()));
            }
        }

        /** {@code [type='x']}: a child has this text. */
        record ChildIs(String name, String value) implements Test {

            @Override
            public boolean fits(Node node) {
                boolean[] found = {false};
                for (Node child : node.children()) {
                    if (child.name.equals(name)) {
                        child.values(text -> found[0] |= text.equals(value));
                    }
                }
                return found[0];
            }
        }

        /** {@code [2]}: counted among those that fit all else. */
        record Position(int number) implements Test {

            @Override
            public boolean fits(Node node) {
                return true;
            }
        }
    }

    /** Gives the values that the path finds from a node, in the order of the file. */
    void find(Node from, Consumer<String> to) {
        Node start = from;
        for (int up = 0; up < ups && start != null; up++) {
            start = start.parent;
        }
        if (start != null) {
            walk(start, 0, to);
        }
    }

    private void walk(Node node, int at, Consumer<String> to) {
        if (at == steps.size()) {
            give(node, to);
            return;
        }
        Step step = steps.get(at);
        descend(node, step, at, new int[] {step.position()}, to);
    }

    /** Follows a step to the children that fit, or to the one that is asked for: {@code left} counts down to it. */
    private void descend(Node node, Step step, int at, int[] left, Consumer<String> to) {
        boolean all = left[0] == 0;
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (step.fits(child) && (all || --left[0] == 0)) {
                walk(child, at + 1, to);
                if (!all) {
                    left[0] = -1;
                }
            }
            if (!all && left[0] < 0) {
                return;
            }
            if (step.deep()) {
                descend(child, step, at, left, to);
            }
        }
    }

    private void give(Node node, Consumer<String> to) {
        switch (end) {
            case End.Value ignored -> node.values(to);
            case End.Key ignored -> to.accept(node.name);
            case End.AttributeOf attribute -> {
                String value = node.attribute(attribute.name());
                if (value != null) {
                    to.accept(value.strip());
                }
            }
        }
    }

    /** Whether the first steps of the path, from the root, lead to a node. */
    boolean leadsTo(Node node, int firstSteps) {
        if (firstSteps == 0) {
            return node.parent == null;
        }
        Step last = steps.get(firstSteps - 1);
        if (node.parent == null || !last.fits(node)) {
            return false;
        }
        for (Node above = node.parent; above != null; above = above.parent) {
            if (leadsTo(above, firstSteps - 1)) {
                return true;
            }
            if (!last.deep()) {
                return false;
            }
        }
        return false;
    }
}
