package org.entente.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.entente.graph.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What all commands share that list something of a store: which store, in which form, and how they end. */
final class ListOptions {

    /** How a list is written. */
    enum Form {
        TABLE,
        CSV,
        JSON
    }

    @Option(names = "--format", paramLabel = "table|csv|json", description = "Default: table.")
    private Form form = Form.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec command;

    StoreOption store() {
        return store;
    }

    /** The store to read, where there is one. */
    Store open() {
        return store.openExisting();
    }

    /** Whether people read it, not programs. */
    boolean isTable() {
        return form == Form.TABLE;
    }

    /**
     * Writes a list to standard output; of an empty one programs get its empty form, and people the reason.
     *
     * @param none what was looked for in vain, and where to look
     * @return how the command ends
     */
    int print(List<String> heading, List<List<String>> rows, String none) {
        if (rows.isEmpty()) {
            command.commandLine().getErr().println(none);
        }
        if (!rows.isEmpty() || form != Form.TABLE) {
            write(heading, rows, command.commandLine().getOut());
        }
        return rows.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    /** Adds a line for people on standard error. */
    void note(String line) {
        command.commandLine().getErr().println(line);
    }

    private void write(List<String> heading, List<List<String>> rows, PrintWriter out) {
        switch (form) {
            case TABLE -> {
                TextTable table = new TextTable(heading);
                rows.forEach(table::add);
                table.print(out);
            }
            case CSV -> {
                CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
                csv.writeRecord(heading);
                rows.forEach(csv::writeRecord);
            }
            case JSON -> out.println(json(heading, rows));
        }
    }

    private static String json(List<String> heading, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (List<String> row : rows) {
                json.writeStartObject();
                for (int column = 0; column < row.size(); column++) {
                    json.writeStringProperty(heading.get(column), row.get(column));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.toString();
    }
}
