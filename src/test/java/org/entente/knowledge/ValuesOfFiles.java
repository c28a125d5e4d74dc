package org.entente.knowledge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The distinct values of one column of many files, whatever they are written in; apart from the program's own readers. */
final class ValuesOfFiles {

    private final Set<String> values = new TreeSet<>();
    private final String column;

    private ValuesOfFiles(String column) {
        this.column = column;
    }

    static Collection<String> in(Path folder, String glob, String column) throws IOException {
        ValuesOfFiles values = new ValuesOfFiles(column);
        for (Path file : files(folder, glob)) {
            values.read(file);
        }
        return values.values;
    }

    private static List<Path> files(Path folder, String glob) throws IOException {
        PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + folder.resolve(glob));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(wanted::matches).sorted().toList();
        }
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (column.equals("#name")) {
            add(name.substring(0, name.indexOf('.')));
        } else if (name.endsWith(".xml")) {
            readXml(file);
        } else if (name.endsWith(".json")) {
            readJson(JsonMapper.shared().readTree(file.toFile()), column.substring(1));
        } else {
            readCsv(name, text(file));
        }
    }

    private void readCsv(String name, String text) throws IOException {
        char separator = name.contains("embassies") ? ';' : ',';
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(text))) {
            int index = column.startsWith("#") ? position() : -1;
            int row = 0;
            for (CsvRecord record : records) {
                if (index < 0 && row == 0) {
                    index = record.getFields().indexOf(column);
                } else if (column.equals("#head")) {
                    take(row < 2 ? record.getFields() : List.of());
                } else if (index < record.getFieldCount()) {
                    take(List.of(record.getField(index).split("\\|", -1)));
                }
                row++;
            }
        }
    }

    private int position() {
        return Character.isDigit(column.charAt(1)) ? Integer.parseInt(column.substring(1)) : 0;
    }

    private void readJson(JsonNode node, String path) {
        if (path.isEmpty()) {
            add(node.asString());
            return;
        }
        int end = path.indexOf('/');
        String key = end < 0 ? path : path.substring(0, end);
        String rest = end < 0 ? "" : path.substring(end + 1);
        if (key.equals("*")) {
            node.values().forEach(child -> readJson(child, rest));
        } else if (node.has(key)) {
            readJson(node.get(key), rest);
        }
    }

    private void readXml(Path file) throws IOException {
        String[] parts = column.split("@", -1);
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Deque<String> path = new ArrayDeque<>();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    path.addLast(xml.getLocalName());
                    if (parts.length == 2 && at(path, parts[0]) && xml.getAttributeValue(null, parts[1]) != null) {
                        add(xml.getAttributeValue(null, parts[1]));
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && parts.length == 1 && at(path, parts[0])) {
                    add(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    path.removeLast();
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static boolean at(Deque<String> path, String end) {
        return ("/" + String.join("/", path)).endsWith("/" + end);
    }

    private static String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private void take(Collection<String> cells) {
        cells.forEach(this::add);
    }

    private void add(String value) {
        String plain = value.strip().replaceAll("\\s+", " ");
        if (!plain.isEmpty()) {
            values.add(plain);
        }
    }
}
