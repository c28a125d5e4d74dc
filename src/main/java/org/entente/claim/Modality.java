package org.entente.claim;

/** In which way a claim is made. Only what is {@link #STATED} can be a fact of its document. */
public enum Modality {
    /** In the author's own voice. */
    STATED,
    /** What somebody else is said to have said. */
    REPORTED,
    /** What somebody is said to mean or to do, without their words: "hailed as", "claim to". */
    IMPUTED,
    /** If, could, would. */
    HYPOTHETICAL,
    /** Should, must, let us. */
    NORMATIVE,
    QUESTION,
    /** The author's judgement, or what it takes for granted. */
    OPINION
}
