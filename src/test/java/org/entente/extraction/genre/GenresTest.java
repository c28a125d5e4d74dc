package org.entente.extraction.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.entente.Table;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.extraction.language.LanguageFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GenresTest {

    private static final Genres GENRES = new Genres(LanguageFolder.ENGLISH);

    @TestFactory
    Stream<DynamicTest> aTextShowsItsGenreByItsForm() {
        return Table.read("extraction/genre/genres.txt").rows().stream()
                .map(row -> dynamicTest(row.toString(), () -> {
                    String genre = GENRES.described(text(row.text(), null))
                            .description()
                            .genre();
                    assertThat(genre == null ? "nothing" : genre).isEqualTo(row.expected());
                }));
    }

    @Test
    void aDescriptionThatNamesTheGenreOverridesTheForm() {
        SourceText text = text("Joint Statement of Fiji and Tonga\nWe met.", "wiki article (section)");
        assertThat(GENRES.of(text).name()).isEqualTo("wiki article");
        assertThat(GENRES.described(text)).isSameAs(text);
        assertThat(GENRES.of(text("Joint Statement of Fiji and Tonga\nWe met.", "poem")))
                .isEqualTo(Genre.UNKNOWN);
    }

    private static SourceText text(String words, @Nullable String genre) {
        return new SourceText(
                new DocumentDescription("text", null, null, null, null, null, null, genre, "en"), words, "");
    }
}
