package org.entente.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * A line of a graph form that makes a thing: {@code ?flow = aid-flow/{donor}-{recipient} when {amount}}.
 *
 * @param folder the first segment of the path of its IRI
 * @param parts what its last segment is made of: slots in braces and plain words
 * @param condition the slot that must be filled for the thing to exist, or null
 */
record Mint(
        Var variable,
        String folder,
        List<String> parts,
        @Nullable String condition) {

    private static final Pattern LINE =
            Pattern.compile("\\?(\\w+)\\s*=\\s*([a-z][a-z-]*)/(\\S+)(?:\\s+when\\s+\\{(\\w+)\\})?");
    private static final Pattern PART = Pattern.compile("\\{(\\w+)\\+?\\}|[a-z0-9]+");

    static final String SYNTAX =
            "?flow = aid-flow/{donor}-{recipient}-{year}, with \" when {slot}\" or nothing after it";

    /** Reads a line; nothing where it is none of this kind. */
    static Optional<Mint> parse(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(matcher.group(3).split("-", -1));
        if (!parts.stream().allMatch(part -> PART.matcher(part).matches())) {
            return Optional.empty();
        }
        return Optional.of(new Mint(Var.alloc(matcher.group(1)), matcher.group(2), parts, matcher.group(4)));
    }

    /** The slots in its pattern of which each value makes a thing of its own, in their order. */
    List<String> slots() {
        List<String> slots = new ArrayList<>();
        for (String part : parts) {
            slot(part).ifPresent(slots::add);
        }
        return slots;
    }

    /** The slot of which all values together are part of the path, as {@code {participants+}} says, or nothing. */
    static Optional<String> joined(String part) {
        return part.endsWith("+}") ? Optional.of(part.substring(1, part.length() - 2)) : Optional.empty();
    }

    /** The slot that a part names, or nothing for a plain word and for joined values. */
    static Optional<String> slot(String part) {
        return part.startsWith("{") && !part.endsWith("+}")
                ? Optional.of(part.substring(1, part.length() - 1))
                : Optional.empty();
    }
}
