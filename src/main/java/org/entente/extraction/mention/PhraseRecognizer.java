package org.entente.extraction.mention;

import org.entente.extraction.language.Lexicon;

/** Finds things by the last noun of their names: agreements and declarations, criminal groups, organisations and bodies. */
final class PhraseRecognizer {

    private final AgreementRecognizer agreements;
    private final GroupRecognizer groups;
    private final OrganizationRecognizer organizations;

    PhraseRecognizer(Lexicon lexicon) {
        NameReach reach = new NameReach(lexicon);
        this.agreements = new AgreementRecognizer(lexicon, reach);
        this.groups = new GroupRecognizer(lexicon, reach);
        this.organizations = new OrganizationRecognizer(lexicon, reach);
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null || line.startingAt(i) != null) {
                agreements.mark(line, i);
                groups.mark(line, i);
                organizations.mark(line, i);
            }
        }
    }
}
