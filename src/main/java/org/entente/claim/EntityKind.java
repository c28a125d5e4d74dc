package org.entente.claim;

/** The kinds of things of the world that a claim names, each with the folder of its IRIs. */
public enum EntityKind {
    STATE("state"),
    PERSON("person"),
    POST("post"),
    /** A ministry, an agency, a court, a force: part of one state. */
    PUBLIC_BODY("body"),
    /** An organisation of states. */
    INTERNATIONAL_ORGANIZATION("organization"),
    /** Any other organisation: a company, a non-governmental organisation. */
    ORGANIZATION("organization"),
    /** Unnamed speakers: "critics", "advocates", "our leaders". */
    COLLECTIVE_AGENT("collective"),
    AGREEMENT("agreement"),
    CRIMINAL_GROUP("group"),
    PLACE("place"),
    /** A word of a closed list or of an open one: an indicator, an activity, a stage. */
    CONCEPT("concept");

    private final String folder;

    EntityKind(String folder) {
        this.folder = folder;
    }

    /** The first segment of the path of its IRIs: {@code state} in {@code …/id/state/PER}. */
    public String folder() {
        return folder;
    }
}
