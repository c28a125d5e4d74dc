package org.entente.evidence;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.entente.query.ShippedText;

/**
 * The rules of evidence in the order of {@code rules.txt}.
 *
 * @param titles what official graphs and sources are called
 * @param affected which documents a changed official graph may concern
 * @param dangling which documents were compared with what is gone
 * @param gather from the store, what may be held against a document
 * @param measure what is compared of it
 * @param texts how it is put into words
 * @param diagnose how claimed and official values relate; of several, the first stands
 * @param digest of all rules, in hexadecimal: with others, other comparisons may come of the same documents
 */
record Rules(
        Rule titles,
        Rule affected,
        Rule dangling,
        List<Rule> gather,
        List<Rule> measure,
        List<Rule> texts,
        List<Rule> diagnose,
        String digest) {

    private static final String FOLDER = "/org/entente/queries/rules/";

    static Rules shipped() {
        String order = ShippedText.of(Rules.class, FOLDER + "rules.txt");
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        MessageDigest digest = DigestUtils.getSha256Digest();
        DigestUtils.updateDigest(digest, order);
        List<Rule> group = new ArrayList<>();
        String folder = "";
        for (String line : order.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                folder = line.substring(1, line.length() - 1);
                group = groups.computeIfAbsent(folder, name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                for (String name : line.split(" ", -1)) {
                    group.add(rule(folder + "/" + name, digest));
                }
            }
        }
        // What is borne out follows from these two, which org.entente.graph applies.
        List.of("independent-speakers", "corroborated").forEach(name -> rule(name, digest));
        return new Rules(
                rule("titles", digest),
                rule("affected", digest),
                rule("dangling", digest),
                group(groups, "gather"),
                group(groups, "measure"),
                group(groups, "texts"),
                group(groups, "diagnose"),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static List<Rule> group(Map<String, List<Rule>> groups, String name) {
        return List.copyOf(groups.getOrDefault(name, List.of()));
    }

    private static Rule rule(String name, MessageDigest digest) {
        String text = ShippedText.of(Rules.class, FOLDER + name + ".rq");
        DigestUtils.updateDigest(digest, text);
        return Rule.parse(name, text);
    }
}
