package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.entente.claim.EntityKind;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** All names of all known things, by their tokens: one walk finds the longest name at a place of a sentence. */
final class NameTrie {

    /** A known thing under one of its names. */
    record Entry(Known known, Name name) {}

    /** Most nodes end a name and lead nowhere; of a million names each empty map would be felt. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private List<Entry> entries = List.of();

        Node after(String token) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(token, key -> new Node());
        }

        void add(Entry entry) {
            if (entries.isEmpty()) {
                entries = new ArrayList<>(1);
            }
            entries.add(entry);
        }
    }

    /** What stands at a place: the things that bear the longest name there, and the token after it. */
    record Hit(List<Entry> entries, int to) {}

    private final Node root = new Node();

    /** The names of a gazetteer that some test takes; a known thing is entered under each of its names. */
    static NameTrie of(Gazetteer gazetteer, BiPredicate<Known, Name> taken) {
        NameTrie trie = new NameTrie();
        for (Known known : gazetteer.all()) {
            known.names().stream().filter(name -> taken.test(known, name)).forEach(name -> trie.add(known, name));
        }
        return trie;
    }

    void add(Known known, Name name) {
        Node node = root;
        for (String token : Tokenizer.plainWords(name.text())) {
            node = node.after(token);
        }
        node.add(new Entry(known, name));
    }

    @Nullable
    Hit longest(Line line, int from) {
        return longest(i -> line.token(i).plain(), line.size(), from);
    }

    /** The words of a name but for those that name states: "Treaty of Peace" of "Chile-Peru Treaty of Peace". */
    List<String> withoutStates(List<String> words) {
        List<String> left = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Hit hit = longest(words::get, words.size(), i);
            boolean state = hit != null && hit.entries().getFirst().known().kind() == EntityKind.STATE;
            if (hit != null && state) {
                i = hit.to();
            } else {
                left.add(words.get(i));
                i++;
            }
        }
        return left;
    }

    private @Nullable Hit longest(IntFunction<String> words, int size, int from) {
        Node node = root;
        Hit best = null;
        for (int i = from; i < size; i++) {
            node = node.next.get(words.apply(i));
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
