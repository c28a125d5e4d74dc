package org.entente.extraction.voice;

import org.entente.extraction.mention.Line;

/**
 * Words that decide something of a claim's voice.
 *
 * @param decides speaker, stance, modality or polarity
 * @param list where such words are listed: {@code lexicon.txt [negations]}
 * @param line the sentence in which they stand
 * @param from the first token
 * @param to the token after the last
 */
public record Cue(String decides, String list, Line line, int from, int to) {

    static String lexicon(String section) {
        return "lexicon.txt [" + section + "]";
    }
}
