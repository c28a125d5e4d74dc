package org.entente.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.text.Tokenizer;

/**
 * What a gazetteer knows, ready to be found in texts: once for all documents.
 *
 * @param names all but those of persons, and of agreements that are found by the noun at the end of their names
 * @param states by their alpha-3 codes
 */
public record Knowledge(NameTrie names, WhoIsWho people, KnownAgreements agreements, Map<String, Value.Entity> states) {

    public static Knowledge of(Gazetteer gazetteer, Lexicon lexicon) {
        Map<String, Value.Entity> states = new HashMap<>();
        for (Known known : gazetteer.all()) {
            String code = known.state();
            if (known.kind() == EntityKind.STATE && code != null) {
                states.put(code, known.entity());
            }
        }
        List<WordList> heads = List.of(lexicon.section("agreement heads"), lexicon.section("declaration heads"));
        NameTrie names = NameTrie.of(gazetteer, (known, name) -> isFoundAsItStands(known, name, heads));
        return new Knowledge(names, WhoIsWho.of(gazetteer), KnownAgreements.of(gazetteer, names), states);
    }

    private static boolean isFoundAsItStands(Known known, Name name, List<WordList> heads) {
        return switch (known.kind()) {
            case PERSON -> false;
            case AGREEMENT -> name.kind() != Name.Kind.ACRONYM && !hasHeadAfterItsFirstWord(name, heads);
            default -> true;
        };
    }

    private static boolean hasHeadAfterItsFirstWord(Name name, List<WordList> heads) {
        return Tokenizer.plainWords(name.text()).stream()
                .skip(1)
                .anyMatch(word -> heads.stream().anyMatch(list -> list.has(word.toLowerCase(Locale.ROOT))));
    }

    /** What is known of a thing beside its name, as the attributes of a mention of it. */
    Map<String, List<Value>> attributes(Known known) {
        return switch (known.kind()) {
            case AGREEMENT -> Map.of(Mention.NAMED, Mention.YES);
            case CRIMINAL_GROUP -> ofGroup(known);
            default -> Map.of();
        };
    }

    private Map<String, List<Value>> ofGroup(Known group) {
        Value.Entity origin = group.state() == null ? null : states.get(group.state());
        return origin == null
                ? Map.of(Mention.NAMED, Mention.YES)
                : Map.of(Mention.NAMED, Mention.YES, "origin", List.of(origin));
    }
}
