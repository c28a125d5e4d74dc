package org.entente.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/** What the values of a parameter are; the last part of its variable's name says which. */
public enum ParameterKind {
    /** Anything else: a plain string. */
    TEXT("", "text") {
        @Override
        Optional<Node> term(String value, PrefixMapping prefixes) {
            return Optional.of(NodeFactory.createLiteralString(value));
        }
    },
    IRI("_iri", "an absolute IRI, as https://w3id.org/entente/id/state/PER") {
        @Override
        Optional<Node> term(String value, PrefixMapping prefixes) {
            try {
                return IRIx.create(value).isAbsolute() ? Optional.of(NodeFactory.createURI(value)) : Optional.empty();
            } catch (IRIException malformed) {
                return Optional.empty();
            }
        }
    },
    INTEGER("_integer", "a whole number, as 2023") {
        @Override
        Optional<Node> term(String value, PrefixMapping prefixes) {
            return literal(value, "[+-]?\\d+", XSDDatatype.XSDinteger);
        }
    },
    /** As precise as it is given: a year stays a year. */
    DATE("_date", "a year, a month or a day, as 2024, 2024-11 or 2024-11-15") {
        @Override
        Optional<Node> term(String value, PrefixMapping prefixes) {
            return literal(value, "\\d{4}", XSDDatatype.XSDgYear)
                    .or(() -> literal(value, "\\d{4}-\\d{2}", XSDDatatype.XSDgYearMonth))
                    .or(() -> literal(value, "\\d{4}-\\d{2}-\\d{2}", XSDDatatype.XSDdate));
        }
    },
    /** A state by its code; the query's own prefix {@code id:} says below which base states stand. */
    STATE("_state", "a state's ISO 3166 alpha-3 code, as PER, or a former state's slug, as two-sicilies") {
        @Override
        Optional<Node> term(String value, PrefixMapping prefixes) {
            String code = value.length() == 3 ? value.toUpperCase(Locale.ROOT) : value;
            return code.matches("[A-Z]{3}|[a-z]{4,}(-[a-z]+)*")
                    ? Optional.of(NodeFactory.createURI(prefixes.getNsPrefixURI("id") + "state/" + code))
                    : Optional.empty();
        }
    };

    private final String suffix;
    private final String expected;

    ParameterKind(String suffix, String expected) {
        this.suffix = suffix;
        this.expected = expected;
    }

    /** How the names of such variables end: {@code _iri} in {@code ?_source_iri}. */
    String suffix() {
        return suffix;
    }

    /** What a value must be, in words, with an example. */
    public String expected() {
        return expected;
    }

    /** The value as an RDF term; empty when it is no value of this kind. */
    abstract Optional<Node> term(String value, PrefixMapping prefixes);

    static ParameterKind of(String variable) {
        for (ParameterKind kind : values()) {
            if (kind != TEXT && variable.endsWith(kind.suffix)) {
                return kind;
            }
        }
        return TEXT;
    }

    private static Optional<Node> literal(String value, String pattern, XSDDatatype type) {
        return value.matches(pattern) && type.isValid(value)
                ? Optional.of(NodeFactory.createLiteralDT(value, type))
                : Optional.empty();
    }
}
