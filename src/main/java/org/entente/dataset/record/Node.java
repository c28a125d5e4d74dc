package org.entente.dataset.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An element of XML or a value of JSON while a record is read from it: a name, and either a text or children. */
final class Node {

    /** What a node is, which decides what its text is. */
    enum Kind {
        /** Of XML: all text within it is its own. */
        ELEMENT,
        /** Of JSON: a plain value, or an object, which has no text. */
        VALUE,
        /** Of JSON: its plain members are its values. */
        ARRAY,
        /** Text between the children of an element. */
        TEXT
    }

    final Kind kind;
    /** The local name of an element, the key of a member of an object; empty for a member of an array. */
    final String name;

    final @Nullable Node parent;

    /** Whether white space stands before an element. */
    boolean spaced;

    private @Nullable List<Attribute> attributes;
    private @Nullable List<Node> children;
    private @Nullable String text;

    /** An attribute as it is written, with the prefix of its namespace. */
    record Attribute(String prefix, String name, String value) {

        String written() {
            return prefix.isEmpty() ? name : prefix + ":" + name;
        }
    }

    Node(Kind kind, String name, @Nullable Node parent) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
    }

    /** Adds a child and gives it back. */
    Node add(Node child) {
        if (children == null) {
            children = new ArrayList<>();
            if (text != null) {
                Node before = new Node(Kind.TEXT, "", this);
                before.text = text;
                text = null;
                children.add(before);
            }
        }
        children.add(child);
        return child;
    }

    void addAttribute(String prefix, String name, String value) {
        if (attributes == null) {
            attributes = new ArrayList<>();
        }
        attributes.add(new Attribute(prefix, name, value));
    }

    void addText(String more) {
        if (children != null) {
            add(new Node(Kind.TEXT, "", this)).text = more;
        } else {
            text = text == null ? more : text + more;
        }
    }

    List<Node> children() {
        return children == null ? List.of() : children;
    }

    List<Attribute> attributes() {
        return attributes == null ? List.of() : attributes;
    }

    /** The value of an attribute: by its name as it is written or, where none has that, by its name without a prefix. */
    @Nullable
    String attribute(String wanted) {
        String found = null;
        for (Attribute attribute : attributes()) {
            if (attribute.prefix().isEmpty() ? attribute.name().equals(wanted) : isWritten(attribute, wanted)) {
                return attribute.value();
            }
            if (attribute.name().equals(wanted)) {
                found = attribute.value();
            }
        }
        return found;
    }

    private static boolean isWritten(Attribute attribute, String wanted) {
        return wanted.length()
                        == attribute.prefix().length() + 1 + attribute.name().length()
                && attribute.written().equals(wanted);
    }

    /** Whether the node itself says something, whatever its children say. */
    boolean hasOwnText() {
        if (text != null) {
            return !text.isBlank();
        }
        for (Node child : children()) {
            if (child.kind == Kind.TEXT && child.hasOwnText()) {
                return true;
            }
        }
        return false;
    }

    /** The values that a column has from this node: one, none, or those of an array. */
    void values(Consumer<String> to) {
        if (text != null) {
            to.accept(kind == Kind.VALUE ? text.strip() : collapse(text));
        } else if (kind == Kind.ELEMENT && children != null) {
            StringBuilder all = new StringBuilder();
            collect(all);
            to.accept(collapse(all));
        } else if (kind == Kind.ARRAY) {
            for (Node member : children()) {
                if (member.text != null) {
                    to.accept(member.text.strip());
                }
            }
        }
    }

    private void collect(StringBuilder all) {
        if (text != null) {
            all.append(text);
        }
        for (Node child : children()) {
            if (child.spaced) {
                all.append(' ');
            }
            child.collect(all);
        }
    }

    private static String collapse(CharSequence text) {
        StringBuilder collapsed = null;
        int length = text.length();
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean white = c <= ' ';
            if (collapsed == null && (white && (blank || c != ' ' || i == length - 1))) {
                collapsed = new StringBuilder(length).append(text, 0, i);
            }
            if (collapsed != null && !white) {
                collapsed.append(c);
            } else if (collapsed != null && !blank) {
                collapsed.append(' ');
            }
            blank = white;
        }
        if (collapsed == null) {
            return text.toString();
        }
        int end = collapsed.length();
        return collapsed.substring(0, end > 0 && collapsed.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
