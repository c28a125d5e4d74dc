package org.entente.dataset.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Units of XML. A document type is refused: entities can stand for anything, without end. */
final class XmlUnits extends TreeUnits {

    private static final XMLInputFactory XML = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();

    XmlUnits(String file, InputStream bytes, TreePath records, List<TreePath> columns) throws IOException {
        super(file, records, columns);
        this.bytes = bytes;
        opened(open(Node.Kind.VALUE, ""));
        try {
            this.reader = XML.createXMLStreamReader(bytes);
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    @Override
    @Nullable
    Node next() throws IOException {
        try {
            while (reader.hasNext()) {
                Node unit = take(reader.next());
                if (unit != null) {
                    return unit;
                }
            }
            return null;
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    private @Nullable Node take(int event) throws UnreadableFile {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inUnit()) {
                    weigh(reader.getTextLength());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
            case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                return end();
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableFile(new Problem(
                        file,
                        place(),
                        "a document type or an entity of one",
                        "plain elements",
                        "take the line with DOCTYPE out, if you trust the file without it"));
            default -> {
                // Comments, processing instructions
            }
        }
        return null;
    }

    private void start() throws UnreadableFile {
        boolean spaced = takeText();
        Node node = open(Node.Kind.ELEMENT, reader.getLocalName());
        node.spaced = spaced;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String value = reader.getAttributeValue(i);
            weigh(value.length());
            node.addAttribute(prefix == null ? "" : prefix, reader.getAttributeLocalName(i), value);
        }
        opened(node);
    }

    private @Nullable Node end() {
        takeText();
        Node closed = at();
        return closed == null ? null : close(closed);
    }

    /** Gives the text so far to the open element; white space between elements is layout and no text, but tells words apart. */
    private boolean takeText() {
        Node node = at();
        boolean layout = isBlank(text);
        boolean spaced = layout && !text.isEmpty();
        if (!layout && node != null) {
            node.addText(text.toString());
        }
        text.setLength(0);
        return spaced;
    }

    private static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String place() {
        Location location = reader.getLocation();
        return "line " + location.getLineNumber();
    }

    private UnreadableFile unreadable(XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof UnreadableFile damaged) {
            return damaged;
        }
        String message = malformed.getMessage() == null ? "malformed XML" : malformed.getMessage();
        Location location = malformed.getLocation();
        return new UnreadableFile(
                new Problem(
                        file,
                        location == null ? "" : "line " + location.getLineNumber(),
                        "malformed XML (%s)".formatted(message.replaceFirst("(?s).*Message: ", "")),
                        "a whole and well-formed document",
                        "download it again, or tell the publisher"),
                malformed);
    }

    /** What is left of entities are &amp;amp; and its like, which a newer JDK counts, too: a long file has more of them than it allows. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            reader.close();
        } catch (XMLStreamException already) {
            throw new IOException(already);
        }
    }
}
