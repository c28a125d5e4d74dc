package org.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads a pattern as it stands in a fact file. */
final class PatternParser {

    private static final java.util.regex.Pattern PIECE =
            java.util.regex.Pattern.compile("\"[^\"]+\"|<[^>]*>|\\.\\.\\.|\\.\\.|[()|?^!&]|@[\\w-]+|[^\\s()|?<>@^!&]+");

    private static final int FEW = 8;
    private static final int MANY = 40;

    private final List<String> pieces = new ArrayList<>();
    private final Map<String, Phrases> classes;
    private final Set<String> slots;
    private int at;

    private PatternParser(String text, Map<String, Phrases> classes, Set<String> slots) {
        this.classes = classes;
        this.slots = slots;
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
    }

    /** The pattern; throws {@link IllegalArgumentException} with what was found and what was expected. */
    static Pattern parse(String text, Map<String, Phrases> classes, Set<String> slots) {
        PatternParser parser = new PatternParser(text, classes, slots);
        Pattern pattern = parser.choice();
        if (parser.at < parser.pieces.size()) {
            throw new IllegalArgumentException(
                    "found \"%s\", expected the end of the pattern".formatted(parser.pieces.get(parser.at)));
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>();
        options.add(sequence());
        while (take("|")) {
            options.add(sequence());
        }
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(options);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (at < pieces.size()
                && !pieces.get(at).equals(")")
                && !pieces.get(at).equals("|")) {
            Pattern part = atom();
            parts.add(take("?") ? new Pattern.Maybe(part) : part);
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    private Pattern atom() {
        String piece = pieces.get(at++);
        return switch (piece) {
            case "(" -> group();
            case "..." -> new Pattern.Gap(MANY);
            case ".." -> new Pattern.Gap(FEW);
            case "^" -> new Pattern.Start();
            case "&" -> new Pattern.Subject();
            case "!" -> new Pattern.Not(atom());
            default -> named(piece);
        };
    }

    private Pattern group() {
        Pattern inner = choice();
        if (!take(")")) {
            throw new IllegalArgumentException("found no \")\" for a \"(\"");
        }
        return inner;
    }

    private Pattern named(String piece) {
        if (piece.startsWith("<")) {
            return fill(piece.substring(1, piece.length() - 1));
        }
        if (piece.startsWith("@")) {
            return new Pattern.OfClass(piece.substring(1), phrases(piece.substring(1)));
        }
        if (piece.startsWith("\"") && piece.length() > 2) {
            return new Pattern.Word(Set.of(piece.substring(1, piece.length() - 1)));
        }
        return new Pattern.Word(Set.of(piece.toLowerCase(Locale.ROOT).split("/(?=.)", -1)));
    }

    private Pattern fill(String text) {
        String[] halves = text.split(":", 2);
        if (halves.length != 2 || !slots.contains(halves[0])) {
            throw new IllegalArgumentException(
                    "found <%s>, expected one of the slots %s and its type".formatted(text, slots));
        }
        String attribute = null;
        int brace = halves[1].indexOf('{');
        if (brace > 0) {
            attribute = halves[1].substring(brace + 1, halves[1].indexOf('}'));
            halves[1] = halves[1].substring(0, brace) + halves[1].substring(halves[1].indexOf('}') + 1);
        }
        boolean list = halves[1].endsWith("+");
        String[] names = (list ? halves[1].substring(0, halves[1].length() - 1) : halves[1]).split("\\|", -1);
        Set<String> types = new LinkedHashSet<>();
        List<Phrases> ofClasses = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith("@")) {
                ofClasses.add(phrases(name.substring(1)));
            } else {
                types.add(SlotTypes.checked(name));
            }
        }
        return new Pattern.Fill(halves[0], types, ofClasses, attribute, list);
    }

    private Phrases phrases(String name) {
        Phrases phrases = classes.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException(
                    "found @%s, expected one of the classes %s".formatted(name, classes.keySet()));
        }
        return phrases;
    }

    private boolean take(String piece) {
        if (at < pieces.size() && pieces.get(at).equals(piece)) {
            at++;
            return true;
        }
        return false;
    }
}
