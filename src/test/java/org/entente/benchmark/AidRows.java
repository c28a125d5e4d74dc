package org.entente.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the same rows on aid: a table, objects within objects, elements with attributes. */
enum AidRows {
    CSV(
            "id,donor_code,recipient_code,year,amount,sector_code,sector_name,agency,activity\n",
            "%1$d,%2$s,%3$s,%4$d,%5$s,%6$d,%7$s,%8$s,\"%9$s\"\n",
            "",
            ""),
    /** An amount is text, as exact numbers are in JSON. */
    JSON("{\"title\": \"Aid\", \"flows\": [\n", """
            {"id": %1$d, "donor": {"code": "%2$s"}, "recipient": {"code": "%3$s"}, "year": %4$d, "amount": "%5$s",
             "sector": {"code": %6$d, "name": "%7$s"}, "agency": "%8$s", "activity": "%9$s"}\
            """, ",\n", "\n]}\n"),
    XML("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<aid>\n", """
              <flow id="%1$d">
                <donor code="%2$s"/>
                <recipient code="%3$s"/>
                <year>%4$d</year>
                <amount>%5$s</amount>
                <sector code="%6$d"><name>%7$s</name></sector>
                <agency>%8$s</agency>
                <activity>%9$s</activity>
              </flow>
            """, "", "</aid>\n");

    private final String start;
    private final String row;
    private final String between;
    private final String end;

    AidRows(String start, String row, String between, String end) {
        this.start = start;
        this.row = row;
        this.between = between;
        this.end = end;
    }

    void write(Path file, int rows) throws IOException {
        AidRow.Maker maker = new AidRow.Maker();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(start);
            for (int i = 0; i < rows; i++) {
                out.write(i == 0 ? "" : between);
                out.write(written(maker.next()));
            }
            out.write(end);
        }
    }

    private String written(AidRow made) {
        return row.formatted(
                made.id(),
                made.donor(),
                made.recipient(),
                made.year(),
                made.amount(),
                made.sectorCode(),
                made.sectorName(),
                made.agency(),
                made.activity());
    }
}
