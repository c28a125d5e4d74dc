package org.entente.extraction.rule;

/** Why a proposal gave no claim. */
public enum Refusal {
    NO_FORM("not in the form that was asked for"),
    NO_QUOTE("a quote that does not stand in the document"),
    NO_TYPE("a fact type that there is not"),
    NO_SLOT("a slot that the type does not have"),
    NO_SENTENCE("a quote that is no part of one sentence, or is a heading"),
    NO_VALUE("a value that does not stand in its quote"),
    WRONG_VALUE("a value of another kind than the slot takes"),
    INCOMPLETE("a slot empty that the type requires"),
    SAME_TWICE("the same thing in two slots that never hold the same"),
    TAKEN("words that the rules read otherwise"),
    REPEATED("proposed before");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
