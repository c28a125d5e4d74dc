package org.entente.extraction;

/** What a mention may name; the names in capitals are the slot types of the fact files in camel case. */
enum MentionKind {
    STATE,
    /** "Peruvian", "Peruvians": the state as an adjective or its people. */
    DEMONYM,
    PERSON,
    POST,
    BODY,
    ORGANIZATION,
    COLLECTIVE,
    AGREEMENT,
    DECLARATION,
    GROUP,
    PLACE,
    MONEY,
    PERCENT,
    NUMBER,
    ORDINAL,
    DATE
}
