package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.entente.extraction.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads a pattern as it stands in a fact file. */
final class PatternParser {

    private static final java.util.regex.Pattern PIECE =
            java.util.regex.Pattern.compile("\"[^\"]+\"|<[^>]*>|\\.\\.\\.|\\.\\.|[()|?^!&]|@[\\w-]+|[^\\s()|?<>@^!&]+");

    /** {@code donor:State|Body{named}+}: slot, types, attributes and the sign of a list, + or *. */
    private static final java.util.regex.Pattern FILL =
            java.util.regex.Pattern.compile("([\\w-]+):([^{+*]+)(?:\\{([\\w,]+)})?([+*])?");

    /** Between the words of {@code in/on/at}; a slash alone is a word. */
    private static final java.util.regex.Pattern SLASH = java.util.regex.Pattern.compile("/(?=.)");

    private final List<String> pieces = new ArrayList<>();
    private final Map<String, Phrases> classes;
    private final Set<String> slots;
    private int at;

    private PatternParser(String text, Map<String, Phrases> classes, Set<String> slots) {
        this.classes = classes;
        this.slots = slots;
        Matcher matcher = PIECE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            expectBlank(text.substring(end, matcher.start()));
            pieces.add(matcher.group());
            end = matcher.end();
        }
        expectBlank(text.substring(end));
    }

    private static void expectBlank(String between) {
        if (!between.isBlank()) {
            throw new IllegalArgumentException(
                    "found \"%s\", expected words, @class, <slot:Type> and the signs ( | ) ? .. ... ^ & !"
                            .formatted(between.strip()));
        }
    }

    /** The pattern; throws {@link IllegalArgumentException} with what was found and what was expected. */
    static Pattern parse(String text, Map<String, Phrases> classes, Set<String> slots) {
        PatternParser parser = new PatternParser(text, classes, slots);
        if (parser.pieces.isEmpty()) {
            throw new IllegalArgumentException("found no pattern, expected one");
        }
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
        while (at < pieces.size() && !next(")") && !next("|")) {
            Pattern part = atom();
            parts.add(take("?") ? new Pattern.Maybe(part) : part);
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    private Pattern atom() {
        if (at == pieces.size()) {
            throw new IllegalArgumentException("found the end of the pattern, expected what \"!\" denies");
        }
        String piece = pieces.get(at++);
        return switch (piece) {
            case "(" -> group();
            case "..." -> Pattern.Gap.MANY;
            case ".." -> Pattern.Gap.FEW;
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
        options(inner).forEach(PatternParser::refuseSlashesBesideWords);
        return inner;
    }

    private static List<Pattern> options(Pattern pattern) {
        return pattern instanceof Pattern.Choice choice ? choice.options() : List.of(pattern);
    }

    /** In {@code (member/member states)} the slash would join "member" and "member", and "states" would have to follow both. */
    private static void refuseSlashesBesideWords(Pattern option) {
        if (option instanceof Pattern.Sequence sequence
                && sequence.parts().stream().allMatch(Pattern.Word.class::isInstance)) {
            for (Pattern part : sequence.parts()) {
                if (part instanceof Pattern.Word word && word.words().size() > 1) {
                    throw new IllegalArgumentException(
                            "found \"%s\" beside another word in brackets, expected | between alternatives of several words"
                                    .formatted(String.join("/", new TreeSet<>(word.words()))));
                }
            }
        }
    }

    private Pattern named(String piece) {
        if (piece.startsWith("<")) {
            return slot(piece.substring(1, piece.length() - 1));
        }
        if (piece.startsWith("@")) {
            return new Pattern.OfClass(phrases(piece.substring(1)));
        }
        if (piece.startsWith("\"") && piece.length() > 2) {
            return new Pattern.Word(Set.of(piece.substring(1, piece.length() - 1)));
        }
        return new Pattern.Word(Set.copyOf(Arrays.asList(SLASH.split(piece.toLowerCase(Locale.ROOT), -1))));
    }

    private Pattern slot(String text) {
        Matcher fill = FILL.matcher(text);
        if (!fill.matches() || !slots.contains(fill.group(1))) {
            throw new IllegalArgumentException(
                    "found <%s>, expected one of the slots %s and its type".formatted(text, slots));
        }
        String slot = fill.group(1);
        Pattern.Several several = several(fill.group(4));
        return switch (fill.group(2)) {
            case SlotTypes.NOUN_PHRASE -> new Pattern.NounPhrase(slot, several);
            case SlotTypes.PLURAL -> new Pattern.Plural(slot);
            case SlotTypes.CLAUSE -> new Pattern.Clause(slot);
            default -> fill(slot, fill.group(2), fill.group(3), several);
        };
    }

    private static Pattern.Several several(@Nullable String sign) {
        if (sign == null) {
            return Pattern.Several.NO;
        }
        return sign.equals("*") ? Pattern.Several.EACH : Pattern.Several.TOGETHER;
    }

    private Pattern fill(String slot, String types, @Nullable String attributes, Pattern.Several several) {
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        List<Phrases> ofClasses = new ArrayList<>();
        for (String type : types.split("\\|", -1)) {
            if (type.startsWith("@")) {
                ofClasses.add(phrases(type.substring(1)));
            } else {
                kinds.add(SlotTypes.kind(type));
            }
        }
        Set<String> wanted = attributes == null ? Set.of() : Set.of(attributes.split(",", -1));
        return new Pattern.Fill(slot, kinds, ofClasses, wanted, several);
    }

    private Phrases phrases(String name) {
        Phrases phrases = classes.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException(
                    "found @%s, expected one of the classes %s".formatted(name, classes.keySet()));
        }
        return phrases;
    }

    private boolean next(String piece) {
        return at < pieces.size() && pieces.get(at).equals(piece);
    }

    private boolean take(String piece) {
        boolean taken = next(piece);
        at += taken ? 1 : 0;
        return taken;
    }
}
