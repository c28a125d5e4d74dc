package org.entente.extraction.mention;

/** What a mention may name; but for the last, each is a type of the fact files' slots, in camel case. */
public enum MentionKind {
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
    /** "U.S.-Peru Strategic Dialogue", "Summit for Democracy": an occasion with a name of its own. */
    EVENT,
    GROUP,
    PLACE,
    MONEY,
    PERCENT,
    NUMBER,
    ORDINAL,
    DATE,
    /** "the last 30 years", "annually": how long or how often. */
    PERIOD,
    /** Words that a rule takes as they stand. */
    WORDS
}
