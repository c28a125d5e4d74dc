package org.entente.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody would write who needs one graph from one file and nothing else: the mapping of {@code aid.rq} as a loop. */
final class HandWritten {

    private static final String ID = "<https://w3id.org/entente/id/";
    private static final String ENT = "<https://w3id.org/entente/ontology#";
    private static final String TYPE = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";

    private HandWritten() {}

    static void map(Path csv, Path triples) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv);
                BufferedWriter out = Files.newBufferedWriter(triples)) {
            StringBuilder text = new StringBuilder();
            for (NamedCsvRecord row : rows) {
                text.setLength(0);
                String flow = ID + "aid-flow/benchmark/" + row.getField("id") + ">";
                text.append(flow).append(TYPE).append(ENT).append("AidFlow> .\n");
                text.append(flow).append(TYPE).append("<https://schema.org/Grant> .\n");
                iri(text, flow, "donor", row.getField("donor_code"));
                iri(text, flow, "recipient", row.getField("recipient_code"));
                typed(text, flow, "fiscalYear", row.getField("year"), "gYear");
                typed(text, flow, "amount", decimal(row.getField("amount")), "decimal");
                literal(
                        text.append(flow).append(' ').append(ENT).append("sector> "),
                        row.getField("sector_code") + " " + row.getField("sector_name"));
                literal(text.append(flow).append(" <http://purl.org/dc/terms/publisher> "), row.getField("agency"));
                literal(
                        text.append(flow).append(" <http://www.w3.org/2000/01/rdf-schema#label> "),
                        row.getField("activity"));
                out.append(text);
            }
        }
    }

    private static void iri(StringBuilder text, String flow, String property, String state) {
        text.append(flow).append(' ').append(ENT).append(property).append("> ");
        text.append(ID).append("state/").append(state).append("> .\n");
    }

    private static void typed(StringBuilder text, String flow, String property, String value, String type) {
        text.append(flow)
                .append(' ')
                .append(ENT)
                .append(property)
                .append("> \"")
                .append(value);
        text.append("\"^^<http://www.w3.org/2001/XMLSchema#").append(type).append("> .\n");
    }

    private static String decimal(String number) {
        return number.contains(".") ? number.replaceFirst("\\.?0+$", "") : number;
    }

    private static void literal(StringBuilder text, String words) {
        text.append('"');
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
}
