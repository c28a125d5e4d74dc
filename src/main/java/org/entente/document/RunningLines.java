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

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\[(]?\\s*(?:page\\s*|p\\.\\s*)?(?:\\d{1,3}|[ivxl]{1,7})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—|\\])]?");

    private RunningLines() {}

    /** The lines without them. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Collection<List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page)).values();
        Map<String, Set<Integer>> pagesOf = pages.stream()
                .flatMap(page -> outer(page).stream())
                .collect(Collectors.groupingBy(
                        RunningLines::key, Collectors.mapping(PdfLine::page, Collectors.toSet())));
        // every second page may have one of its own, but two pages are alike by chance where there are more
        int often = pages.size() == 2 ? 2 : Math.max(3, pages.size() / 3);
        Set<PdfLine> running = new HashSet<>();
        for (List<PdfLine> page : pages) {
            outer(page).stream()
                    .filter(line -> isPageNumber(line, page)
                            || pagesOf.getOrDefault(key(line), Set.of()).size() >= often)
                    .forEach(running::add);
        }
        return lines.stream().filter(line -> !running.contains(line)).toList();
    }

    private static List<PdfLine> outer(List<PdfLine> page) {
        List<PdfLine> byHeight =
                page.stream().sorted(Comparator.comparingDouble(PdfLine::top)).toList();
        int upper = Math.min(OUTER, byHeight.size());
        return Stream.concat(
                        byHeight.subList(0, upper).stream(),
                        byHeight.subList(Math.max(upper, byHeight.size() - OUTER), byHeight.size()).stream())
                .toList();
    }

    /** A number alone at the very top or bottom of a page that has other lines. */
    private static boolean isPageNumber(PdfLine line, List<PdfLine> page) {
        return page.size() > 1
                && PAGE_NUMBER.matcher(line.words()).matches()
                && (page.stream().allMatch(other -> other.top() >= line.top())
                        || page.stream().allMatch(other -> other.top() <= line.top()));
    }

    /** A title is set larger than where it runs over the pages after it. */
    private static String key(PdfLine line) {
        return line.words().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#") + Math.round(line.size());
    }
}
