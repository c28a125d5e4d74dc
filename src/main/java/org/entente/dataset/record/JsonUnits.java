package org.entente.dataset.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Units of JSON, of one value or of many one after another. A number is what the file has, digit by digit. */
final class JsonUnits extends TreeUnits {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1000)
                    .maxStringLength(1 << 24)
                    .maxNumberLength(1000)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final InputStream bytes;
    private final JsonParser parser;
    private String key = "";

    JsonUnits(String file, InputStream bytes, TreePath records, List<TreePath> columns) throws IOException {
        super(file, records, columns);
        this.bytes = bytes;
        try {
            this.parser = JSON.createParser(ObjectReadContext.empty(), bytes);
        } catch (JacksonException malformed) {
            throw unreadable(malformed);
        }
    }

    @Override
    @Nullable
    Node next() throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                Node unit = take(token);
                if (unit != null) {
                    return unit;
                }
            }
            return null;
        } catch (JacksonException malformed) {
            throw unreadable(malformed);
        }
    }

    private @Nullable Node take(JsonToken token) throws UnreadableFile {
        switch (token) {
            case PROPERTY_NAME -> key = parser.currentName();
            case START_OBJECT -> start(Node.Kind.VALUE);
            case START_ARRAY -> start(Node.Kind.ARRAY);
            case END_OBJECT, END_ARRAY -> {
                Node closed = at();
                return closed == null ? null : close(closed);
            }
            default -> {
                Node node = start(Node.Kind.VALUE);
                if (inUnit() && token != JsonToken.VALUE_NULL) {
                    String text = parser.getString();
                    weigh(text.length());
                    node.addText(text);
                }
                return close(node);
            }
        }
        return null;
    }

    private Node start(Node.Kind kind) throws UnreadableFile {
        Node node = open(kind, key);
        key = "";
        opened(node);
        return node;
    }

    @Override
    protected String place() {
        return place(parser.currentLocation());
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : "line " + location.getLineNr();
    }

    private UnreadableFile unreadable(JacksonException malformed) {
        if (malformed.getCause() instanceof UnreadableFile damaged) {
            return damaged;
        }
        return new UnreadableFile(
                new Problem(
                        file,
                        place(malformed.getLocation()),
                        "malformed JSON (%s)".formatted(malformed.getOriginalMessage()),
                        "a whole and well-formed file",
                        "download it again, or tell the publisher"),
                malformed);
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            parser.close();
        }
    }
}
