package org.entente.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What somebody would write who needs one graph from one file and nothing else: the mappings of the benchmark as loops. */
public final class HandWritten {

    private HandWritten() {}

    /**
     * Maps the rows.
     *
     * @param arguments the name of the mapping, the file of rows, the file to write
     */
    public static void main(String[] arguments) throws Exception {
        Path rows = Path.of(arguments[1]);
        try (HandWrittenTriples to = new HandWrittenTriples(Path.of(arguments[2]))) {
            switch (arguments[0]) {
                case "aid-csv" -> csv(rows, to);
                case "aid-json" -> json(rows, to);
                case "aid-xml" -> xml(rows, to);
                case "votes" -> votes(rows, to);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static void csv(Path file, HandWrittenTriples to) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                to.flow(
                        row.getField("id"),
                        row.getField("donor_code"),
                        row.getField("recipient_code"),
                        row.getField("year"),
                        row.getField("amount"),
                        row.getField("sector_code"),
                        row.getField("sector_name"),
                        row.getField("agency"),
                        row.getField("activity"));
            }
        }
    }

    private static void votes(Path file, HandWrittenTriples to) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                to.agreement(
                        row.getField("year"),
                        row.getField("issue"),
                        row.getField("state_a_iso2"),
                        row.getField("state_b_iso2"),
                        row.getField("votes_in_common"),
                        row.getField("votes_same"),
                        row.getField("votes_opposed"));
            }
        }
    }

    private static void json(Path file, HandWrittenTriples to) throws IOException {
        try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            while (!"flows".equals(in.nextName())) {
                // What stands before the flows.
            }
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                flow(in, to);
            }
        }
    }

    private static void flow(JsonParser in, HandWrittenTriples to) {
        String id = "";
        String donor = "";
        String recipient = "";
        String year = "";
        String amount = "";
        String[] sector = {"", ""};
        String agency = "";
        String activity = "";
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = in.getString();
                case "donor" -> donor = codeAndName(in)[0];
                case "recipient" -> recipient = codeAndName(in)[0];
                case "year" -> year = in.getString();
                case "amount" -> amount = in.getString();
                case "sector" -> sector = codeAndName(in);
                case "agency" -> agency = in.getString();
                case "activity" -> activity = in.getString();
                default -> in.skipChildren();
            }
        }
        to.flow(id, donor, recipient, year, amount, sector[0], sector[1], agency, activity);
    }

    private static String[] codeAndName(JsonParser in) {
        String[] found = {"", ""};
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            found[name.equals("code") ? 0 : 1] = in.getString();
        }
        return found;
    }

    private static void xml(Path file, HandWrittenTriples to) throws IOException, XMLStreamException {
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader in = XMLInputFactory.newDefaultFactory().createXMLStreamReader(bytes);
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("flow")) {
                    flow(in, to);
                }
            }
            in.close();
        }
    }

    private static void flow(XMLStreamReader in, HandWrittenTriples to) throws XMLStreamException {
        String id = in.getAttributeValue(0);
        String donor = "";
        String recipient = "";
        String year = "";
        String amount = "";
        String sectorCode = "";
        String sectorName = "";
        String agency = "";
        String activity = "";
        for (int event = in.next(); !isEndOfFlow(event, in); event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "donor" -> donor = in.getAttributeValue(0);
                    case "recipient" -> recipient = in.getAttributeValue(0);
                    case "year" -> year = in.getElementText();
                    case "amount" -> amount = in.getElementText();
                    case "sector" -> sectorCode = in.getAttributeValue(0);
                    case "name" -> sectorName = in.getElementText();
                    case "agency" -> agency = in.getElementText();
                    case "activity" -> activity = in.getElementText();
                    default -> {}
                }
            }
        }
        to.flow(id, donor, recipient, year, amount, sectorCode, sectorName, agency, activity);
    }

    private static boolean isEndOfFlow(int event, XMLStreamReader in) {
        return event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("flow");
    }
}
