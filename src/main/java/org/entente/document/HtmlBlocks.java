package org.entente.document;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The blocks of a part of a page, in the order in which they are read. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> NO_BLOCKS = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "nobr", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final Blocks blocks = new Blocks();
    private final StringBuilder words = new StringBuilder();
    private boolean startsItem;

    /** How many elements are open whose line ends are meant. */
    private int asTyped;

    private HtmlBlocks() {}

    static Blocks of(Element root) {
        HtmlBlocks reading = new HtmlBlocks();
        NodeTraversor.filter(reading, root);
        reading.flush();
        return reading.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            return head(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
                asTyped -= element.normalName().equals("pre") ? 1 : 0;
            } else if (element.normalName().equals("q")) {
                words.append('”');
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("q")) {
            words.append('“');
        }
        if (!isBlock(element)) {
            return FilterResult.CONTINUE;
        }
        flush();
        startsItem |= name.equals("li");
        asTyped += name.equals("pre") ? 1 : 0;
        // the root of a cell is no row of its own
        if (name.equals("tr") && depth > 0) {
            List<Blocks> cells = element.children().stream().map(HtmlBlocks::of).toList();
            blocks.row(cells);
            return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    /** All but what stands within a line: a tag that nobody knows is taken for a block, as it often is a part of a page. */
    private static boolean isBlock(Element element) {
        return !NO_BLOCKS.contains(element.normalName());
    }

    private void append(String text) {
        if (asTyped == 0) {
            words.append(text);
            return;
        }
        for (String line : text.split("\n", -1)) {
            flush();
            words.append(line);
        }
    }

    private void flush() {
        String block = Blocks.tidy(words);
        words.setLength(0);
        if (block.isEmpty()) {
            return;
        }
        if (startsItem) {
            blocks.item(block);
        } else {
            blocks.paragraph(block);
        }
        startsItem = false;
    }
}
