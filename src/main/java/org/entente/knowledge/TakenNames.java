package org.entente.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.claim.EntityKind;

/**
 * Which names of a dataset a reader looks for, as texts write them. Not taken is what would be found where nobody is named: one
 * word that is an ordinary one ("Peace", "Trust"), one that is short, one name of a person.
 */
public final class TakenNames {

    private static final int LONGEST = 300;
    private static final int SHORTEST_WORD = 4;

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|the) ");
    private static final Pattern ACRONYM =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\d&.-]*\\p{Lu}[\\p{Lu}\\d&.-]*[\\p{Lu}\\d]");
    private static final Pattern TURNED = Pattern.compile("([^,]+), ([^,]+)");
    private static final Pattern BEGINNING_OF_NAME = Pattern.compile("[\\p{Lu}\\d].*");

    private static final Set<String> SMALL_WORDS =
            Set.of("de", "del", "la", "las", "los", "el", "y", "e", "do", "da", "dos", "of", "the", "and", "for", "on");

    private final Set<String> ordinary;

    public TakenNames() {
        ordinary = ordinaryWords();
    }

    /** The ways in which texts write a name of a thing; none where it is not to be looked for. */
    public List<Name> of(EntityKind kind, String written) {
        String name = BLANK.matcher(written.strip()).replaceAll(" ");
        String plain = ARTICLE.matcher(name).replaceFirst("");
        if (plain.length() > LONGEST || !BEGINNING_OF_NAME.matcher(plain).matches()) {
            return List.of();
        }
        List<Name> taken = new ArrayList<>();
        String said = kind == EntityKind.PERSON ? TURNED.matcher(plain).replaceFirst("$2 $1") : plain;
        if (said.indexOf(' ') < 0) {
            addWord(kind, said, taken);
        } else {
            taken.add(new Name(inSmallLetters(kind, said), Name.Kind.OTHER));
        }
        return taken;
    }

    private void addWord(EntityKind kind, String word, List<Name> taken) {
        if (kind == EntityKind.PERSON) {
            return;
        }
        if (ACRONYM.matcher(word).matches()) {
            taken.add(new Name(word, Name.Kind.ACRONYM));
        } else if (word.length() >= SHORTEST_WORD && !ordinary.contains(word.toLowerCase(Locale.ROOT))) {
            taken.add(new Name(word, Name.Kind.OTHER));
        }
    }

    /** Official lists shout: "TREN DE ARAGUA", "VELA, Rosa"; a person's surname alone may be written so. */
    private static String inSmallLetters(EntityKind kind, String name) {
        if (kind != EntityKind.PERSON && !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder said = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            said.append(said.isEmpty() ? "" : " ").append(wordInSmallLetters(word, said.isEmpty()));
        }
        return said.toString();
    }

    private static String wordInSmallLetters(String word, boolean first) {
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
        if (!shouted) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        return SMALL_WORDS.contains(small) && !first
                ? small
                : Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}")
                        .matcher(small)
                        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private static Set<String> ordinaryWords() {
        try (InputStream words = TakenNames.class.getResourceAsStream("ordinary-words.txt")) {
            if (words == null) {
                throw new IllegalStateException("ordinary-words.txt is not beside %s; build the project again"
                        .formatted(TakenNames.class.getName()));
            }
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> BLANK.splitAsStream(line.strip()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("ordinary-words.txt", e);
        }
    }
}
