package org.entente.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Table;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.extraction.genre.Genre;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each table names the kinds of mention that it is about, and gives for sentences the words that are such mentions, with their value
 * and what else they say.
 */
class MentionTablesTest {

    private static final Lexicon LEXICON = new Lexicon(LanguageFolder.ENGLISH);
    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(GAZETTEER, LEXICON);

    @TestFactory
    Stream<DynamicTest> mentionsAreFoundWithTheirValues() {
        return Table.filesOf("extraction/mention").stream().flatMap(file -> {
            Table table = Table.read(file);
            return table.rows().stream()
                    .map(row -> dynamicTest(
                            row.toString(),
                            () -> assertThat(mentions(table, row.text())).isEqualTo(row.expected())));
        });
    }

    private static String mentions(Table table, String text) {
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        for (String kind : setting(table, "kinds").split(", ", -1)) {
            kinds.add(MentionKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
        String date = setting(table, "written");
        DocumentDescription description =
                new DocumentDescription("text", null, written(date), null, null, null, null, null, "en");
        MarkedText marked = MarkedText.of(new SourceText(description, text, ""), Genre.UNKNOWN, LEXICON, KNOWLEDGE);
        String mentions = marked.lines().stream()
                .flatMap(line -> line.mentions().stream()
                        .filter(mention -> kinds.contains(mention.kind()))
                        .map(mention -> shown(line, mention, kinds.size() > 1)))
                .collect(Collectors.joining("; "));
        return mentions.isEmpty() ? "nothing" : mentions;
    }

    private static @Nullable PartialDate written(String date) {
        return date.isEmpty() ? null : PartialDate.parse(date);
    }

    private static String setting(Table table, String name) {
        return table.settings().stream()
                .filter(setting -> setting.startsWith(name + ":"))
                .map(setting -> setting.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** {@code words = value (attribute value, …)}. */
    private static String shown(Line line, Mention mention, boolean withKind) {
        String kind = withKind ? mention.kind().name().toLowerCase(Locale.ROOT) + " " : "";
        String values = mention.values().stream().map(Value::text).collect(Collectors.joining(" & "));
        Map<String, String> attributes = new TreeMap<>();
        mention.attributes()
                .forEach((name, of) ->
                        attributes.put(name, of.stream().map(Value::text).collect(Collectors.joining(" & "))));
        attributes.keySet().removeAll(Set.of("date", "year", "from", "form", "named"));
        String rest = attributes.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
        return kind + line.words(mention.from(), mention.to()) + " = " + values + (attributes.isEmpty() ? "" : rest);
    }
}
