package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** All names of all known things, by their tokens: one walk finds the longest name at a place of a sentence. */
public final class NameTrie {

    /** A known thing under one of its names. */
    record Entry(Known known, Name name) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(4);
        final List<Entry> entries = new ArrayList<>(1);
    }

    /** What stands at a place: the things that bear the longest name there, and the token after it. */
    record Hit(List<Entry> entries, int to) {}

    private final Node root = new Node();

    /** The names of a gazetteer, ready to be found; a known thing is entered under each of its names. */
    public static NameTrie of(Gazetteer gazetteer) {
        NameTrie trie = new NameTrie();
        for (Known known : gazetteer.all()) {
            known.names().forEach(name -> trie.add(known, name));
        }
        return trie;
    }

    void add(Known known, Name name) {
        Node node = root;
        for (String token : Tokenizer.plainWords(name.text())) {
            node = node.next.computeIfAbsent(token, key -> new Node());
        }
        node.entries.add(new Entry(known, name));
    }

    @Nullable
    Hit longest(Line line, int from) {
        Node node = root;
        Hit best = null;
        for (int i = from; i < line.size(); i++) {
            node = node.next.get(line.token(i).plain());
            if (node == null) {
                break;
            }
            if (!node.entries.isEmpty()) {
                best = new Hit(node.entries, i + 1);
            }
        }
        return best;
    }
}
