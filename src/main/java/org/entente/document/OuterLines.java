package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.text.DocumentText;

/** Title and date as the first and last lines of a text show them, where they are unmistakable. */
final class OuterLines {

    private static final int FIRST = 12;
    private static final int LAST = 3;
    private static final int LONG_END = 1_000;
    private static final int SHOWN = 60;

    /** What stands over a title and is none. */
    private static final Pattern KIND = Pattern.compile(
            "(?i)(for (immediate )?release|press (release|statement)|media (note|release)|fact ?sheet|statement|remarks|joint statement|read-?out|speech"
                    + "|transcript|news|opinion|editorial)[.:]?");

    private static final String DATE =
            "(?<date>\\d{4}-\\d\\d-\\d\\d|%s|%s)".formatted(WrittenDate.MONTH_FIRST, WrittenDate.DAY_FIRST);

    private static final Pattern LABELLED = Pattern.compile(
            "(?:date|dated|published|posted|issued|released|updated|last (?:updated|modified|reviewed))(?: on)?:? "
                    + DATE,
            Pattern.CASE_INSENSITIVE);

    /** "LIMA, May 5, 2025 – The …": capitals alone, so that no sentence is taken for one. */
    private static final Pattern WITH_PLACE = Pattern.compile(
            "(?-i:\\p{Lu}[\\p{Lu} .]+),? (?:\\([^)]*\\),? )?" + DATE + " ?[–—-].*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALONE = Pattern.compile(DATE, Pattern.CASE_INSENSITIVE);

    private OuterLines() {}

    static List<Offer> offers(String text) {
        List<String> first = stripped(text).limit(FIRST).toList();
        List<Offer> offers = new ArrayList<>();
        first.stream().filter(line -> !isOverTitle(line)).findFirst().ifPresent(line -> {
            if (isHeading(line)) {
                offers.add(new Offer(Field.TITLE, line, "the first line"));
            }
        });
        List<String> outer = Stream.concat(first.stream(), last(text)).toList();
        offers.addAll(dates(LABELLED, outer));
        offers.addAll(dates(WITH_PLACE, first));
        List<Offer> alone = dates(ALONE, first);
        if (alone.size() == 1) { // several are the headings of a chronicle
            offers.addAll(alone);
        }
        return offers;
    }

    private static List<Offer> dates(Pattern pattern, List<String> lines) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(date ->
                        new Offer(Field.DATE, date.group("date"), "the line \"%s\"".formatted(start(date.group()))))
                .toList();
    }

    private static String start(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static Stream<String> last(String text) {
        List<String> lines =
                stripped(text.substring(Math.max(0, text.length() - LONG_END))).toList();
        return lines.subList(Math.max(0, lines.size() - LAST), lines.size()).stream();
    }

    private static Stream<String> stripped(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static boolean isOverTitle(String line) {
        return KIND.matcher(line).matches()
                || LABELLED.matcher(line).matches()
                || ALONE.matcher(line).matches();
    }

    private static boolean isHeading(String line) {
        return DocumentText.of(new SourceText(DocumentDescription.unknown("line"), line, ""))
                .title()
                .isPresent();
    }
}
