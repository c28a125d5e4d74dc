package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TMemoryInputTransport;

/** The terms of numbers. */
final class NodeReader implements Closeable {

    private static final int USUAL = 1 << 10;
    private static final int REMEMBERED = 1 << 14;

    private final FileChannel channel;
    private final Map<Long, Node> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Node> eldest) {
            return size() > REMEMBERED;
        }
    };

    NodeReader(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    Node node(long number) throws IOException {
        Node known = remembered.get(number);
        if (known == null) {
            known = number < 0 ? inline(number) : read(number, USUAL);
            remembered.put(number, known);
        }
        return known;
    }

    private static Node inline(long number) {
        return NodeIdInline.extract(
                NodeIdFactory.get(ByteBuffer.allocate(Long.BYTES).putLong(0, number)));
    }

    /** Its length is not known before it is read: asked for more until it is whole. */
    private Node read(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        Files64.read(channel, bytes, place);
        RDF_Term term = new RDF_Term();
        try {
            term.read(TRDF.protocol(new TMemoryInputTransport(bytes.array(), 0, bytes.limit())));
            return ThriftConvert.convert(term);
        } catch (TException cut) {
            if (bytes.limit() < length) {
                throw new IOException("no term stands at %d of the node file".formatted(place), cut);
            }
            return read(place, length * 4);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
