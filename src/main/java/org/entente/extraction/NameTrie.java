package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.jspecify.annotations.Nullable;

/** All names of all known things, by their tokens: one walk finds the longest name at a place of a sentence. */
final class NameTrie {

    /** A known thing under one of its names. */
    record Entry(Known known, Name name) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Entry> entries = new ArrayList<>();
    }

    /** What stands at a place: the things that bear the longest name there, and the token after it. */
    record Hit(List<Entry> entries, int to) {}

    private final Node root = new Node();

    void add(Known known, Name name) {
        Node node = root;
        for (String token : Words.tokens(plain(name.text()))) {
            node = node.next.computeIfAbsent(token, key -> new Node());
        }
        node.entries.add(new Entry(known, name));
    }

    @Nullable
    Hit longest(Line line, int from) {
        Node node = root;
        Hit best = null;
        for (int i = from; i < line.size(); i++) {
            node = node.next.get(plain(line.token(i).text()));
            if (node == null) {
                break;
            }
            if (!node.entries.isEmpty()) {
                best = new Hit(node.entries, i + 1);
            }
        }
        return best;
    }

    /** Accents fall and quotes are straight, so that "Perú" and "Peru" meet. */
    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        String folded = ascii
                ? text
                : java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .replace('\u2019', '\'');
        return folded;
    }
}
