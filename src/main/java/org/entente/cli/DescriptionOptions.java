package org.entente.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.entente.knowledge.Slug;
import org.entente.load.LoadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a person says of a document beside its text. */
final class DescriptionOptions {

    @Option(
            names = "--id",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "Its id; else the file's name gives it.")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
    private @Nullable String title;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "When it was published: 2025, 2025-05 or 2025-05-16. Without it, \"yesterday\" stays unknown.")
    private @Nullable PartialDate date;

    @Option(names = "--author", paramLabel = "NAME", description = "Who speaks where nobody else does.")
    private @Nullable String author;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--licence", paramLabel = "IRI", description = "The IRI of its licence, or the licence's name.")
    private @Nullable String licence;

    @Option(names = "--source", paramLabel = "IRI", description = "The IRI of the place that it was taken from.")
    private @Nullable String source;

    @Option(
            names = "--genre",
            paramLabel = "GENRE",
            description = "fact sheet, readout, joint statement, news, speech, opinion …")
    private @Nullable String genre;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language, as \"en\"; else its words tell it.")
    private @Nullable String language;

    boolean nameOneDocument() {
        return id != null;
    }

    LoadOptions options() {
        return new LoadOptions(id, title, date, author, publisher, licence, source, genre, language);
    }

    /** A document of which nothing is known but its file's name. */
    static DocumentDescription byName(Path file) {
        String name = file.toString().equals("-")
                ? "standard input"
                : file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        return DocumentDescription.unknown(Slug.of(name));
    }

    /** Ids that may be a part of an IRI. */
    static final class IdConverter implements ITypeConverter<String> {
        @Override
        public String convert(String id) {
            try {
                return DocumentDescription.unknown(id).id();
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }

    /** Dates as precise as they are given. */
    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String iso) {
            try {
                return PartialDate.parse(iso);
            } catch (DateTimeException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }
}
