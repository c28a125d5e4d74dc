package org.entente.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, put under what a person says of it. Of several offers for a field the first counts that is
 * {@link Plausible}.
 */
final class SelfDescription {

    private final String where;
    private final String text;
    private final List<Offer> offers;
    private final Map<Field, String> origins = new EnumMap<>(Field.class);

    SelfDescription(String where, Extracted extracted) {
        this.where = where;
        this.text = extracted.text();
        this.offers = new ArrayList<>(extracted.offers());
        offers.addAll(OuterLines.offers(text));
        offers.addAll(extracted.fileDates());
    }

    DocumentDescription under(DocumentDescription said) {
        return new DocumentDescription(
                said.id(),
                words(Field.TITLE, said.title()),
                date(said.date()),
                words(Field.AUTHOR, said.author()),
                words(Field.PUBLISHER, said.publisher()),
                words(Field.LICENCE, said.licence()),
                words(Field.SOURCE, said.source()),
                said.genre(),
                language(said.language()));
    }

    /** Where each value came from; to be asked after {@link #under}. */
    Map<Field, String> origins() {
        return origins;
    }

    private @Nullable String words(Field field, @Nullable String said) {
        if (said != null) {
            origins.put(field, ReadDocument.GIVEN);
            return said;
        }
        return best(field).map(Offer::value).map(String::strip).orElse(null);
    }

    private @Nullable PartialDate date(@Nullable PartialDate said) {
        if (said != null) {
            origins.put(Field.DATE, ReadDocument.GIVEN);
            return said;
        }
        return best(Field.DATE).flatMap(offer -> WrittenDate.in(offer.value())).orElse(null);
    }

    /** As a person says; or as the text looks, which a template's "lang" cannot outweigh; or as the document says. */
    private String language(String said) {
        if (!said.equals(DocumentDescription.UNDETERMINED)) {
            origins.put(Field.LANGUAGE, ReadDocument.GIVEN);
            return said;
        }
        Optional<String> told = Languages.of(text);
        told.ifPresent(tag -> origins.put(Field.LANGUAGE, "the words of the text"));
        return told.or(() -> best(Field.LANGUAGE).map(Offer::value)).orElse(DocumentDescription.UNDETERMINED);
    }

    private Optional<Offer> best(Field field) {
        Optional<Offer> best = offers.stream()
                .filter(offer -> offer.field() == field && Plausible.is(offer, where))
                .findFirst();
        best.ifPresent(offer -> origins.put(field, offer.origin()));
        return best;
    }
}
