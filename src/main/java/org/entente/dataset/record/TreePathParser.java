package org.entente.dataset.record;

import java.util.ArrayList;
import java.util.List;
import org.entente.dataset.record.TreePath.End;
import org.entente.dataset.record.TreePath.Step;
import org.entente.dataset.record.TreePath.Test;
import org.jspecify.annotations.Nullable;

/**
 * Reads a path as it is written in a mapping. A name that holds a slash or a bracket stands in single quotes; {@code **} is any number of
 * levels, as {@code //} is.
 */
final class TreePathParser {

    private static final String KEY = "key()";

    private final String path;
    private final boolean xml;
    private int at;

    private TreePathParser(String path, boolean xml) {
        this.path = path;
        this.xml = xml;
    }

    /**
     * A path.
     *
     * @param xml whether {@code @} means an attribute and names have prefixes; in JSON both are part of a name
     * @throws IllegalArgumentException where it is none, with what was found and expected
     */
    static TreePath parse(String path, boolean xml) {
        return new TreePathParser(path, xml).parse();
    }

    private TreePath parse() {
        int ups = 0;
        while (path.startsWith("..", at)) {
            at += 2;
            ups++;
            if (!skip("/") && at < path.length()) {
                throw bad("a slash behind ..");
            }
        }
        if (path.startsWith(".", at) && at + 1 == path.length() && ups == 0) {
            at++;
        }
        List<Step> steps = new ArrayList<>();
        End end = new End.Value();
        boolean deep = skip("//");
        while (at < path.length()) {
            End last = end(deep);
            if (last != null) {
                end = last;
                break;
            }
            if (skip("**/")) {
                deep = true;
                continue;
            }
            steps.add(step(deep));
            deep = skip("//");
            if (!deep && at < path.length() && !skip("/")) {
                throw bad("a slash");
            }
            if (at == path.length() && path.endsWith("/")) {
                throw bad("a name behind the last slash");
            }
        }
        if (path.isEmpty()) {
            throw bad("a name");
        }
        return new TreePath(path, ups, List.copyOf(steps), end);
    }

    /** The end of a path that is no text; null where a step follows. */
    private @Nullable End end(boolean deep) {
        if (!deep && path.startsWith(KEY, at) && at + KEY.length() == path.length()) {
            at = path.length();
            return new End.Key();
        }
        if (xml && path.charAt(at) == '@') {
            String name = path.substring(at + 1);
            if (deep || name.isEmpty() || name.contains("/")) {
                throw bad("the name of an attribute at the end, behind a step");
            }
            at = path.length();
            return new End.AttributeOf(name);
        }
        return null;
    }

    private Step step(boolean deep) {
        String name = name("/[");
        List<Test> tests = new ArrayList<>();
        while (skip("[")) {
            tests.add(test());
            if (!skip("]")) {
                throw bad("a closing bracket");
            }
        }
        return new Step(xml ? name.substring(name.indexOf(':') + 1).intern() : name.intern(), deep, List.copyOf(tests));
    }

    private Test test() {
        boolean attribute = xml && skip("@");
        String name = name("=]");
        if (skip("=")) {
            String value = quoted();
            return attribute ? new Test.AttributeIs(name, value) : new Test.ChildIs(name, value);
        }
        if (attribute) {
            return new Test.AttributeIs(name, null);
        }
        if (name.matches("[1-9][0-9]{0,5}")) {
            return new Test.Position(Integer.parseInt(name));
        }
        throw bad("a number, @name, @name='text' or name='text' in brackets");
    }

    private String name(String ends) {
        if (path.startsWith("'", at)) {
            return quoted();
        }
        int start = at;
        while (at < path.length() && ends.indexOf(path.charAt(at)) < 0) {
            at++;
        }
        String name = path.substring(start, at).strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw bad("a name");
        }
        return name;
    }

    private String quoted() {
        int close = path.startsWith("'", at) ? path.indexOf('\'', at + 1) : -1;
        if (close < 0) {
            throw bad("a text in single quotes");
        }
        String text = path.substring(at + 1, close);
        at = close + 1;
        return text;
    }

    private boolean skip(String expected) {
        if (path.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    private IllegalArgumentException bad(String expected) {
        return new IllegalArgumentException("found the path \"%s\", expected %s at \"%s\""
                .formatted(path, expected, path.substring(Math.min(at, path.length()))));
    }
}
