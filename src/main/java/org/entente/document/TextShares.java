package org.entente.document;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of that in links; counted once for all. */
final class TextShares {

    private static final class Count {
        private int all;
        private int linked;
        private int links;
    }

    private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();

    TextShares(Element root) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {}

                    @Override
                    public void tail(Node node, int depth) {
                        add(node);
                    }
                },
                root);
    }

    /** Characters of text. */
    int all(Element element) {
        return count(element).all;
    }

    /** Characters of text outside of links. */
    int prose(Element element) {
        Count count = count(element);
        return count.all - count.linked;
    }

    /** Whether it is a list of links rather than a text with links in it. */
    boolean isMostlyLinks(Element element) {
        Count count = count(element);
        return count.links > 2 && count.linked * 3 > count.all * 2;
    }

    private Count count(Element element) {
        return counts.computeIfAbsent(element, unseen -> new Count());
    }

    /** Adds what is known of a node to its parent; a node is left after all that is in it. */
    private void add(Node node) {
        if (!(node.parent() instanceof Element parent)) {
            return;
        }
        Count sum = count(parent);
        if (node instanceof TextNode text) {
            sum.all += Blocks.tidy(text.getWholeText()).length();
        } else if (node instanceof Element element) {
            Count part = count(element);
            boolean link = element.normalName().equals("a") && element.hasAttr("href");
            sum.all += part.all;
            sum.linked += link ? part.all : part.linked;
            sum.links += part.links + (link ? 1 : 0);
        }
    }
}
