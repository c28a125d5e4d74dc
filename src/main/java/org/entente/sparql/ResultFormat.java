package org.entente.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A form in which an answer can be had.
 *
 * @param name as {@code format=} gives it
 */
record ResultFormat(String name, MediaType mediaType, Lang lang) {

    /** For SELECT and ASK; the first is the one for who does not mind. */
    static final List<ResultFormat> ROWS = List.of(
            of("json", "application/sparql-results+json", ResultSetLang.RS_JSON),
            of("xml", "application/sparql-results+xml", ResultSetLang.RS_XML),
            of("csv", "text/csv", ResultSetLang.RS_CSV),
            of("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV),
            of("json", "application/json", ResultSetLang.RS_JSON),
            of("xml", "application/xml", ResultSetLang.RS_XML));

    /** For CONSTRUCT, DESCRIBE and the service description. */
    static final List<ResultFormat> TRIPLES = List.of(
            of("turtle", "text/turtle", Lang.TURTLE),
            of("ntriples", "application/n-triples", Lang.NTRIPLES),
            of("jsonld", "application/ld+json", Lang.JSONLD11),
            of("rdfxml", "application/rdf+xml", Lang.RDFXML),
            of("trig", "application/trig", Lang.TRIG),
            of("ttl", "text/turtle", Lang.TURTLE),
            of("nt", "application/n-triples", Lang.NTRIPLES),
            of("json", "application/json", Lang.JSONLD11),
            of("xml", "application/xml", Lang.RDFXML),
            of("text", "text/plain", Lang.TURTLE));

    private static ResultFormat of(String name, String mediaType, Lang lang) {
        return new ResultFormat(name, MediaType.parseMediaType(mediaType), lang);
    }

    static List<ResultFormat> offeredFor(Query query) {
        return query.isSelectType() || query.isAskType() ? ROWS : TRIPLES;
    }

    /**
     * The form that a request asks for: {@code format=} before {@code Accept}, the first offer where neither says anything.
     *
     * @throws Refusal 400 for an unknown {@code format=}, 406 when nothing of the offer is acceptable
     */
    static ResultFormat chosen(List<ResultFormat> offer, @Nullable String format, @Nullable String accept) {
        if (format != null && !format.isBlank()) {
            return named(offer, format)
                    .orElseThrow(() -> Refusal.of(
                            HttpStatus.BAD_REQUEST,
                            "Unknown format",
                            "format: found \"%s\", expected one of %s".formatted(format, names(offer))));
        }
        return accepted(offer, accept)
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "No such format",
                        "Accept: found \"%s\"; this answer can be had as %s".formatted(accept, mediaTypes(offer))));
    }

    /** The best of the offer; empty when a client accepts none of it. */
    static Optional<ResultFormat> accepted(List<ResultFormat> offer, @Nullable String accept) {
        List<MediaType> wanted = wanted(accept);
        return offer.stream()
                .filter(format -> quality(format.mediaType(), wanted) > 0)
                // Of equals the first one is kept: max() would keep the last.
                .min(Comparator.comparingDouble(format -> -quality(format.mediaType(), wanted)));
    }

    /** How much a client wants a type, from 0 to 1, as the most exact range that it names says. */
    static double quality(MediaType type, List<MediaType> wanted) {
        return wanted.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(ResultFormat::exactness))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    static List<MediaType> wanted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException malformed) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "Malformed Accept", "Accept: " + malformed.getMessage());
        }
    }

    private static int exactness(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static Optional<ResultFormat> named(List<ResultFormat> offer, String format) {
        return offer.stream()
                .filter(offered -> offered.name().equalsIgnoreCase(format)
                        || offered.mediaType().toString().equalsIgnoreCase(format))
                .findFirst();
    }

    private static String names(List<ResultFormat> offer) {
        return offer.stream().map(ResultFormat::name).distinct().collect(Collectors.joining(", "));
    }

    private static String mediaTypes(List<ResultFormat> offer) {
        return offer.stream()
                .map(format -> format.mediaType().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
