package org.entente.dataset.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.dataset.record.TreePath.End;
import org.entente.dataset.record.TreePath.Step;
import org.jspecify.annotations.Nullable;

/**
 * What records of XML or JSON hold that no column reads and that is not ignored either: the new element of a new release. Tests in brackets do
 * not count here: who reads one part of a kind knows of the others.
 */
final class Unread {

    /** Enough to see what is going on; a file with more names than that uses them as values. */
    private static final int MOST = 1000;

    private final List<TreePath> columns;
    private final List<TreePath> ignored;
    private final Set<String> found = new LinkedHashSet<>();
    private final Part record;
    private int parts;

    /**
     * Nothing is unread yet.
     *
     * @param ignored a name alone counts at any depth
     */
    Unread(Collection<TreePath> columns, Collection<TreePath> ignored) {
        this.columns = columns.stream().filter(path -> path.ups() == 0).toList();
        this.ignored = List.copyOf(ignored);
        this.record = new Part(List.of());
    }

    Set<String> found() {
        return Set.copyOf(found);
    }

    void look(Node node) {
        look(node, record);
    }

    private void look(Node node, Part part) {
        if (!part.read && node.hasOwnText()) {
            found.add(part.path());
        }
        for (Node.Attribute attribute : node.attributes()) {
            part.attribute(attribute);
        }
        if (part.read && node.kind == Node.Kind.ELEMENT) {
            return;
        }
        for (Node child : node.children()) {
            if (child.kind != Node.Kind.TEXT) {
                Part below = part.child(child.name);
                if (below != null && !below.ignored) {
                    look(child, below);
                }
            }
        }
    }

    /** A kind of element: all that have the same names from the record down. */
    private final class Part {

        private final List<String> names;
        private final boolean ignored;
        private final boolean read;
        private final Map<String, Part> children = new HashMap<>();
        private final Set<String> attributes = new LinkedHashSet<>();

        Part(List<String> names) {
            this.names = names;
            this.ignored = Unread.this.ignored.stream()
                    .anyMatch(path -> path.end() instanceof End.Value && isNamed(path, names));
            this.read = isRead(names);
        }

        private static boolean isMember(List<String> names) {
            return !names.isEmpty() && names.getLast().isEmpty();
        }

        /** A column reads this, or the array that this is a member of. */
        private boolean isRead(List<String> names) {
            return columns.stream().anyMatch(path -> path.end() instanceof End.Value && leadsTo(path.steps(), names))
                    || (isMember(names) && isRead(names.subList(0, names.size() - 1)));
        }

        @Nullable
        Part child(String name) {
            Part known = children.get(name);
            if (known == null && parts < MOST) {
                parts++;
                List<String> below = new ArrayList<>(names);
                below.add(name);
                known = new Part(List.copyOf(below));
                children.put(name, known);
            }
            return known;
        }

        void attribute(Node.Attribute attribute) {
            if (attributes.size() < MOST && attributes.add(attribute.written())) {
                boolean known =
                        columns.stream().anyMatch(path -> reads(path, attribute) && leadsTo(path.steps(), names))
                                || Unread.this.ignored.stream()
                                        .anyMatch(path -> reads(path, attribute)
                                                && (path.steps().isEmpty() || isNamed(path, names)));
                if (!known) {
                    found.add((names.isEmpty() ? "" : path() + "/") + "@" + attribute.written());
                }
            }
        }

        String path() {
            List<String> written =
                    names.stream().map(name -> name.isEmpty() ? "*" : name).toList();
            return written.isEmpty() ? "." : String.join("/", written);
        }
    }

    private static boolean reads(TreePath path, Node.Attribute attribute) {
        return path.end() instanceof End.AttributeOf wanted
                && (wanted.name().equals(attribute.written()) || wanted.name().equals(attribute.name()));
    }

    private static boolean isNamed(TreePath path, List<String> names) {
        List<Step> steps = path.steps();
        if (steps.size() == 1) {
            return !names.isEmpty() && fits(steps.getFirst(), names.getLast());
        }
        return leadsTo(steps, names);
    }

    private static boolean leadsTo(List<Step> steps, List<String> names) {
        if (steps.isEmpty() || names.isEmpty()) {
            return steps.isEmpty() && names.isEmpty();
        }
        Step last = steps.getLast();
        if (!fits(last, names.getLast())) {
            return false;
        }
        List<Step> before = steps.subList(0, steps.size() - 1);
        for (int above = names.size() - 1; above >= 0; above--) {
            if (leadsTo(before, names.subList(0, above))) {
                return true;
            }
            if (!last.deep()) {
                return false;
            }
        }
        return false;
    }

    private static boolean fits(Step step, String name) {
        return step.name().equals("*") || step.name().equals(name);
    }
}
