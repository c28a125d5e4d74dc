package org.entente.benchmark;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The triples of the benchmark's mappings, put together as text. */
final class HandWrittenTriples implements Closeable {

    private static final String ID = "<https://w3id.org/entente/id/";
    private static final String ENT = "<https://w3id.org/entente/ontology#";
    private static final String TYPE = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";

    private final BufferedWriter out;
    private final StringBuilder text = new StringBuilder();
    private String subject = "";

    HandWrittenTriples(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file);
    }

    void flow(
            String id,
            String donor,
            String recipient,
            String year,
            String amount,
            String sectorCode,
            String sectorName,
            String agency,
            String activity) {
        subject = ID + "aid-flow/benchmark/" + id + ">";
        text.append(subject).append(TYPE).append(ENT).append("AidFlow> .\n");
        text.append(subject).append(TYPE).append("<https://schema.org/Grant> .\n");
        state("donor", donor);
        state("recipient", recipient);
        typed("fiscalYear", year, "gYear");
        typed("amount", amount, "decimal");
        literal(ENT + "sector>", sectorCode + " " + sectorName);
        literal("<http://purl.org/dc/terms/publisher>", agency);
        literal("<http://www.w3.org/2000/01/rdf-schema#label>", activity);
        write();
    }

    void agreement(String year, String issue, String one, String other, String inCommon, String same, String opposed) {
        subject = ID + "figure/benchmark/" + one + "-" + other + "-" + year + "-" + issue + ">";
        text.append(subject).append(TYPE).append(ENT).append("Figure> .\n");
        typed("year", year, "gYear");
        literal(ENT + "issue>", issue);
        typed("value", same, "decimal");
        typed("votesInCommon", inCommon, "integer");
        typed("votesOpposed", opposed, "integer");
        write();
    }

    private void state(String property, String code) {
        text.append(subject).append(' ').append(ENT).append(property).append("> ");
        text.append(ID).append("state/").append(code).append("> .\n");
    }

    private void typed(String property, String value, String type) {
        text.append(subject).append(' ').append(ENT).append(property).append("> \"");
        text.append(value).append("\"^^<http://www.w3.org/2001/XMLSchema#");
        text.append(type).append("> .\n");
    }

    private void literal(String property, String words) {
        text.append(subject).append(' ').append(property).append(" \"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        text.append("\" .\n");
    }

    private void write() {
        try {
            out.append(text);
            text.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
