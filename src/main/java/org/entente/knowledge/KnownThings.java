package org.entente.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.EntityKind;
import org.jspecify.annotations.Nullable;

/** A gazetteer held in memory, in the order in which its things came. */
final class KnownThings implements Gazetteer {

    private final List<Known> all;

    /** Made when first asked for: to read one document takes neither, and both cost a good part of the start. */
    private volatile @Nullable Map<Lookup, List<Known>> byName;

    private volatile @Nullable String digest;

    KnownThings(Collection<Known> things) {
        all = List.copyOf(merged(things));
    }

    @Override
    public Collection<Known> all() {
        return all;
    }

    @Override
    public Resolution resolve(EntityKind kind, String name) {
        Map<Lookup, List<Known>> index = byName();
        List<Known> named = new ArrayList<>(index.getOrDefault(Lookup.exact(kind, name), List.of()));
        index.getOrDefault(Lookup.anyCase(kind, name), List.of()).forEach(known -> addOnce(known, named));
        return switch (named.size()) {
            case 0 -> new Resolution.Unknown(name);
            case 1 -> new Resolution.Found(named.getFirst());
            default -> new Resolution.Ambiguous(List.copyOf(named));
        };
    }

    @Override
    public String digest() {
        String known = digest;
        if (known == null) {
            known = digestOf(all);
            digest = known;
        }
        return known;
    }

    private Map<Lookup, List<Known>> byName() {
        Map<Lookup, List<Known>> known = byName;
        if (known == null) {
            known = index(all);
            byName = known;
        }
        return known;
    }

    private static Map<Lookup, List<Known>> index(Collection<Known> all) {
        Map<Lookup, List<Known>> index = new HashMap<>();
        for (Known known : all) {
            for (Name name : known.names()) {
                addOnce(known, index.computeIfAbsent(Lookup.of(known.kind(), name), unused -> new ArrayList<>(1)));
            }
        }
        return index;
    }

    /** Two names of a thing may differ in accents only. A key tells things apart; their equality would compare all names. */
    private static void addOnce(Known known, List<Known> things) {
        if (things.stream().noneMatch(thing -> thing.key().equals(known.key()))) {
            things.add(known);
        }
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
        return new Known(
                first.kind(),
                first.key(),
                first.name(),
                names,
                first.state() == null ? again.state() : first.state(),
                both(first.parties(), again.parties()),
                both(first.tenures(), again.tenures()));
    }

    private static <T> List<T> both(List<T> first, List<T> again) {
        return Stream.concat(first.stream(), again.stream()).distinct().toList();
    }

    private static String digestOf(Collection<Known> all) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            all.stream().sorted(Comparator.comparing(Known::key)).forEach(known -> {
                update(sha256, known.kind().name(), known.key(), known.name(), String.valueOf(known.state()));
                known.names().stream()
                        .sorted(Comparator.comparing(Name::text))
                        .forEach(name -> update(sha256, name.kind().name(), name.text()));
                known.parties().stream().sorted().forEach(party -> update(sha256, party));
                known.tenures().stream().map(Tenure::toString).sorted().forEach(tenure -> update(sha256, tenure));
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    private static void update(MessageDigest sha256, String... texts) {
        for (String text : texts) {
            sha256.update(text.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
        }
    }

    /** A name as it is looked up: "US" only as it is written, "Perú" in any case and without its accent. */
    private record Lookup(EntityKind kind, String text, boolean anyCase) {

        static Lookup of(EntityKind kind, Name name) {
            return name.kind() == Name.Kind.ACRONYM ? exact(kind, name.text()) : anyCase(kind, name.text());
        }

        static Lookup exact(EntityKind kind, String name) {
            return new Lookup(kind, Spelling.plain(name), false);
        }

        static Lookup anyCase(EntityKind kind, String name) {
            return new Lookup(kind, Spelling.plain(name).toLowerCase(Locale.ROOT), true);
        }
    }
}
