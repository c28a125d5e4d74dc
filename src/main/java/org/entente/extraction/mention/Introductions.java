package org.entente.extraction.mention;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.jspecify.annotations.Nullable;

/** The names that a document introduces for the rest of it: acronyms in brackets, and names of groups and agreements. */
final class Introductions {

    /** The attribute of a mention with an acronym inside: "the Memorandum of Cooperation (MOC) on Water". */
    static final String ACRONYM = "acronym";

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9]*[A-Z][A-Za-z]*");

    private static final Set<EntityKind> NEVER_ABBREVIATED =
            EnumSet.of(EntityKind.PERSON, EntityKind.POST, EntityKind.STATE, EntityKind.PLACE);

    private static final Set<EntityKind> NAMED_AGAIN = EnumSet.of(EntityKind.CRIMINAL_GROUP, EntityKind.AGREEMENT);

    private final NameTrie names = new NameTrie();
    private final Set<String> already = new HashSet<>();

    void note(Line line) {
        line.mentions().forEach(mention -> note(line, mention));
    }

    private void note(Line line, Mention mention) {
        Value.Entity entity = mention.entity();
        if (entity == null) {
            return;
        }
        String acronym = mention.attribute(ACRONYM).isEmpty()
                ? acronymAt(line, mention.to())
                : mention.attribute(ACRONYM).getFirst().text();
        if (acronym != null && !NEVER_ABBREVIATED.contains(entity.kind())) {
            add(entity, acronym);
        }
        if (mention.attributes().containsKey(Mention.NAMED) && NAMED_AGAIN.contains(entity.kind())) {
            add(entity, entity.name());
            if (mention.kind() == MentionKind.GROUP) {
                add(entity, line.words(mention.from(), mention.to()));
            }
        }
    }

    /** The acronym in brackets, "(SICA)", or null. */
    static @Nullable String acronymAt(Line line, int i) {
        boolean bracketed = line.is(i, "(") && line.is(i + 2, ")");
        String word = bracketed ? line.token(i + 1).text() : "";
        return FORM.matcher(word).matches() ? word : null;
    }

    private void add(Value.Entity entity, String text) {
        if (already.add(text)) {
            Name name = new Name(text, Name.Kind.OTHER);
            names.add(new Known(entity.kind(), entity.key(), entity.name(), List.of(name), entity.state()), name);
        }
    }

    /** All names noted so far. */
    NameTrie names() {
        return names;
    }
}
