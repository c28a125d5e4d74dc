package org.entente.extraction.genre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.extraction.language.LanguageFolder;

/** The genres of a language's {@code genres.txt}, and which of them a document is. */
public final class Genres {

    /** One thing that the form of a text must show: some words at some place, or so many of something. */
    private sealed interface Cue {
        boolean holds(Form form);

        record Words(String place, String words) implements Cue {
            @Override
            public boolean holds(Form form) {
                return switch (place) {
                    case "head" -> form.hasHead(words);
                    case "title" -> form.hasInTitle(words);
                    case "opening" -> form.hasInOpening(words);
                    case "closing" -> form.hasInClosing(words);
                    default ->
                        throw new IllegalArgumentException(
                                "found \"%s\", expected head, title, opening or closing".formatted(place));
                };
            }
        }

        record Least(String what, int number) implements Cue {
            @Override
            public boolean holds(Form form) {
                return form.count(what) >= number;
            }
        }
    }

    /** A line of the file: what must hold together for the genre. */
    private record Line(Genre genre, List<Cue> cues) {}

    private static final Pattern WORDS = Pattern.compile("(\\w+) \"(.+)\"");
    private static final Pattern LEAST = Pattern.compile("([a-z ]+) (\\d+)");

    private final List<Genre> genres = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    public Genres(LanguageFolder folder) {
        Genre genre = Genre.UNKNOWN;
        for (String line : folder.lines("genres.txt")) {
            if (line.startsWith("genre ")) {
                genre = new Genre(line.substring("genre ".length()).strip(), Genre.We.NOBODY);
            } else if (line.startsWith("voice ")) {
                genre = new Genre(
                        genre.name(),
                        Genre.We.valueOf(
                                line.substring("voice ".length()).strip().toUpperCase(Locale.ROOT)));
                genres.add(genre);
            } else {
                lines.add(new Line(genre, cues(line)));
            }
        }
    }

    private static List<Cue> cues(String line) {
        return Arrays.stream(line.split(" & ", -1)).map(Genres::cue).toList();
    }

    private static Cue cue(String text) {
        Matcher words = WORDS.matcher(text.strip());
        if (words.matches()) {
            return new Cue.Words(words.group(1), words.group(2));
        }
        Matcher least = LEAST.matcher(text.strip());
        if (least.matches()) {
            return new Cue.Least(least.group(1), Integer.parseInt(least.group(2)));
        }
        throw new IllegalArgumentException(
                "genres.txt: found \"%s\", expected a place with words in quotes, or what to count and a number"
                        .formatted(text));
    }

    /** The genre of a document: the one that its description names, else the one that its form shows. */
    public Genre of(SourceText text) {
        String named = text.description().genre();
        return named == null ? byForm(text.text()) : named(named);
    }

    private Genre byForm(String text) {
        Form form = Form.of(text);
        return lines.stream()
                .filter(line -> line.cues.stream().allMatch(cue -> cue.holds(form)))
                .map(Line::genre)
                .findFirst()
                .orElse(Genre.UNKNOWN);
    }

    /** A description may say more than the name: "wiki article (section)". */
    private Genre named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return genres.stream()
                .filter(genre -> lower.startsWith(genre.name()))
                .findFirst()
                .orElse(Genre.UNKNOWN);
    }

    /** The same text with the genre that its form shows, where its description names none. */
    public SourceText described(SourceText text) {
        DocumentDescription description = text.description();
        Genre genre = of(text);
        return description.genre() != null || genre.equals(Genre.UNKNOWN)
                ? text
                : new SourceText(description.ofGenre(genre.name()), text.text(), text.sha256());
    }
}
