package org.entente.extraction.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons again who were met with their titles anywhere in the document, "Schialer", "Deputy Secretary Sherman", and persons
 * whom the gazetteer knows by their whole names.
 */
final class KnownPersons {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,4}");

    private final PersonNames names;
    private final Cast cast;

    KnownPersons(Lexicon lexicon, Cast cast) {
        this.names = new PersonNames(lexicon);
        this.cast = cast;
    }

    void mark(Line line) {
        line.mentions().forEach(mention -> settle(line, mention));
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null && line.capitalised(i)) {
                markAt(line, i);
            }
        }
    }

    private void markAt(Line line, int i) {
        int end = names.end(line, i);
        Cast.Member whole = end > i + 1 ? whole(line.words(i, end)) : null;
        if (whole != null) {
            line.add(Mention.of(MentionKind.PERSON, i, end, whole.entity()));
            return;
        }
        Cast.Member called = cast.called(line.token(i).text());
        boolean nameGoesOn = line.capitalised(i + 1) && line.isWord(i + 1) && line.covering(i + 1) == null;
        if (called != null && !nameGoesOn) {
            line.put(Mention.of(MentionKind.PERSON, withAcronym(line, i), i + 1, called.entity()));
        }
    }

    private Cast.@Nullable Member whole(String name) {
        Cast.Member met = cast.find(name);
        return met == null ? cast.knownAs(name) : met;
    }

    /** Where "PM Soto" and "NSA Hill" start: an acronym right before a name is an office, whatever else it may stand for. */
    private static int withAcronym(Line line, int i) {
        Mention before = line.startingAt(i - 1);
        boolean acronym = before != null
                && before.length() == 1
                && (before.kind() == MentionKind.BODY || before.kind() == MentionKind.ORGANIZATION)
                && ACRONYM.matcher(line.token(i - 1).text()).matches();
        return acronym ? i - 1 : i;
    }

    /** Gives a titled person the longest form of name and title that the document has. */
    private void settle(Line line, Mention mention) {
        Value.Entity person = mention.entity();
        Cast.Member member = mention.kind() == MentionKind.PERSON && person != null ? cast.find(person.name()) : null;
        if (member == null) {
            return;
        }
        Map<String, List<Value>> attributes = new LinkedHashMap<>(mention.attributes());
        List<Value> known = member.attributes().getOrDefault(Cast.POST, List.of());
        List<Value> here = mention.attribute(Cast.POST);
        boolean sameOffice = !known.isEmpty()
                && !here.isEmpty()
                && hasAllWords(known.getFirst().text(), here.getFirst().text());
        if (sameOffice) {
            member.attributes().forEach(attributes::putIfAbsent);
            attributes.put(Cast.POST, known);
        }
        line.put(mention.withAttributes(attributes, member.entity()));
    }

    private static boolean hasAllWords(String longer, String shorter) {
        return words(longer).containsAll(words(shorter));
    }

    private static List<String> words(String title) {
        return List.of(title.toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
