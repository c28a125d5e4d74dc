package org.entente.graph;

/** A name that no evidence level has. */
public final class UnknownLevel extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnknownLevel(String name) {
        this.name = name;
    }

    @Override
    public String getMessage() {
        return "%s: found \"%s\", expected one of %s".formatted(EvidenceLevel.PARAMETER, name, EvidenceLevel.words());
    }
}
