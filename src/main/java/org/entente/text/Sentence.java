package org.entente.text;

import java.util.List;

/**
 * A sentence, or a line that stands for one.
 *
 * @param block the block that it stands in
 * @param number its number in the document, from 0
 */
public record Sentence(Block block, int number, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }
}
