package org.entente.extraction.mention;

import org.entente.extraction.language.Lexicon;

/** Finds things by the last noun of their names: agreements and declarations, criminal groups, events, organisations and bodies. */
final class PhraseRecognizer {

    private final AgreementRecognizer agreements;
    private final GroupRecognizer groups;
    private final EventRecognizer events;
    private final OrganizationRecognizer organizations;

    /** @param document the id of the document, to which groups without a name belong */
    PhraseRecognizer(Lexicon lexicon, Knowledge knowledge, Topic topic, String document) {
        NameReach reach = new NameReach(lexicon);
        this.agreements = new AgreementRecognizer(lexicon, reach, knowledge.agreements(), topic);
        this.groups = new GroupRecognizer(lexicon, reach, document);
        this.events = new EventRecognizer(lexicon, reach);
        this.organizations = new OrganizationRecognizer(lexicon, reach);
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null || line.startingAt(i) != null) {
                agreements.mark(line, i);
                groups.mark(line, i);
                events.mark(line, i);
                organizations.mark(line, i);
            }
        }
    }
}
