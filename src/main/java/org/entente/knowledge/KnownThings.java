package org.entente.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.EntityKind;

/** A gazetteer held in memory, in the order in which its things came. */
final class KnownThings implements Gazetteer {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼʻ`´]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private final List<Known> all;
    private final Map<Lookup, Set<Known>> byName = new HashMap<>();
    private final String digest;

    KnownThings(Collection<Known> things) {
        all = List.copyOf(merged(things));
        for (Known known : all) {
            for (Name name : known.names()) {
                byName.computeIfAbsent(Lookup.of(known.kind(), name), unused -> new LinkedHashSet<>())
                        .add(known);
            }
        }
        digest = digestOf(all);
    }

    @Override
    public Collection<Known> all() {
        return all;
    }

    @Override
    public Resolution resolve(EntityKind kind, String name) {
        Set<Known> named = new LinkedHashSet<>();
        named.addAll(byName.getOrDefault(Lookup.exact(kind, name), Set.of()));
        named.addAll(byName.getOrDefault(Lookup.anyCase(kind, name), Set.of()));
        return switch (named.size()) {
            case 0 -> new Resolution.Unknown(name);
            case 1 -> new Resolution.Found(named.iterator().next());
            default -> new Resolution.Ambiguous(List.copyOf(named));
        };
    }

    @Override
    public String digest() {
        return digest;
    }

    /** One thing a key: what comes again adds its names to those of the first. */
    private static Collection<Known> merged(Collection<Known> things) {
        Map<String, Known> byKey = new LinkedHashMap<>();
        things.forEach(known -> byKey.merge(known.key(), known, KnownThings::merge));
        return byKey.values();
    }

    private static Known merge(Known first, Known again) {
        List<Name> names =
                new Names().addAll(first.names()).addAll(again.names()).list();
        return new Known(first.kind(), first.key(), first.name(), names, first.state());
    }

    private static String digestOf(Collection<Known> all) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            // A record prints all that it holds, so nothing known can change without the digest.
            all.forEach(known -> sha256.update((known + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    /** A name as it is looked up: "US" only as it is written, "Perú" in any case and without its accent. */
    private record Lookup(EntityKind kind, String text, boolean anyCase) {

        static Lookup of(EntityKind kind, Name name) {
            return name.kind() == Name.Kind.ACRONYM ? exact(kind, name.text()) : anyCase(kind, name.text());
        }

        static Lookup exact(EntityKind kind, String name) {
            return new Lookup(kind, plain(name), false);
        }

        static Lookup anyCase(EntityKind kind, String name) {
            return new Lookup(kind, plain(name).toLowerCase(Locale.ROOT), true);
        }

        private static String plain(String name) {
            // Apostrophes first: taken apart, the spacing accent "´" would leave a blank.
            String straight = APOSTROPHES.matcher(name).replaceAll("'");
            String bare = ACCENTS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFKD))
                    .replaceAll("");
            String oneLine = BLANKS.matcher(bare.strip()).replaceAll(" ");
            return ARTICLE.matcher(oneLine).replaceFirst("");
        }
    }
}
