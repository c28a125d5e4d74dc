package org.entente.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what stands over and under every page: titles that run through a document, and the numbers of pages. */
final class RunningLines {

    /** How many lines at the top and at the bottom of a page may be such. */
    private static final int OUTER = 3;

    /** The least distance to the text, in sizes of letters; lines that belong together have less. */
    private static final double GAP = 1.8;

    /** Points within which lines are at the same height of their pages. */
    private static final double SAME_HEIGHT = 10;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\[(]?\\s*(?:page\\s*|p\\.\\s*)?(?:\\d{1,3}|[ivxl]{1,7})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—|\\])]?");

    private RunningLines() {}

    /** The lines without them. What also stands in the midst of a page is no such line. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Collection<List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page)).values();
        Set<PdfLine> outer =
                pages.stream().flatMap(page -> outer(page).stream()).collect(Collectors.toSet());
        Map<String, Set<Integer>> pagesOf = outer.stream()
                .collect(Collectors.groupingBy(
                        RunningLines::key, Collectors.mapping(PdfLine::page, Collectors.toSet())));
        Set<String> inner = lines.stream()
                .filter(line -> !outer.contains(line))
                .map(PdfLine::words)
                .collect(Collectors.toSet());
        // every second page may have one of its own, but two pages are alike by chance where there are more
        int often = pages.size() == 2 ? 2 : Math.max(3, pages.size() / 3);
        Set<PdfLine> running = new HashSet<>();
        for (List<PdfLine> page : pages) {
            outer(page).stream()
                    .filter(line -> isPageNumber(line, page)
                            || !inner.contains(line.words())
                                    && pagesOf.getOrDefault(key(line), Set.of()).size() >= often)
                    .forEach(running::add);
        }
        return lines.stream().filter(line -> !running.contains(line)).toList();
    }

    private static List<PdfLine> outer(List<PdfLine> page) {
        List<PdfLine> fromTop =
                page.stream().sorted(Comparator.comparingDouble(PdfLine::top)).toList();
        return Stream.concat(apart(fromTop).stream(), apart(fromTop.reversed()).stream())
                .distinct()
                .toList();
    }

    /** The first lines up to a gap; none where there is no gap so soon, as what runs through pages stands apart from their text. */
    private static List<PdfLine> apart(List<PdfLine> lines) {
        for (int i = 1; i <= Math.min(OUTER, lines.size() - 1); i++) {
            PdfLine line = lines.get(i - 1);
            if (Math.abs(lines.get(i).top() - line.top()) > line.size() * GAP) {
                return lines.subList(0, i);
            }
        }
        return List.of();
    }

    /** A number alone at the very top or bottom of a page that has other lines. */
    private static boolean isPageNumber(PdfLine line, List<PdfLine> page) {
        return page.size() > 1
                && PAGE_NUMBER.matcher(line.words()).matches()
                && (page.stream().allMatch(other -> other.top() >= line.top())
                        || page.stream().allMatch(other -> other.top() <= line.top()));
    }

    /** What the same line has on every page, figures aside: its words, its size (a title is larger than where it is repeated), its height. */
    private static String key(PdfLine line) {
        return "%s %d %d"
                .formatted(
                        line.words().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#"),
                        Math.round(line.size()),
                        Math.round(line.top() / SAME_HEIGHT));
    }
}
